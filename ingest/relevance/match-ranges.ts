import { editDistance } from '../../domain/vocabularies/distance.ts';
import { isTelling, whatIsSaid } from './prepare-text.ts';
import { readWords } from './read-words.ts';
import type { WordForms } from './word-forms.ts';

/** Answers where in a text the words of a query stand, in its own language or another: ranges of UTF-16 units. */
export function matchFinder(query: string): (text: string) => [number, number][] {
  const said = whatIsSaid(query);
  const keys = new Set(said.filter(({ isKnown }) => isKnown).flatMap((one) => one.keys));
  const plain = said.filter(({ isKnown }) => !isKnown).flatMap((one) => one.keys);
  const typing = said.at(-1)?.isKnown === false ? said.at(-1)?.words.at(-1) : undefined;
  if (said.length === 0) return () => [];
  const decided = new Map<WordForms, boolean>(); // a page of records says the same words over and over
  const isPlain = (forms: WordForms) => {
    const known = decided.get(forms) ?? isPlainMatch(forms, plain, typing);
    decided.set(forms, known);
    return known;
  };
  return (text) => {
    const ranges: [number, number][] = [];
    for (const { start, end, forms, phrases } of readWords(text)) {
      const phrase = phrases.find((one) => one.keys.some((key) => keys.has(key)));
      if (phrase || isPlain(forms)) addRange(ranges, start, phrase?.end ?? end);
    }
    return ranges;
  };
}

function isPlainMatch(
  { folded, stem }: WordForms,
  plain: readonly string[],
  typing: string | undefined,
): boolean {
  if (!isTelling(folded)) return false;
  if (typing !== undefined && folded.startsWith(typing)) return true;
  return plain.some((wanted) => {
    if (stem === wanted) return true;
    const limit = wanted.length >= 9 ? 2 : wanted.length >= 5 ? 1 : 0; // as the engine forgives
    if (limit === 0 || Math.abs(wanted.length - stem.length) > limit) return false;
    return editDistance(wanted, stem, limit) <= limit;
  });
}

function addRange(ranges: [number, number][], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last && start <= last[1]) last[1] = Math.max(last[1], end);
  else ranges.push([start, end]);
}
