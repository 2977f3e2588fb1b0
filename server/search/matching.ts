import { prepareQuery, type PartialWord } from '../../library/words/prepare-query.ts';
import type { CataloguePort } from './library.ts';
import { createCityWords } from './city-words.ts';

/** How the engine is to match a text. */
export interface Matching {
  readonly q: string;
  readonly matchingStrategy: 'all';
}

export interface PreparedMatching {
  /** Records that match everything: the result, which is counted (F3, F7). */
  readonly whole: Matching;
  /** Words for the second part, which is not. */
  readonly partial: readonly PartialWord[];
}

export type PrepareMatching = (text: string) => PreparedMatching;

/** Prepares texts for the engine of one library, which never treats a city of that library as a misspelling. */
export function createMatching(catalogue: Pick<CataloguePort, 'indexState' | 'termLabels'>): PrepareMatching {
  const cityWords = createCityWords(catalogue);
  return (text) => prepareMatching(text, cityWords);
}

/** `exactly` says which of the words of a text stay as they are; the engine forgives misspellings in the others. */
export function prepareMatching(
  text: string,
  exactly: (words: readonly string[]) => ReadonlySet<string> = () => new Set(),
): PreparedMatching {
  const { text: q, partial } = prepareQuery(text);
  const words = q.split(' ');
  const exact = exactly(words);
  const quoted = (word: string) => (exact.has(word) ? `"${word}"` : word);
  return {
    whole: matchAll(words.map(quoted).join(' ')),
    partial: partial.map((word) => ({ ...word, text: quoted(word.text) })),
  };
}

export function matchAll(q: string): Matching {
  return { q, matchingStrategy: 'all' };
}
