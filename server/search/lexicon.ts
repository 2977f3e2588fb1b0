import { foldText } from '../../domain/vocabularies/fold.ts';
import { SEARCHED_VOCABULARIES } from '../../library/words/index-keys.ts';
import { createLexicon, type Lexicon } from '../../library/words/lexicon.ts';
import { searchedNames } from '../../library/words/record-words.ts';
import type { CataloguePort } from './library.ts';

type Words = Pick<CataloguePort, 'indexState' | 'termLabels' | 'words'>;

const lexicons = new WeakMap<Words, () => Lexicon>();

/** The words of a library, read again when its index has changed. One catalogue has them once. */
export function createLibraryLexicon(catalogue: Words): () => Lexicon {
  const known = lexicons.get(catalogue) ?? readLexicon(catalogue);
  lexicons.set(catalogue, known);
  return known;
}

function readLexicon(catalogue: Words): () => Lexicon {
  let lexicon: Lexicon | undefined;
  let knownVersion: number | undefined;
  return () => {
    const { version } = catalogue.indexState();
    if (lexicon === undefined || version !== knownVersion) {
      const cities = catalogue.termLabels().get('city')?.values() ?? [];
      lexicon = createLexicon(catalogue.words, [...wordsOfNames(cities), ...wordsOfLabels()]);
      knownVersion = version;
    }
    return lexicon;
  };
}

/** A word of a short name is no likely slip. */
const LEAST_LETTERS = 4;
const MAX_NAMES = 20_000;

function wordsOfNames(names: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const name of names) {
    if (words.size >= MAX_NAMES) break;
    for (const word of foldText(name).split(' ')) if (word.length >= LEAST_LETTERS) words.add(word);
  }
  return words;
}

/** Words of the labels of terms, by which records are found without having them in a text. */
function wordsOfLabels(): string[] {
  const labels = SEARCHED_VOCABULARIES.flatMap((vocabulary) =>
    searchedNames(
      vocabulary,
      vocabulary.terms.map(({ id }) => id),
    ),
  );
  return [...new Set(labels.flatMap((label) => foldText(label).split(' ')))];
}
