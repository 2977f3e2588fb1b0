import { phrasesAt, withWider } from './phrase-table.ts';
import { formsOf, type WordForms } from './word-forms.ts';

/** Texts read once, so that many queries can look for their words in them. Positions are UTF-16 units. */
export interface ReadTexts {
  readonly texts: readonly string[];
  /** The different words of these texts. */
  readonly forms: readonly WordForms[];
  /** Four numbers for each word, in order: which text, its start, its end, and its place among `forms`. */
  readonly words: Int32Array;
  /** The same for each meaning: the phrase, and the number of its key; its spelling and wider meanings too. */
  readonly meanings: Int32Array;
}

const numbersOfKeys = new Map<string, number>(); // no more than the phrase table has keys

/** How many different keys have a number so far. */
export function keyCount(): number {
  return numbersOfKeys.size;
}

export function readTexts(texts: readonly string[]): ReadTexts {
  const placeOf = new Map<string, number>();
  const forms: WordForms[] = [];
  const words: number[] = [];
  const meanings: number[] = [];
  for (const [which, text] of texts.entries()) {
    const found = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      forms: formsOf(match[0]),
    }));
    const stems = found.map((word) => word.forms.stem);
    const folded = found.map((word) => word.forms.folded);
    for (const [at, word] of found.entries()) {
      let place = placeOf.get(word.forms.folded);
      if (place === undefined) {
        place = forms.push(word.forms) - 1;
        placeOf.set(word.forms.folded, place);
      }
      words.push(which, word.start, word.end, place);
      for (const { length, keys, term } of phrasesAt(stems, folded, at)) {
        const phraseEnd = found[at + length - 1]?.end ?? word.end;
        for (const key of [term, ...keys.flatMap(withWider)])
          meanings.push(which, word.start, phraseEnd, numberOfKey(key));
      }
    }
  }
  return { texts, forms, words: Int32Array.from(words), meanings: Int32Array.from(meanings) };
}

/** The number of a key of the phrase table in `meanings`, here and in texts that are read later. */
export function numberOfKey(key: string): number {
  const known = numbersOfKeys.get(key);
  if (known !== undefined) return known;
  numbersOfKeys.set(key, numbersOfKeys.size);
  return numbersOfKeys.size - 1;
}
