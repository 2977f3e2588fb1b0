import type { PublishedRecord } from '../../domain/record.ts';
import type { Match } from '../../domain/responses.ts';
import { SEARCHABLE_FIELDS, searchableText } from '../../ingest/index/searchable-text.ts';

type Finder = (text: string) => [number, number][];

const CROPPED_FIELDS = /^(?:summary$|sections)/; // a title is shown whole
const SNIPPET_LENGTH = 220; // three lines on a phone
const LEAD = 60; // what is shown before the first match
const CUT = '…';

/**
 * The fields of a record in which words matched, in the order of their weight: plain text, and where in it the
 * matches are. A list gives its first element that matched; sections are `sections.results` and the like.
 */
export function readMatches(record: PublishedRecord, find: Finder): Match[] {
  const texts = searchableText(record, []);
  return SEARCHABLE_FIELDS.flatMap((field) => matchesIn(field, texts[field], find));
}

function matchesIn(field: string, value: unknown, find: Finder): Match[] {
  if (typeof value === 'string') {
    const ranges = find(value);
    if (ranges.length === 0) return [];
    return [
      CROPPED_FIELDS.test(field)
        ? crop({ field, snippet: value, ranges })
        : { field, snippet: value, ranges },
    ];
  }
  if (Array.isArray(value)) return value.flatMap((element) => matchesIn(field, element, find)).slice(0, 1);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => matchesIn(`${field}.${name}`, inner, find));
}

/** Cuts a long text around its first match, between words. */
export function crop({ field, snippet, ranges }: Match): Match {
  const [first] = ranges;
  if (!first || snippet.length <= SNIPPET_LENGTH) return { field, snippet, ranges };
  const wanted = Math.max(0, Math.min(first[0] - LEAD, snippet.length - SNIPPET_LENGTH));
  const start = wanted === 0 ? 0 : snippet.indexOf(' ', wanted) + 1;
  const space = snippet.lastIndexOf(' ', start + SNIPPET_LENGTH);
  const end = start + SNIPPET_LENGTH >= snippet.length ? snippet.length : Math.max(space, first[1]);
  const before = start > 0 ? CUT : '';
  const kept = ranges.filter(([from, to]) => from >= start && to <= end);
  const shift = before.length - start;
  return {
    field,
    snippet: `${before}${snippet.slice(start, end)}${end < snippet.length ? CUT : ''}`,
    ranges: kept.map(([from, to]) => [from + shift, to + shift]),
  };
}
