import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { BriefingCase } from './briefing-case.ts';
import { isFromRight, link, runs } from './docx-runs.ts';

interface BriefingAbout {
  readonly title: string;
  /** How many cases, and on which day. */
  readonly lead: string;
  /** What the reader’s own note is called. */
  readonly own: string;
  readonly isRightToLeft: boolean;
}

// Word’s units: half points for letters, twentieths of a point for the rest.
const BODY = 21;
const NAMES = 2100;
const VALUES = 6926;
const ACCENT = '0F4C5C';
const QUIET = '5A6269';
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'D9DDDF' };

/** The cases as a Word document: the same texts as on the page, with headings that Word knows. */
export async function briefingDocx(cases: readonly BriefingCase[], about: BriefingAbout): Promise<Blob> {
  const { isRightToLeft } = about;
  const isRight = (text: string) => isFromRight(text, isRightToLeft);
  const paragraph = (text: string, look = {}, before: readonly ParagraphChild[] = [], after = 80) =>
    new Paragraph({
      children: [...before, ...runs(text, isRight(text), look)],
      bidirectional: isRight(text),
      spacing: { after },
    });
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({
      children: runs(text, isRight(text)),
      heading: level,
      bidirectional: isRight(text),
      keepNext: true,
    });

  function factsTable(facts: BriefingCase['facts']): Table {
    const cell = (width: number, children: Paragraph[]) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: { top: 60, bottom: 40, left: 80, right: 80 },
        children,
      });
    const value = ({ text, href }: BriefingCase['facts'][number]['lines'][number]) =>
      href === undefined
        ? paragraph(text, {}, [], 40)
        : new Paragraph({
            children: [link(href, runs(text, isRight(text), { style: 'Hyperlink' }))],
            bidirectional: isRight(text),
            spacing: { after: 40 },
          });
    const rows = facts.filter(({ lines }) => lines.length > 0);
    return new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: [NAMES, VALUES],
      width: { size: NAMES + VALUES, type: WidthType.DXA },
      visuallyRightToLeft: isRightToLeft,
      borders: {
        top: RULE,
        bottom: RULE,
        left: NONE,
        right: NONE,
        insideHorizontal: RULE,
        insideVertical: NONE,
      },
      rows: rows.map(
        ({ name, lines }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(NAMES, [paragraph(name, { bold: true, color: QUIET }, [], 40)]),
              cell(VALUES, lines.map(value)),
            ],
          }),
      ),
    });
  }

  const children = [
    heading(about.title, HeadingLevel.TITLE),
    paragraph(about.lead, { color: QUIET }, [], 200),
    ...cases.flatMap(({ title, about: where, summary, facts, note }) => [
      heading(title, HeadingLevel.HEADING_1),
      paragraph(where, { color: QUIET }),
      ...(note === ''
        ? []
        : [paragraph(note, {}, runs(`${about.own}: `, isRight(about.own), { bold: true }), 120)]),
      ...(summary === '' ? [] : [paragraph(summary, {}, [], 120)]),
      factsTable(facts),
      new Paragraph({ children: [], spacing: { after: 160 } }),
    ]),
  ];
  const page = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: QUIET })],
  });
  const document = new Document({
    title: about.title,
    creator: 'Metroteca',
    styles: stylesOf(),
    sections: [{ children, footers: { default: new Footer({ children: [page] }) } }],
  });
  return Packer.toBlob(document);
}

function stylesOf() {
  const head = (size: number, before: number) => ({
    run: { size, bold: true, color: ACCENT, font: FONT },
    paragraph: { spacing: { before, after: 60 } },
  });
  return {
    default: {
      document: { run: { size: BODY, font: FONT }, paragraph: { spacing: { line: 264 } } },
      title: head(44, 0),
      heading1: head(30, 240),
    },
  };
}
