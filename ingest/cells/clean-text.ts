import { isEmptyMark } from './empty-marks.ts';
import { guardFormula, unguardFormula } from '../../library/words/guard-formula.ts';
import { htmlToText } from './html.ts';
import { escapeMarkdown, markdownToText } from './markdown.ts';
import { guardCharacters, repairCharacters } from './repair-characters.ts';

/** `line`: one line, such as a title. `text`: paragraphs, and lists with one value a line. */
export type TextShape = 'line' | 'text';

export interface CleanText {
  readonly text: string;
  /** What was done to it that an editor may want to know; undefined when nothing. */
  readonly done: string | undefined;
}

/** Control, zero-width, private-use and unpaired characters: no reader sees them, and programs use some as marks. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ue000-\uf8ff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\p{Cs}\u{f0000}-\u{10ffff}]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
const HARD_SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Nothing to do for almost every cell: printable Latin letters with single spaces inside. */
const ALREADY_CLEAN =
  /^[!-%(),-;=?A-Za-z\u00c0-\u024f](?: ?[!-%'-),-;=?-[\]-~\u00a1-\u00ac\u00ae-\u02af‘’“”–—€])*$/u;

const LONGEST_TESTED = 10_000; // characters; a text of millions would take more stack than there is

/**
 * Reads a cell as text: trimmed, HTML and invisible characters removed, spaces of every kind made plain, NFC.
 * A cell that only says it is empty (`N/A`) gives ''. `cleanText(writeText(x)).text === x` for every clean x.
 */
export function cleanText(cell: string, shape: TextShape, isEmpty = isEmptyMark): CleanText {
  if (cell === '') return { text: '', done: undefined };
  const repaired = repairCharacters(cell);
  const isRepaired = repaired !== cell;
  if (
    !isRepaired &&
    cell.length <= LONGEST_TESTED &&
    ALREADY_CLEAN.test(cell) &&
    !cell.includes('&') &&
    !isEmpty(cell)
  ) {
    return { text: cell, done: undefined };
  }
  const given = unguardFormula(repaired);
  const visible = given.replace(INVISIBLE, '');
  const plain = htmlToText(markdownToText(visible));
  const text = tidy(plain.replace(INVISIBLE, ''), shape);
  if (isEmpty(visible.trim())) return { text: '', done: 'read as empty' };
  if (isRepaired) return { text, done: 'characters of a wrong encoding put right' };
  if (plain !== visible) return { text, done: 'HTML or Markdown turned into plain text' };
  if (visible !== given) return { text, done: 'invisible characters removed' };
  return { text, done: given.trim() === given ? undefined : 'surrounding space removed' };
}

function tidy(text: string, shape: TextShape): string {
  const spaced = text.replace(LINE_ENDS, '\n').replace(HARD_SPACES, ' ').normalize('NFC');
  if (shape === 'line') return spaced.replace(/\s+/g, ' ').trim();
  return spaced
    .split('\n') // not / +\n/, which takes quadratic time for a cell full of spaces
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The cell from which `cleanText` reads this text again; a spreadsheet does not run it. */
export function writeText(text: string, shape: TextShape, isEmpty = isEmptyMark): string {
  const guarded = guardFormula(text);
  if (cleanText(guarded, shape, isEmpty).text === text) return guarded;
  const escaped = guardCharacters(escapeMarkdown(text.replaceAll('&', '&#38;').replaceAll('<', '&lt;')));
  return guardFormula(isEmpty(text) ? `&#${text.codePointAt(0)};${text.slice(1)}` : escaped);
}
