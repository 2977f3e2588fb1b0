import { RELEVANCE_SETTINGS } from '../../library/words/engine-settings.ts';
import { formsOf } from '../../library/words/word-forms.ts';
import { wordsOf } from '../../library/words/prepare-text.ts';
import type { CataloguePort } from './library.ts';

/** The engine forgives nothing in shorter words. */
const FORGIVEN_LENGTH = RELEVANCE_SETTINGS.typoTolerance.minWordSizeForTypos.oneTypo;

/**
 * Tells which words of a prepared text name a city of the library, with all the words of its name: Dakar is not a
 * misspelling of Dhaka, nor of Jakarta. Names are read again when the index has changed.
 */
export function createCityWords(
  catalogue: Pick<CataloguePort, 'indexState' | 'termLabels'>,
): (words: readonly string[]) => ReadonlySet<string> {
  let names = new Map<string, string[][]>();
  let knownVersion: number | undefined;
  return (words) => {
    const { version } = catalogue.indexState();
    if (version !== knownVersion) {
      names = byWord(catalogue.termLabels().get('city')?.values() ?? []);
      knownVersion = version;
    }
    const asked = new Set(words);
    const named = words
      .flatMap((word) => names.get(word) ?? [])
      .filter((name) => name.every((word) => asked.has(word)));
    return new Set(named.flat().filter((word) => word.length >= FORGIVEN_LENGTH));
  };
}

/** The words of every name, without their endings, by each of these words. */
function byWord(names: Iterable<string>): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const name of new Set(names)) {
    const words = wordsOf(name).map((word) => formsOf(word).stem);
    for (const word of words) {
      const others = found.get(word);
      if (others) others.push(words);
      else found.set(word, [words]);
    }
  }
  return found;
}
