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
  const isTitled = found.some(([which]) => names[which] === 'title');
  return firsts.map(([which, { ranges, isSpelled }]) => {
    const field = names[which] ?? '';
    const match = { field, snippet: read.texts[which] ?? '', ranges, isRelated: !isSpelled };
    if (!CROPPED_FIELDS.test(field)) return match;
    // Where the title shows why, the summary begins with its first sentence: what, for whom, with what result.
    return { ...match, ...(isTitled && field === 'summary' ? cropStart : cropText)(match.snippet, ranges) };
  });
}

interface Cropped {
  readonly snippet: string;
  readonly ranges: TextRange[];
}

/** A part of a text around the first of some ranges, or its beginning where that has it, and where they are in it. */
export function cropText(text: string, ranges: readonly TextRange[]): Cropped {
  const [first] = ranges;
  if (!first || first[1] <= SNIPPET_LENGTH - LEAD) return cropStart(text, ranges);
  const wanted = Math.max(0, Math.min(first[0] - LEAD, text.length - SNIPPET_LENGTH));
  const space = text.indexOf(' ', wanted);
  const start = wanted === 0 ? 0 : space === -1 || space > first[0] ? wanted : space + 1;
  return cropFrom(start, text, ranges, first[1]);
}

function cropStart(text: string, ranges: readonly TextRange[]): Cropped {
  return cropFrom(0, text, ranges, 0);
}

/** From one place to the end of a word some lines on, or to `leastEnd` if that is further. */
function cropFrom(start: number, text: string, ranges: readonly TextRange[], leastEnd: number): Cropped {
  const longest = start + SNIPPET_LENGTH;
  const space = text.lastIndexOf(' ', longest);
  const end = longest >= text.length ? text.length : Math.max(space > start ? space : longest, leastEnd);
  const before = start > 0 ? CUT : '';
  const shift = before.length - start;
  return {
    snippet: `${before}${text.slice(start, end)}${end < text.length ? CUT : ''}`,
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift]),
  };
}
