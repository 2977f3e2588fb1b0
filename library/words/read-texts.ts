import { phrasesAt, withWider, type PhraseMatch } from './phrase-table.ts';
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

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const numbersOfPhrases = new Map<string, readonly number[]>(); // no more than there are spellings
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
    const starts: number[] = [];
    const ends: number[] = [];
    const stems: string[] = [];
    const folded: string[] = [];
    for (const { 0: written, index } of text.matchAll(WORD)) {
      const found = formsOf(written);
      let place = placeOf.get(found.folded);
      if (place === undefined) {
        place = forms.push(found) - 1;
        placeOf.set(found.folded, place);
      }
      words.push(which, index, index + written.length, place);
      starts.push(index);
      ends.push(index + written.length);
      stems.push(found.stem);
      folded.push(found.folded);
    }
    for (let at = 0; at < starts.length; at += 1) {
      for (const phrase of phrasesAt(stems, folded, at)) {
        const end = ends[at + phrase.length - 1]!;
        for (const number of numbersOfPhrase(phrase)) meanings.push(which, starts[at]!, end, number);
      }
    }
  }
  return { texts, forms, words: Int32Array.from(words), meanings: Int32Array.from(meanings) };
}

/** Of its spelling, its meanings and the wider ones; worked out once for each term, since texts say the same over and over. */
function numbersOfPhrase({ term, keys }: PhraseMatch): readonly number[] {
  const known = numbersOfPhrases.get(term);
  if (known) return known;
  const numbers = [term, ...keys.flatMap(withWider)].map(numberOfKey);
  numbersOfPhrases.set(term, numbers);
  return numbers;
}

/** The number of a key of the phrase table in `meanings`, here and in texts that are read later. */
export function numberOfKey(key: string): number {
  const known = numbersOfKeys.get(key);
  if (known !== undefined) return known;
  numbersOfKeys.set(key, numbersOfKeys.size);
  return numbersOfKeys.size - 1;
}
