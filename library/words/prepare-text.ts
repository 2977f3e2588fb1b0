import { foldText } from '../../domain/vocabularies/fold.ts';
import { isTargetId } from '../../domain/vocabularies/sdg-target-ids.ts';
import { goalKey, placeKey, targetKey } from './key.ts';
import { phrasesAt, withWider, type PhraseMatch } from './phrase-table.ts';
import { isUnspaced, splitUnspaced } from './unspaced.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isNotMeant } from './synonyms/hidden.ts';
import { formsOf } from './word-forms.ts';

/** One thing that a text says: a spelling that the synonyms know, a place, or a word, without its ending. */
export interface Said {
  /** What it means in the index, such as a concept; for a word that the synonyms do not know, itself. */
  readonly keys: readonly string[];
  /** What the engine is asked for: the very spelling, from which its synonyms go on to the meaning. */
  readonly term: string;
  /** The folded words as written. */
  readonly words: readonly string[];
  /** Whether the synonyms or the names of places have it. */
  readonly isKnown: boolean;
  readonly isPlace: boolean;
  /** Whether it is a word of a phrase that is read as its words. */
  readonly isPart?: boolean;
}

/** How many words from a place in a text on are the name of a place, 0 for none. */
export type NameFinder = (words: readonly string[], at: number) => number;

const NO_NAMES: NameFinder = () => 0;

/**
 * What a text says, from left to right, each word once: the longest phrase that is a place or that the synonyms know,
 * else the bare word. Stop words and single letters say nothing. A query and the title that it quotes come out the same.
 */
export function whatIsSaid(text: string, nameAt: NameFinder = NO_NAMES): Said[] {
  const words = wordsOf(text);
  const stems = words.map((word) => formsOf(word).stem);
  const said: Said[] = [];
  for (let at = 0; at < words.length;) {
    const match = goalAt(words, at) ?? tellingPhrases(words, stems, at)[0];
    const named = nameAt(words, at);
    const length = Math.max(match?.length ?? 1, named);
    const own = words.slice(at, at + length);
    if (named > 0 && named >= (match?.length ?? 0)) said.push(placeNamed(own, match));
    else if (match) said.push(meaningOf(own, match));
    else if (isTelling(words[at] ?? '')) said.push(wordItself(words[at] ?? ''));
    at += length;
  }
  // "Y tú" is all stop words: then they are all there is.
  return said.length > 0 ? said : words.map(wordItself);
}

function meaningOf(words: readonly string[], { keys, term, isPlace }: PhraseMatch): Said {
  return { keys, term, words, isKnown: true, isPlace };
}

/** A city, with the country of the same name. */
function placeNamed(words: readonly string[], match: PhraseMatch | undefined): Said {
  const keys = match?.isPlace && match.length === words.length ? match.keys : [];
  return { keys, term: placeKey(words.join(' ')), words, isKnown: true, isPlace: true };
}

function wordItself(word: string): Said {
  const { stem } = formsOf(word);
  return { keys: [stem], term: stem, words: [word], isKnown: false, isPlace: false };
}

/** What a text of a record can be found by. */
export interface TextKeys {
  /** Spellings, meanings and bare words, in the order of the text. */
  readonly own: readonly string[];
  /** Meanings that are only in a word of a longer phrase with another one: a bike share says "bike". */
  readonly inner: readonly string[];
}

/**
 * Every key that a text of a record can be found by: all the phrases in it, also those inside longer ones, and the bare
 * words in between. Names of places are bare words: what is only mentioned does not make a record one of that place.
 * Nothing hides in the `nameAt` of its own: Idaho Falls is not about falls.
 */
