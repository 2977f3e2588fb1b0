import type { Evidence } from '../../domain/evidence.ts';
import { EVIDENCE_KINDS } from '../../domain/vocabularies/evidence-kinds.ts';
import { parseDate } from './dates.ts';
import { joinItems, namedParts, splitItems } from './items.ts';
import { parseLanguage } from './languages.ts';
import { readLink } from './links.ts';
import type { RowNotes } from './notes.ts';
import { parsePartialDate } from './partial-dates.ts';
import { findMatch } from './terms.ts';

const NAMES = ['publisher', 'title', 'language', 'published', 'accessed', 'archived', 'copy'] as const;
type Name = (typeof NAMES)[number];

/**
 * The pages of a cell, such as `https://example.org/plan.pdf, official-document, publisher: City of Example,
 * accessed: 2026-11-30`. A page without kind, publisher or day is reported, and left out.
 */
export function readEvidence(text: string, notes: RowNotes): Evidence[] {
  return splitItems(text).flatMap((parts) => readOne(parts, notes) ?? []);
}

/** The cell that `readEvidence` reads as these pages. */
export function writeEvidence(evidence: readonly Evidence[]): string {
  return joinItems(
    evidence.map(({ url, kind, copy, ...rest }) => [
      url,
      kind,
      ...NAMES.flatMap((name) =>
        name === 'copy' || rest[name] === undefined ? [] : [`${name}: ${rest[name]}`],
      ),
      ...(copy ? ['copy'] : []),
    ]),
  );
}

function readOne([address = '', ...parts]: string[], notes: RowNotes): Evidence | undefined {
  const url = readLink(address, notes);
  if (url === undefined) return undefined;
  const { named, others } = namedParts(parts, NAMES);
  const kind = others.map((part) => findMatch(EVIDENCE_KINDS, part)?.term.id).find((id) => id !== undefined);
  const accessed = others.map((part) => parseDate(part)).find((day) => day !== undefined);
  const isCopy = named.copy !== undefined || others.some((part) => /^copy$/i.test(part));
  const day = named.accessed === undefined ? accessed : parseDate(named.accessed);
  const { publisher } = named;
  for (const [value, what] of [
    [kind, `the kind of page (${EVIDENCE_KINDS.terms.map(({ id }) => id).join(', ')})`],
    [publisher, 'its publisher, as in "publisher: City of Barcelona"'],
    [day, 'the day on which it was read, as in "accessed: 2026-11-30"'],
  ] as const) {
    if (value === undefined) notes.add('missing-value', { value: url, message: `The page lacks ${what}.` });
  }
  if (kind === undefined || publisher === undefined || day === undefined) return undefined;
  return {
    url,
    kind,
    publisher,
    accessed: day,
    ...optional(named, notes),
    ...(isCopy && { copy: true as const }),
  };
}

/** What a page can do without; a value that cannot be read is reported, and the page stays. */
function optional(named: Partial<Record<Name, string>>, notes: RowNotes): Partial<Evidence> {
  const found: Partial<Evidence> = {};
  if (named.title !== undefined) found.title = named.title;
  if (named.language !== undefined) {
    const language = parseLanguage(named.language);
    if (language === undefined)
      notes.add('unknown-term', { value: named.language, message: 'Not a language.' });
    else found.language = language;
  }
  if (named.published !== undefined) {
    const published = parsePartialDate(named.published);
    if (published === undefined)
      notes.add('invalid-value', { value: named.published, message: 'Not a date.' });
    else found.published = published;
  }
  if (named.archived !== undefined) {
    const archived = readLink(named.archived, notes);
    if (archived !== undefined) found.archived = archived;
  }
  return found;
}
