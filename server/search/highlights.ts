import type { PublishedRecord } from '../../domain/record.ts';
import type { Match } from '../../domain/responses.ts';
import type { MatchFinder, TextRange } from '../../library/words/match-ranges.ts';
import { readTexts, type ReadTexts } from '../../library/words/read-texts.ts';
import { SHOWN_FIELDS, shownText } from './shown-text.ts';

/** The texts of a record that are searched, read, and the field of each. */
export interface ReadFields {
  /** In the order of their weight; sections are `sections.results` and the like. A list has its name several times. */
  readonly names: readonly string[];
  readonly read: ReadTexts;
}

const CROPPED_FIELDS = /^(?:summary$|sections)/; // a title is shown whole
const SNIPPET_LENGTH = 220; // three lines on a phone
const LEAD = 60; // what is shown before the first match
const CUT = '…';

export function readFields(record: PublishedRecord): ReadFields {
  const texts = shownText(record);
  const fields = SHOWN_FIELDS.flatMap((field): [string, string][] => {
    const value = texts[field] ?? [];
    if (typeof value === 'string' || Array.isArray(value)) return [value].flat().map((text) => [field, text]);
    return Object.entries(value).map(([name, text]) => [`${field}.${name}`, text]);
  });
  return { names: fields.map(([name]) => name), read: readTexts(fields.map(([, text]) => text)) };
}

/** The fields in which words matched: plain text, and where in it they did. A list gives its first such element. */
export function findMatches({ names, read }: ReadFields, find: MatchFinder): Match[] {
  const found = [...find(read)].sort(([a], [b]) => a - b);
  const firsts = found.filter(([which], at) => names[which] !== names[found[at - 1]?.[0] ?? -1]);
  return firsts.map(([which, { ranges, isSpelled }]) => {
    const field = names[which] ?? '';
    const match = { field, snippet: read.texts[which] ?? '', ranges, isRelated: !isSpelled };
    return CROPPED_FIELDS.test(field) ? crop(match) : match;
  });
}

/** Cuts a long text around its first match, between words. */
function crop(match: Match): Match {
  return { ...match, ...cropText(match.snippet, match.ranges) };
}

/** A part of a text around the first of some ranges, and where they are in it. */
export function cropText(
  snippet: string,
  ranges: readonly TextRange[],
): { snippet: string; ranges: TextRange[] } {
  const [first] = ranges;
  if (snippet.length <= SNIPPET_LENGTH) return { snippet, ranges: [...ranges] };
  if (!first) return { snippet: `${snippet.slice(0, SNIPPET_LENGTH)}${CUT}`, ranges: [] };
  const wanted = Math.max(0, Math.min(first[0] - LEAD, snippet.length - SNIPPET_LENGTH));
  const start = wanted === 0 ? 0 : snippet.indexOf(' ', wanted) + 1;
  const space = snippet.lastIndexOf(' ', start + SNIPPET_LENGTH);
  const end = start + SNIPPET_LENGTH >= snippet.length ? snippet.length : Math.max(space, first[1]);
  const before = start > 0 ? CUT : '';
  const kept = ranges.filter(([from, to]) => from >= start && to <= end);
  const shift = before.length - start;
  return {
    snippet: `${before}${snippet.slice(start, end)}${end < snippet.length ? CUT : ''}`,
    ranges: kept.map(([from, to]) => [from + shift, to + shift]),
  };
}
