import { foldText } from '../../domain/vocabularies/fold.ts';
import { isTargetId } from '../../domain/vocabularies/sdg-target-ids.ts';
import { goalKey, targetKey } from './key.ts';
import { phrasesAt, withWider, type PhraseMatch } from './phrase-table.ts';
import { STOP_WORDS } from './stop-words.ts';
import { formsOf } from './word-forms.ts';

/** One thing that a text says: a key of the synonyms, or a word that they do not know, without its ending. */
export interface Said {
  readonly keys: readonly string[];
  /** The folded words as written. */
  readonly words: readonly string[];
  readonly isKnown: boolean;
}

/**
 * What a text says, from left to right, each word once: the longest phrase that the synonyms know, else the bare
 * word. Stop words and single letters say nothing. A query and the title that it quotes come out the same.
 */
export function whatIsSaid(text: string): Said[] {
  const words = wordsOf(text);
  const stems = words.map((word) => formsOf(word).stem);
  const said: Said[] = [];
  for (let at = 0; at < words.length;) {
    const match = goalAt(words, at) ?? tellingPhrases(words, stems, at)[0];
    const length = match?.length ?? 1;
    if (match) said.push({ keys: match.keys, words: words.slice(at, at + length), isKnown: true });
    else if (isTelling(words[at] ?? ''))
      said.push({ keys: [stems[at] ?? ''], words: [words[at] ?? ''], isKnown: false });
    at += length;
  }
  // "Y tú" is all stop words: then they are all there is.
  return said.length > 0
    ? said
    : words.map((word) => ({ keys: [formsOf(word).stem], words: [word], isKnown: false }));
}

/**
 * Every key that a text of a record can be found by: all the phrases in it, also those inside longer ones, with
 * their wider concepts, and the bare words in between, in the order of the text.
 */
export function everyKey(text: string): string[] {
  const words = wordsOf(text);
  const stems = words.map((word) => formsOf(word).stem);
  return words.flatMap((word, at) => {
    const goal = goalAt(words, at);
    const matches = tellingPhrases(words, stems, at);
    const keys = [...(goal ? [goal] : []), ...matches].flatMap((match) => match.keys);
    const isPlain = !matches.some((match) => match.length === 1) && isTelling(word);
    return [...new Set([...(isPlain ? [stems[at] ?? ''] : []), ...keys.flatMap(withWider)])];
  });
}

/** The folded words of a text. A target such as "11.2" stays one word. */
export function wordsOf(text: string): string[] {
  const kept = text.replace(
    /(?<![\d.])(\d{1,2})\.(\d{1,2}|[a-d])(?![\d.\p{L}])/gu,
    (written, goal: string, part: string) => (isTargetId(`${goal}.${part}`) ? `${goal}x${part}` : written),
  );
  const folded = foldText(kept);
  return folded === '' ? [] : folded.split(' ');
}

/** The phrases at a word; a stop word alone is none ("done" is not the Catalan "dona"). */
function tellingPhrases(
  words: readonly string[],
  stems: readonly string[],
  at: number,
): readonly PhraseMatch[] {
  const matches = phrasesAt(stems, at);
  return isTelling(words[at] ?? '') ? matches : matches.filter(({ length }) => length > 1);
}

export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word) && (word.length > 1 || !/\p{Script=Latin}/u.test(word));
}

const TARGET_WORDS = new Set(['target', 'meta', 'cible', 'fita']);
const GOAL_WORDS = new Set(['sdg', 'sdgs', 'ods', 'odd', 'goal', 'objectif', 'objetivo']);

function goalAt(words: readonly string[], at: number): { length: number; keys: string[] } | undefined {
  const word = words[at] ?? '';
  const isNamed = TARGET_WORDS.has(word) || GOAL_WORDS.has(word); // "target 11.2", "ODS 11.2"
  const target = /^(\d{1,2})x(\d{1,2}|[a-d])$/u.exec((isNamed ? words[at + 1] : word) ?? '');
  if (target) return { length: isNamed ? 2 : 1, keys: [targetKey(`${target[1]}.${target[2]}`)] };
  const joined = /^(?:sdg|ods|odd)(\d{1,2})$/u.exec(word)?.[1];
  const next = GOAL_WORDS.has(word) ? /^\d{1,2}$/u.exec(words[at + 1] ?? '')?.[0] : undefined;
  const goal = Number(joined ?? next ?? 0);
  return goal >= 1 && goal <= 17 ? { length: joined ? 1 : 2, keys: [goalKey(goal)] } : undefined;
}
