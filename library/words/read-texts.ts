import { phrasesAt, withWider } from './phrase-table.ts';
import { formsOf, type WordForms } from './word-forms.ts';

/** Texts read once, so that many queries can look for their words in them. Positions are UTF-16 units. */
export interface ReadTexts {
  readonly texts: readonly string[];
  /** Four numbers for each word, in order: which text, its start, its end, and its number among `wordForms`. */
  readonly words: Int32Array;
  /** The same for each meaning: the phrase, and the number of its key; wider meanings too. */
  readonly meanings: Int32Array;
}

const numbersOfWords = new Map<string, number>(); // as many as the texts have different words
const wordsByNumber: WordForms[] = [];
const numbersOfKeys = new Map<string, number>();

/** How many different words were read so far. */
export function wordCount(): number {
  return wordsByNumber.length;
}

/** The forms of a word that was read. */
export function wordForms(number: number): WordForms | undefined {
  return wordsByNumber[number];
}

/** How many different keys have a number so far. */
export function keyCount(): number {
  return numbersOfKeys.size;
}

export function readTexts(texts: readonly string[]): ReadTexts {
  const words: number[] = [];
  const meanings: number[] = [];
  for (const [which, text] of texts.entries()) {
    const found = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      forms: formsOf(match[0]),
    }));
    const stems = found.map(({ forms }) => forms.stem);
    for (const [at, { start, end, forms }] of found.entries()) {
      words.push(which, start, end, numberOfWord(forms));
      for (const { length, keys } of phrasesAt(stems, at)) {
        const phraseEnd = found[at + length - 1]?.end ?? end;
        for (const key of keys.flatMap(withWider)) meanings.push(which, start, phraseEnd, numberOfKey(key));
      }
    }
  }
  return { texts, words: Int32Array.from(words), meanings: Int32Array.from(meanings) };
}

function numberOfWord(forms: WordForms): number {
  const known = numbersOfWords.get(forms.folded);
  if (known !== undefined) return known;
  const number = wordsByNumber.push(forms) - 1;
  numbersOfWords.set(forms.folded, number);
  return number;
}

/** The number that stands for a key of the phrase table in `meanings`, here and in texts that are read later. */
export function numberOfKey(key: string): number {
  const known = numbersOfKeys.get(key);
  if (known !== undefined) return known;
  numbersOfKeys.set(key, numbersOfKeys.size);
  return numbersOfKeys.size - 1;
}
