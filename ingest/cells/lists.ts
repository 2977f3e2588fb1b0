const SEPARATORS = /[;|\n]/;
const BULLET = /^[-*•·▪‣]\s+/;

/**
 * The values of a list cell. They are separated by `;`, `|` or line ends; a value that holds one of these is in
 * double quotes, with a quote inside it doubled. Bullets and empty values are dropped.
 */
export function splitList(text: string): string[] {
  if (!/[;|\n"]/.test(text)) return [text.replace(BULLET, '').trim()].filter((value) => value !== '');
  return splitQuoted(text, SEPARATORS)
    .map((part) => unquote(part) ?? part.replace(BULLET, '').trim())
    .filter((value) => value !== '');
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
    !/[;|\n]/.test(value) && !value.startsWith('"') && !BULLET.test(value) && value.trim() === value;
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

/** Whether commas separate the values of a column’s cells: most of the parts between them come again in other cells. */
export function splitsAtCommas(cells: readonly string[]): boolean {
  const lists = cells
    .filter((cell) => cell.includes(',') && !SEPARATORS.test(cell))
    .map((cell) => new Set(cell.split(',').map((part) => part.trim().toLowerCase())));
  if (lists.length < FEWEST_CELLS) return false;
  const counts = new Map<string, number>();
  for (const cell of cells) {
    for (const part of new Set(cell.split(',').map((text) => text.trim().toLowerCase())))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const parts = lists.flatMap((list) => [...list]);
  const again = parts.filter((part) => (counts.get(part) ?? 0) > 1);
  return again.length >= COMING_AGAIN * parts.length;
}
