import { foldText } from '../../domain/vocabularies/fold.ts';
import { COMPOUNDS, CONCEPTS } from './concepts.ts';
import { conceptKey } from './key.ts';
import type { Phrase } from './phrase.ts';
import { placePhrases } from './places/place-phrases.ts';
import { formsOf } from './word-forms.ts';

export interface PhraseMatch {
  /** How many words it takes. */
  readonly length: number;
  readonly keys: readonly string[];
}

/** The words of a text, folded and without endings. */
export function stemsOf(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ').map((word) => formsOf(word).stem);
}

/** Every phrase with a meaning, as the table has it; what comes first wins. */
export function allPhrases(): Phrase[] {
  const concepts = CONCEPTS.flatMap(({ id, words }) =>
    words.map((text) => ({ text, keys: [conceptKey(id)] })),
  );
  const compounds = COMPOUNDS.flatMap(({ means, words }) =>
    words.map((text) => ({ text, keys: means.map(conceptKey) })),
  );
  return [...concepts, ...compounds, ...placePhrases()];
}

const phrases = new Map<string, readonly string[]>();
const longest = new Map<string, number>();

const NOTHING: readonly PhraseMatch[] = [];

/** The phrases that begin at a word, the longest first. */
export function phrasesAt(stems: readonly string[], start: number): readonly PhraseMatch[] {
  if (phrases.size === 0) fill();
  const most = Math.min(longest.get(stems[start] ?? '') ?? 0, stems.length - start);
  if (most === 0) return NOTHING;
  const matches: PhraseMatch[] = [];
  let joined = '';
  for (let length = 1; length <= most; length += 1) {
    joined = length === 1 ? (stems[start] ?? '') : `${joined} ${stems[start + length - 1] ?? ''}`;
    const keys = phrases.get(joined);
    if (keys) matches.unshift({ length, keys });
  }
  return matches;
}

const wider = new Map<string, readonly string[]>(
  CONCEPTS.map(({ id, within }) => [conceptKey(id), within.map(conceptKey)]),
);

const closures = new Map<string, readonly string[]>();

/** A key with those of the wider concepts around it. */
export function withWider(key: string): readonly string[] {
  const known = closures.get(key);
  if (known) return known;
  const closure = [...new Set([key, ...(wider.get(key) ?? []).flatMap(withWider)])];
  if (wider.has(key)) closures.set(key, closure);
  return closure;
}

function fill(): void {
  for (const { text, keys } of allPhrases()) {
    const stems = stemsOf(text);
    const joined = stems.join(' ');
    if (stems.length === 0 || phrases.has(joined)) continue;
    phrases.set(joined, keys);
    const first = stems[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
  }
}
