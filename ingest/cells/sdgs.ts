import { nearestTerm } from '../../library/words/match-term.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { isTargetId } from '../../domain/vocabularies/sdg-target-ids.ts';
import { FALLBACK } from '../../languages/fallback.ts';
import { labelOf } from '../../languages/read-terms.ts';
import { westernDigits } from './digits.ts';
import { arrayIn } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { Memory } from '../../library/words/remembering.ts';
import { findGoalPhrases } from './sdg-phrases.ts';
import {
  looksLikeADate,
  parseLabelledMention,
  parseMention,
  parseRange,
  parseTargetWithSentence,
  withWholeTargets,
  type SdgMention,
} from './sdg-shapes.ts';

export type { SdgMention } from './sdg-shapes.ts';

/** Marks a goal that was named in words; control characters never come from a cleaned cell. */
const MARK = '\u0001';
const MARKED =
  /^["“'(\s]*([^\u0001]*)\u0001(\d{1,2})\u0001["”')\s.]*(?:\((topic|target|source)\)|[([–—-]\s?([^\u0001]{1,40})[)\]]?)?$/u;
const HARD_SEPARATORS = /[;|\n]/;
const SOFT_SEPARATORS = /\s*,\s*|\s+(?:and|y|et|e|und|i)\s+|\s*&\s*/iu;
const LAST_RESORT = /\s*[/+]\s*|\s+/;
const BEFORE = /^[\s"“”'([•*–—-]+/;
const AFTER = new Set(' \n"“”\')]….');
const WORDS_AROUND_NAMES = 10; // for each name; more of them make a sentence
const LONGEST_PIECE = 400; // characters; names of goals have been marked before

/**
 * The goals and targets that a cell names, in any mix of the shapes in docs/data-dictionary.md. A part that
 * names none is reported: `looks-like-a-date` for what a spreadsheet spoilt, `unknown-term` for the rest.
 * In a column of targets `11,2` is 11.2, and reported as an alias.
 */
export function readSdgs(text: string, column: 'goals' | 'targets', notes: RowNotes): readonly SdgMention[] {
  const known = remembered[column].get(text);
  if (known !== undefined) return known.answer;
  const before = notes.issues.length;
  const found = read(text, column, notes);
  if (notes.issues.length === before) remembered[column].set(text, found); // else the next row must be told, too
  return found;
}

const remembered = {
  goals: new Memory<readonly SdgMention[]>(),
  targets: new Memory<readonly SdgMention[]>(),
};

function read(text: string, column: 'goals' | 'targets', notes: RowNotes): SdgMention[] {
  const list = arrayIn(text)?.join('; ') ?? text;
  const plain = westernDigits(list.normalize('NFKC')).replace(/[^\S\n]+/g, ' ');
  const whole = withWholeTargets(column === 'targets' ? withDecimalPoints(plain, notes) : plain);
  return markPhrases(whole)
    .split(HARD_SEPARATORS)
    .flatMap((part) => readPart(part.trim(), notes));
}

/** What is between two of `;`, `|` and line ends. */
function readPart(part: string, notes: RowNotes): SdgMention[] {
  if (part === '') return [];
  const whole = parseTargetWithSentence(part) ?? parsePiece(part);
  if (whole !== undefined) return [whole];
  const range = parseRange(part);
  if (range !== undefined) return [...range];
  if (isSentence(part)) {
    noteUnknown(part, notes);
    return [];
  }
  const labelled = parseLabelledMention(part); // "ODD 9 : Industrie, innovation …": its commas part nothing
  if (labelled !== undefined && !part.includes(MARK) && !looksLikeADate(part)) return [labelled];
  return part.split(SOFT_SEPARATORS).flatMap((piece) => readPiece(piece, notes));
}

/** Whether names of goals only occur in it, as "gender equality" does in the sentence of target 4.7. */
function isSentence(part: string): boolean {
  if (!part.includes(MARK)) return false;
  const others = part.replace(/\u0001\d{1,2}\u0001/g, ' ').match(/\p{L}{2,}/gu) ?? [];
  const names = part.match(/\u0001\d{1,2}\u0001/g) ?? [];
  return others.length > WORDS_AROUND_NAMES * names.length;
}

function readPiece(piece: string, notes: RowNotes): SdgMention[] {
  if (withoutMarksAround(piece) === '') return [];
  const found = parsePiece(piece);
  if (found !== undefined) return [found];
  const value = piece.trim();
  if (looksLikeADate(value)) {
    const message = 'A spreadsheet seems to have made a date of it; it was left out.';
    notes.add('looks-like-a-date', { value, message });
    return [];
  }
  const several = parseSeveral(value);
  if (several !== undefined) return several;
  const labelled = parseLabelledMention(value);
  if (labelled !== undefined) return [labelled];
  noteUnknown(value, notes);
  return [];
}

/** A number, or a goal in words, perhaps with its number before it ("ODS 11: Ciudades …"), which must then agree. */
function parsePiece(piece: string): SdgMention | undefined {
  if (piece.length > LONGEST_PIECE) return undefined;
  const marked = MARKED.exec(piece.trim());
  if (marked === null) return parseMention(piece.trim()) ?? parseMention(withoutMarksAround(piece));
  const goal = Number(marked[2]);
  const before = withoutMarksAround((marked[1] ?? '').replace(/[\s:.()–—-]+$/u, ''));
  const mention: SdgMention = marked[3] ? { goal, via: marked[3] as 'topic' } : { goal };
  if (marked[4] !== undefined && parseMention(marked[4].replace(/[)\]]$/, ''))?.goal !== goal)
    return undefined;
  if (before === '') return mention;
  const numbered = parseMention(before) ?? parseMention(`${before} ${goal}`);
  return numbered?.goal === goal ? mention : undefined;
}

