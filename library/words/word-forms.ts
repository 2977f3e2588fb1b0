import { LRUCache } from 'lru-cache';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { stem } from './stem.ts';

/** A word as it is compared: folded, and without its ending. */
export interface WordForms {
  readonly folded: string;
  readonly stem: string;
}

const MAX_REMEMBERED = 50_000; // the words of a large library; some 10 MB

const remembered = new LRUCache<string, WordForms>({ max: MAX_REMEMBERED });

/** The forms of one written word. Remembered, because texts say the same words over and over. */
export function formsOf(written: string): WordForms {
  const known = remembered.get(written);
  if (known) return known;
  const folded = foldText(written);
  const forms = { folded, stem: stem(folded) };
  remembered.set(written, forms);
  return forms;
}
