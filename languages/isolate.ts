/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

const AS_THE_PAGE = '\u2067'; // RIGHT-TO-LEFT ISOLATE
const AS_IT_BEGINS = '\u2068'; // FIRST STRONG ISOLATE
const LEFT_TO_RIGHT = '\u2066'; // LEFT-TO-RIGHT ISOLATE
const END = '\u2069'; // POP DIRECTIONAL ISOLATE
const ADDRESS = /^https?:/; // is read by programs too, and has no direction but its own

/**
 * A name, title or text within a sentence of a language: where that runs right to left, the text keeps its own direction.
 * What was itself put together from such texts, a list of names, runs as the sentence does.
 */
export function isolated(text: string, direction: Direction): string {
  if (direction === 'ltr' || text === '' || ADDRESS.test(text)) return text;
  return (text.includes(END) ? AS_THE_PAGE : AS_IT_BEGINS) + text + END;
}

/** "2019–2024", or "2019" when both are the same. It reads from the left in languages that run right to left too. */
export function spanText(first: number, last: number, direction: Direction): string {
  if (first === last) return String(first);
  const span = `${first}–${last}`;
  return direction === 'ltr' ? span : LEFT_TO_RIGHT + span + END;
}