/** "11 13", "SDG11 SDG13" and "11/13": only when every part names something. */
function parseSeveral(value: string): SdgMention[] | undefined {
  if (value.includes('(')) return undefined; // "11 (1)": nobody knows what the second number is
  const pieces = value.split(LAST_RESORT).filter((piece) => piece !== '');
  const joined = pieces.flatMap((piece, index) => {
    if (/^\p{L}+$/u.test(piece) && /^#?\d/.test(pieces[index + 1] ?? '')) return []; // "SDG 11 SDG 13"
    const before = pieces[index - 1] ?? '';
    return [parsePiece(/^\p{L}+$/u.test(before) && /^#?\d/.test(piece) ? `${before} ${piece}` : piece)];
  });
  return pieces.length > 1 && joined.every((mention) => mention !== undefined) ? joined : undefined;
}

/** Without quotes, brackets and bullets around it. */
function withoutMarksAround(text: string): string {
  let end = text.length;
  while (end > 0 && (AFTER.has(text[end - 1] ?? '') || /\s/.test(text[end - 1] ?? ''))) end -= 1;
  return text.slice(0, end).replace(BEFORE, '');
}

function markPhrases(text: string): string {
  let marked = '';
  let at = 0;
  for (const { start, end, goal } of findGoalPhrases(text)) {
    marked += `${text.slice(at, start)}${MARK}${goal}${MARK}`;
    at = end;
  }
  return marked + text.slice(at);
}

function withDecimalPoints(text: string, notes: RowNotes): string {
  return text.replace(
    /(?<![\d.,])(\d{1,2}),(\d{1,2}|[a-z])(?![\p{L}\d.]|,\d)/giu,
    (given, goal: string, part: string) => {
      const target = `${Number(goal)}.${part.toLowerCase()}`;
      if (!isTargetId(target)) return given;
      notes.add('alias-used', { value: given, message: `Read as target ${target}.` });
      return target;
    },
  );
}

function noteUnknown(value: string, notes: RowNotes): void {
  const shown = value.replace(/\u0001(\d{1,2})\u0001/g, (_, goal: string) =>
    labelOf(SDG_GOALS, goal, FALLBACK),
  );
  const nearest = notes.wantsSuggestion ? nearestTerm(SDG_GOALS, shown) : undefined;
  const message = 'Not a goal from 1 to 17 or one of the 169 targets.';
  notes.add('unknown-term', {
    value: shown,
    message,
    suggestion: nearest === undefined ? undefined : `SDG ${nearest.id}`,
  });
}
