import { isTelling, wordsOf } from '../../library/words/prepare-text.ts';
import { matchAll, type Matching } from './matching.ts';

/** A text whose last word may not be whole yet, to be found where words are kept as they are written. */
export function halfTyped(text: string): Matching {
  const words = wordsOf(text);
  const last = words.pop() ?? '';
  const telling = words.filter(isTelling);
  return matchAll([...telling, last].join(' '));
}
