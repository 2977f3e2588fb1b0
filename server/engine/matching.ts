import { foldText } from '../../domain/vocabularies/fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** How the engine is to match a text. */
export interface Matching {
  readonly q: string;
  readonly matchingStrategy: 'all' | 'frequency';
}

/**
 * Which records a text matches, as attempts in order: the first that matches any published record is the one. It
 * is chosen by the text alone and never by the filters, so that counts and totals of one text always belong to
 * the same set of records (F3, F7).
 *
 * First the records that hold every word. Questions ("how do cities deal with floods") match none, so then what
 * carries no meaning is left out, and the most frequent words are dropped until something matches.
 */
export function matchingAttempts(text: string): readonly [Matching, ...Matching[]] {
  const every: Matching = { q: plainText(text), matchingStrategy: 'all' };
  const words = every.q.split(' ');
  if (words.length < 2) return [every];
  const telling = words.filter((word) => !FUNCTION_WORDS.has(foldText(word)));
  const q = (telling.length > 0 ? telling : words).join(' ').replaceAll('"', '');
  return [every, { q, matchingStrategy: 'frequency' }];
}

/** Takes away what the engine reads as an operator, so that every record is found by its own title (F10). */
function plainText(text: string): string {
  const quotes = text.split('"').length - 1;
  const paired = quotes % 2 === 0 ? text : text.replaceAll('"', ' ');
  return paired
    .replace(/(^|\s|")-+(?=\S)/g, '$1') // a word after a minus would be excluded
    .replace(/\s+/g, ' ')
    .trim();
}
