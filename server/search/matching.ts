import { isKey, isOneWord } from '../../library/words/key.ts';

/** How the engine is to match a text. */
export interface Matching {
  readonly q: string;
  readonly matchingStrategy: 'all';
}

/** Records that have all of these terms. The last may be only begun; a space after it tells the engine that it is whole. */
export function matchTerms(terms: readonly string[], isHalfTyped = false): Matching {
  return matchAll(terms.length === 0 || isHalfTyped ? terms.join(' ') : `${terms.join(' ')} `);
}

/** The same for keys and bare words. A key is quoted, since the engine looks up no synonyms for what is. */
export function matchKeys(text: string): Matching {
  const words = text.split(' ');
  if (!words.every(isOneWord)) return matchTerms(words);
  return matchTerms(words.map((word) => (isKey(word) ? `"${word}"` : word)));
}

export function matchAll(q: string): Matching {
  return { q, matchingStrategy: 'all' };
}
