import type { Language } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { languageOfText, spokenIn } from '../../domain/translations.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import type { PagesMessages, RecordMessages, SiteMessages } from '../../languages/messages.ts';
import { dateText } from '../../languages/names.ts';
import { labelOf } from '../language/terms.ts';
import { contactLines, costLines, funderLines, outcomeLines } from '../ui/decision-lines.ts';
import { commaText, factsText } from '../ui/joined-text.ts';
import { hostOf } from '../ui/outside-link.tsx';
import { periodText } from '../ui/period-text.ts';
import { placeText } from '../ui/place-text.ts';

interface BriefingLine {
  readonly text: string;
  readonly href?: string;
}

/** One case as the page and the Word document show it. */
export interface BriefingCase {
  readonly id: string;
  readonly title: string;
  /** What the words of the record are in. */
  readonly languages: { readonly title: string; readonly summary: string };
  /** Where, what kind, when. */
  readonly about: string;
  readonly summary: string;
  readonly facts: readonly {
    readonly name: string;
    readonly lines: readonly BriefingLine[];
    readonly language?: string;
  }[];
  readonly note: string;
}

interface Words {
  readonly language: Language;
  readonly site: SiteMessages;
  readonly pages: PagesMessages;
  readonly record: RecordMessages;
}

interface Added {
  readonly note: string;
  /** Our reference; '' while it is on its way. */
  readonly citation: string;
  /** The page of the record here. */
  readonly address: string;
}

/** An address can be followed. */
function followed(line: BriefingLine): BriefingLine {
  return /^https?:\/\/\S+$/u.test(line.text) ? { ...line, href: line.text } : line;
}

/** What somebody decides by: what came of it, what it cost, who paid, whom to ask, and how we know. What is missing is said. */
export function briefingCase(
  given: PublishedRecord,
  { note, citation, address }: Added,
  { language, site, pages: { briefing: words }, record: names }: Words,
): BriefingCase {
  const record = spokenIn(given, language);
  const said = (lines: readonly string[]) =>
    lines.length === 0 ? [{ text: words.unknown }] : lines.map((text) => ({ text }));
  const sources = (record.evidence ?? []).map(({ title, url, publisher, accessed }) => ({
    text: commaText(language, [
      title ?? hostOf(url),
      publisher,
      names.read({ date: dateText(language, accessed) }),
    ]),
    href: url,
  }));
  const page = record.links.document ?? record.links.landing;
  const otherwise = page === undefined ? said([]) : [{ text: page, href: page }];
  return {
    id: record.id,
    title: record.title,
    languages: { title: languageOfText(record, 'title'), summary: languageOfText(record, 'summary') },
    about: factsText(language, [
      placeText(record, language),
      labelOf(KINDS, record.kind, language),
      periodText(record, language, site),
    ]),
    summary: record.summary,
    facts: [
      {
        name: names.outcome,
        lines: said(outcomeLines(record, language, names)),
        ...(record.outcome && { language: languageOfText(record, 'outcome') }),
      },
      { name: names.cost, lines: said(costLines(record, language, names)) },
      { name: words.paid, lines: said(funderLines(record, language)) },
      { name: names.contact, lines: said(contactLines(record)).map(followed) },
      { name: words.sources, lines: sources.length > 0 ? sources : otherwise },
      { name: names.cite.title, lines: citation === '' ? [] : [{ text: citation }] },
      { name: words.ours, lines: [{ text: address, href: address }] },
    ],
    note: note.trim(),
  };
}