export function keysIn(text: string, nameAt: NameFinder = NO_NAMES): TextKeys {
  const words = wordsOf(text);
  const stems = words.map((word) => formsOf(word).stem);
  const inner: string[] = [];
  let named = 0; // words that are still of a name
  let around: PhraseMatch | undefined;
  let end = 0; // of the phrase around
  const own = words.flatMap((word, at) => {
    named = Math.max(named - 1, nameAt(words, at));
    if (named > 0) return [];
    const goal = goalAt(words, at);
    const matches = tellingPhrases(words, stems, at).filter(({ isPlace }) => !isPlace);
    const keys = goal ? [goal.term, ...goal.keys] : [];
    for (const match of matches) {
      keys.push(match.term);
      const isInside = around !== undefined && at + match.length <= end;
      if (!isInside) [around, end] = [match, at + match.length];
      if (!isInside || match.keys.every((key) => around?.keys.includes(key))) keys.push(...match.keys);
      else inner.push(...match.keys.filter((key) => !isNotMeant(key, around?.keys ?? [])));
    }
    const isPlain = !matches.some((match) => match.length === 1) && isTelling(word);
    return [...new Set([...(isPlain ? [stems[at] ?? ''] : []), ...keys])];
  });
  return { own, inner };
}

/** All of them, with their wider concepts. */
export function everyKey(text: string, nameAt: NameFinder = NO_NAMES): string[] {
  const { own, inner } = keysIn(text, nameAt);
  return [...own, ...inner].flatMap(withWider);
}

/** The wider concepts of what a text says, without those it says itself: composting is about waste, after what says waste. */
export function widerKeys(keys: readonly string[], own: ReadonlySet<string> = new Set(keys)): string[] {
  return [...new Set(keys.flatMap(withWider))].filter((key) => !own.has(key));
}

/** What no reader sees: marks of direction, joiners, soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;

/** The folded words of a text. A target such as "11.2" stays one word; Chinese is split where phrases begin. */
export function wordsOf(text: string): string[] {
  const kept = text
    .replace(INVISIBLE, '')
    .replace(/(?<![\d.])(\d{1,2})\.(\d{1,2}|[a-d])(?![\d.\p{L}])/gu, (written, goal: string, part: string) =>
      isTargetId(`${goal}.${part}`) ? `${goal}x${part}` : written,
    );
  const folded = foldText(kept);
  if (folded === '') return [];
  const words = folded.split(' ');
  return isUnspaced(folded) ? words.flatMap(splitUnspaced) : words;
}

/** A word of `wordsOf` as it was written: "2x4" was target 2.4, or two and four tenths. */
export function spelledTarget(word: string): string {
  const [, goal, part] = /^(\d{1,2})x(\d{1,2}|[a-d])$/.exec(word) ?? [];
  return goal !== undefined && isTargetId(`${goal}.${part}`) ? `${goal}.${part}` : word;
}

/** The phrases at a word; a stop word alone is none ("done" is not the Catalan "dona"). */
function tellingPhrases(
  words: readonly string[],
  stems: readonly string[],
  at: number,
): readonly PhraseMatch[] {
  const matches = phrasesAt(stems, words, at);
  return isTelling(words[at] ?? '') ? matches : matches.filter(({ length }) => length > 1);
}

export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word) && (word.length > 1 || !/\p{Script=Latin}/u.test(word));
}

const TARGET_WORDS = new Set(['target', 'meta', 'cible', 'fita']);
const GOAL_WORDS = new Set(['sdg', 'sdgs', 'ods', 'odd', 'goal', 'objectif', 'objetivo']);

function goalAt(words: readonly string[], at: number): PhraseMatch | undefined {
  const word = words[at] ?? '';
  const isNamed = TARGET_WORDS.has(word) || GOAL_WORDS.has(word); // "target 11.2", "ODS 11.2"
  const target = /^(\d{1,2})x(\d{1,2}|[a-d])$/u.exec((isNamed ? words[at + 1] : word) ?? '');
  if (target) return goalMatch(isNamed ? 2 : 1, targetKey(`${target[1]}.${target[2]}`));
  const joined = /^(?:sdg|ods|odd)(\d{1,2})$/u.exec(word)?.[1];
  const next = GOAL_WORDS.has(word) ? /^\d{1,2}$/u.exec(words[at + 1] ?? '')?.[0] : undefined;
  const goal = Number(joined ?? next ?? 0);
  return goal >= 1 && goal <= 17 ? goalMatch(joined ? 1 : 2, goalKey(goal)) : undefined;
}

/** A goal has one spelling. */
function goalMatch(length: number, key: string): PhraseMatch {
  return { length, keys: [key], term: key, isPlace: false };
}
