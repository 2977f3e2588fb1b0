import { isEmptyPlace } from './empty-marks.ts';

const SEPARATORS = /[;|\n]/;
const BULLET = /^[-*•·▪‣]\s+/;

/**
 * The values of a list cell. They are separated by `;`, `|` or line ends; a value that holds one of these is in
 * double quotes, with a quote inside it doubled. Bullets and empty values are dropped, and `N/A` among others. An array as
 * programs write one, `["a", "b"]` or `{a,b}`, is a list as well.
 */
export function splitList(text: string): string[] {
  const array = arrayIn(text);
  if (array !== undefined) return array;
  if (!/[;|\n"]/.test(text)) return [text.replace(BULLET, '').trim()].filter((value) => value !== '');
  const parts = splitQuoted(text, SEPARATORS);
  return parts
    .map((part) => unquote(part) ?? withoutMark(part.replace(BULLET, '').trim(), parts.length))
    .filter((value) => value !== '');
}

function withoutMark(value: string, count: number): string {
  return count > 1 && isEmptyPlace(value) ? '' : value;
}

/** One value of an array: in quotes of either kind, with those inside it escaped or doubled, or bare. */
const ARRAY_VALUE = /(?:\s*"((?:[^"\\]|\\.|"")*)"\s*|\s*'((?:[^'\\]|\\.)*)'\s*|([^,"'{}[\]]*))(?:,|$)/y;

/** The values of a cell that is an array of JSON, Python or PostgreSQL; undefined for any other text. */
export function arrayIn(text: string): string[] | undefined {
  const isBracketed =
    (text.startsWith('[') && text.endsWith(']')) || (text.startsWith('{') && text.endsWith('}'));
  if (!isBracketed) return undefined;
  const inside = text.slice(1, -1);
  const values: string[] = [];
  ARRAY_VALUE.lastIndex = 0;
  while (ARRAY_VALUE.lastIndex < inside.length) {
    const match = ARRAY_VALUE.exec(inside);
    if (match === null) return undefined;
    const [, double, single, bare] = match;
    values.push(
      bare?.trim() ?? (double ?? single ?? '').replaceAll('""', '"').replace(/\\(.)/g, '$1').trim(),
    );
  }
  return values.filter((value) => value !== '' && !isEmptyPlace(value));
}

/** The cell that `splitList` reads as these values. */
export function joinList(values: readonly string[]): string {
  return values.map(quoteIfNeeded).join('; ');
}

/**
 * Parts a text at a separator (one character) outside of quoted stretches; the parts keep their quotes, trimmed. A quoted
 * stretch fills what is between two `bounds`, which are the separators unless the parts are split further.
 */
export function splitQuoted(text: string, separator: RegExp, bounds: RegExp = separator): string[] {
  const parts: string[] = [];
  let start = 0;
  let isFresh = true; // nothing but space since the last bound
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"' && isFresh) at = endOfQuoted(text, at, bounds);
    const character = text[at] ?? '';
    if (separator.test(character)) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
    isFresh = bounds.test(character) || (isFresh && character === ' ');
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/** The text inside a wholly quoted part, or undefined when it is not one. */
export function unquote(part: string): string | undefined {
  if (part.length < 2 || !part.startsWith('"')) return undefined;
  return closingQuote(part, 0) === part.length - 1 ? part.slice(1, -1).replaceAll('""', '"') : undefined;
}

function quoteIfNeeded(value: string): string {
  const isPlain =
    !/[;|\n]/.test(value) &&
    !/^["[{]/.test(value) &&
    !BULLET.test(value) &&
    !isEmptyPlace(value) &&
    value.trim() === value;
  return isPlain ? value : quote(value);
}

/** A value in double quotes, those inside it doubled. */
export function quote(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** Past the closing quote, when what follows ends the part; otherwise the quote is an ordinary character. */
function endOfQuoted(text: string, open: number, after: RegExp): number {
  const close = closingQuote(text, open);
  if (close < 0) return open;
  let next = close + 1;
  while (text[next] === ' ') next += 1;
  return next === text.length || after.test(text[next] ?? '') ? close + 1 : open;
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

/** Runs of white space made one space, so that patterns that split at "space, comma, space" take linear time. */
export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const FEWEST_CELLS = 3;
const COMING_AGAIN = 0.6; // of the parts; names with a comma in them share few
/** What separates the values of a list in some tables, besides what always does; the likeliest first. */
const SOMETIMES = [',', '/', '、', '，', '،', '•', '·', '+', '&', ' - ', ' – '] as const;

/**
 * What separates the values of a column’s cells, where it is a sign that names may have inside as well: most of the parts
 * between two of it come again in other, different cells. Undefined where none does.
 */
export function separatorOf(cells: readonly string[]): string | undefined {
  const distinct = [...new Set(cells.map((cell) => cell.trim().toLowerCase()))];
  const undivided = distinct.filter((cell) => !SEPARATORS.test(cell) && arrayIn(cell) === undefined);
  return SOMETIMES.find((separator) => comeAgain(undivided, separator));
}

function comeAgain(cells: readonly string[], separator: string): boolean {
  const lists = cells.map((cell) => new Set(splitAt(cell, separator)));
  const divided = lists.filter(({ size }) => size > 1);
  if (divided.length < FEWEST_CELLS) return false;
  const counts = new Map<string, number>();
  for (const list of lists) for (const part of list) counts.set(part, (counts.get(part) ?? 0) + 1);
  const parts = divided.flatMap((list) => [...list]);
  const again = parts.filter((part) => (counts.get(part) ?? 0) > 1);
  return again.length >= COMING_AGAIN * parts.length;
}

/** The parts of a text between two separators, without empty ones. */
export function splitAt(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
