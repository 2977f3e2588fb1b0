import { wordsOf } from '../../library/words/prepare-text.ts';
import { matchAll, prepareMatching, type Matching } from './matching.ts';

/** A text whose last word may not be whole yet: the others are prepared as for a search, the last is left as typed. */
export function halfTyped(text: string): Matching {
  const words = wordsOf(text);
  const last = words.pop() ?? '';
  const before = words.length === 0 ? '' : prepareMatching(words.join(' ')).whole.q;
  return matchAll(`${before} ${last}`.trim());
}
