import { foldText } from '../../domain/vocabularies/fold.ts';
import { remembering } from './remembering.ts';
import { stem } from './stem.ts';

/** A word as it is compared: folded, and without its ending. */
export interface WordForms {
  readonly folded: string;
  readonly stem: string;
}

const MAX_REMEMBERED = 50_000; // the words of a large library; some 10 MB

/** The forms of one written word. Remembered, because texts say the same words over and over. */
export const formsOf = remembering((written: string): WordForms => {
  const folded = foldText(written);
  return { folded, stem: stem(folded) };
}, MAX_REMEMBERED);
