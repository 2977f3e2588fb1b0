import type { Match } from '../../domain/responses.ts';
import { SEARCHABLE_FIELDS } from '../../ingest/index/searchable-text.ts';

// Control characters that no text of ours holds: the import takes them out.
export const MATCH_START = '\u0002';
export const MATCH_END = '\u0003';
export const CUT = '…';

/**
 * The fields in which words matched, in the order of their weight: plain text, and where in it the matches are.
 * A list gives its first element that matched; sections are `sections.results` and the like.
 */
export function readMatches(formatted: Readonly<Record<string, unknown>> | undefined): Match[] {
  if (!formatted) return [];
  return SEARCHABLE_FIELDS.flatMap((field) => matchesIn(field, formatted[field]));
}

function matchesIn(field: string, value: unknown): Match[] {
  if (typeof value === 'string') return value.includes(MATCH_START) ? [readMatch(field, value)] : [];
  if (Array.isArray(value)) return value.flatMap((element) => matchesIn(field, element)).slice(0, 1);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => matchesIn(`${field}.${name}`, inner));
}

/** Turns marked text into plain text with ranges; matches that touch become one. */
export function readMatch(field: string, marked: string): Match {
  const ranges: [number, number][] = [];
  let snippet = '';
  for (const part of marked.split(MATCH_START)) {
    const end = part.indexOf(MATCH_END);
    if (end > 0) addRange(ranges, snippet.length, snippet.length + end);
    snippet += part.replaceAll(MATCH_END, '');
  }
  return { field, snippet, ranges };
}

function addRange(ranges: [number, number][], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last && last[1] === start) last[1] = end;
  else ranges.push([start, end]);
}
