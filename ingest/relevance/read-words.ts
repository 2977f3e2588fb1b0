import { phrasesAt, withWider } from './phrase-table.ts';
import { formsOf, type WordForms } from './word-forms.ts';

/** A word of a text and where it stands, in UTF-16 units. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly forms: WordForms;
  /** The phrases that begin here, the longest first: what each means, wider meanings too, and where it ends. */
  readonly phrases: readonly { readonly keys: readonly string[]; readonly end: number }[];
}

const MAX_REMEMBERED = 5_000; // texts; some 25 MB

const remembered = new Map<string, readonly ReadWord[]>();

/** The words of a text. Remembered, because the same records come up in search after search. */
export function readWords(text: string): readonly ReadWord[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    forms: formsOf(match[0]),
  }));
  const stems = words.map(({ forms }) => forms.stem);
  const read = words.map((word, at) => ({
    ...word,
    phrases: phrasesAt(stems, at).map(({ length, keys }) => ({
      keys: keys.flatMap(withWider),
      end: words[at + length - 1]?.end ?? word.end,
    })),
  }));
  remembered.set(text, read);
  return read;
}
