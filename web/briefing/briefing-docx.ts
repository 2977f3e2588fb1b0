import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { BriefingCase } from './briefing-case.ts';

interface BriefingAbout {
  readonly title: string;
  /** How many cases, and on which day. */
  readonly lead: string;
  /** What the reader’s own note is called. */
  readonly own: string;
  readonly isRightToLeft: boolean;
}

/** What XML 1.0 cannot hold; a note may be pasted from anywhere. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** The cases as a Word document: the same texts as on the page, with headings that Word knows. */
export async function briefingDocx(cases: readonly BriefingCase[], about: BriefingAbout): Promise<Blob> {
  const { isRightToLeft } = about;
  const run = (text: string, look: { bold?: boolean; italics?: boolean; style?: string } = {}) =>
    text
      .replace(NOT_TEXT, '')
      .split('\n')
      .map(
        (line, at) =>
          new TextRun({ text: line, rightToLeft: isRightToLeft, ...look, ...(at > 0 && { break: 1 }) }),
      );
  const paragraph = (children: readonly ParagraphChild[], after = 80) =>
    new Paragraph({ children, bidirectional: isRightToLeft, spacing: { after } });
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ children: run(text), heading: level, bidirectional: isRightToLeft, keepNext: true });

  const children = [
    heading(about.title, HeadingLevel.TITLE),
    paragraph(run(about.lead), 200),
    ...cases.flatMap(({ title, about: where, summary, facts, note }) => [
      heading(title, HeadingLevel.HEADING_1),
      paragraph(run(where, { italics: true })),
      ...(note === '' ? [] : [paragraph([...run(`${about.own}: `, { bold: true }), ...run(note)])]),
      ...(summary === '' ? [] : [paragraph(run(summary))]),
      ...facts.flatMap(({ name, lines }) => [
        heading(name, HeadingLevel.HEADING_2),
        ...lines.map(({ text, href }) =>
          paragraph(
            href === undefined
              ? run(text)
              : [new ExternalHyperlink({ link: href, children: run(text, { style: 'Hyperlink' }) })],
          ),
        ),
      ]),
    ]),
  ];
  return Packer.toBlob(new Document({ title: about.title, sections: [{ children }] }));
}
