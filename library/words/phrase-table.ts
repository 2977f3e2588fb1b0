import { foldText } from '../../domain/vocabularies/fold.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { labelsOf } from '../../languages/read-terms.ts';
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
  for (const phrase of allPhrases()) add(phrase);
  for (const phrase of unknownLabels()) add(phrase);
}

/** Labels of topics in languages of which the table has no word yet, with what the English label means. */
function unknownLabels(): Phrase[] {
  return TOPICS.terms.flatMap((topic) => {
    const [english = '', ...others] = labelsOf(TOPICS, topic.id);
    const keys = knownKeys(english);
    return others.flatMap((text) =>
      keys.length === 0 || knownKeys(text).length > 0 ? [] : [{ text, keys }],
    );
  });
}

/** The keys of the phrases in a text, the longest at each place. */
function knownKeys(text: string): readonly string[] {
  const stems = stemsOf(text);
  const keys: string[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const [match] = phrasesAt(stems, at);
    if (match === undefined) continue;
    keys.push(...match.keys);
    at += match.length - 1;
  }
  return keys;
}

function add({ text, keys }: Phrase): void {
  const stems = stemsOf(text);
  const joined = stems.join(' ');
  if (stems.length === 0 || phrases.has(joined)) return;
  phrases.set(joined, keys);
  const first = stems[0] ?? '';
  longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
}
