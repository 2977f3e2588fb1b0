import { foldText } from '../../domain/vocabularies/fold.ts';
import { spellingsOf } from '../../library/words/match-term.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import type { Term, Vocabulary } from '../../domain/vocabularies/term.ts';

const GOAL_NUMBER = /^(?:(?:sdg|ods|odd|goal|objetivo|objectif) ?)?(1[0-7]|[1-9])$/;
const MIN_LENGTH_FOR_TYPOS = 5; // as the engine's own typo tolerance

/** Terms of a vocabulary that a text may become, in any language and by any alias; those that it begins come first. */
export function matchingTerms<T extends Term>(vocabulary: Vocabulary<string, T>, text: string): T[] {
  const words = foldText(text).split(' ');
  const ranked = vocabulary.terms.map((term) => ({ term, rank: rankOf(vocabulary, term, words) }));
  return ranked
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ term }) => term);
}

/** The goal whose number a text is: `11`, `SDG 11`, `ODS 11`. */
export function goalNumbered(text: string): Term | undefined {
  const number = GOAL_NUMBER.exec(foldText(text))?.[1];
  return SDG_GOALS.terms.find(({ id }) => id === number);
}

export const NO_MATCH = 3;

/** The best rank of any spelling. */
function rankOf(vocabulary: Vocabulary, term: Term, words: readonly string[]): number {
  return Math.min(
    NO_MATCH,
    ...foldedSpellings(vocabulary, term).map((spelling) => rankOfSpelling(spelling, words)),
  );
}

/** Of folded words. 0: the spelling begins with the text; 1: all its words are there; 2: with a misspelling. */
export function rankOfSpelling(spelling: readonly string[], words: readonly string[]): number {
  if (words.every((word, at) => spelling[at]?.startsWith(word))) return 0;
  if (words.every((word) => spelling.some((other) => other.startsWith(word)))) return 1;
  return words.every((word) => spelling.some((other) => isNearly(word, other))) ? 2 : NO_MATCH;
}

/**
 * Whether a word begins another, with at most one letter too many, missing or wrong, or two neighbours swapped. Every
 * word of the vocabularies and cities is compared with it for each letter that somebody types.
 */
export function isNearly(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  if (word.length < MIN_LENGTH_FOR_TYPOS) return false;
  let at = 0;
  while (word[at] === other[at]) at += 1; // ends: the other does not begin with the word
  const rest = word.slice(at + 1);
  return (
    other.startsWith(rest, at + 1) || // wrong
    other.startsWith(rest, at) || // too many
    other.startsWith(word.slice(at), at + 1) || // missing
    (word[at + 1] === other[at] && word[at] === other[at + 1] && other.startsWith(word.slice(at + 2), at + 2))
  );
}

const known = new WeakMap<Term, readonly (readonly string[])[]>();

function foldedSpellings(vocabulary: Vocabulary, term: Term): readonly (readonly string[])[] {
  const found = known.get(term);
  if (found) return found;
  const { exact, aliases } = spellingsOf(vocabulary, term.id);
  const spellings = [...exact, ...aliases].map((spelling) => spelling.split(' '));
  known.set(term, spellings);
  return spellings;
}
