import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchFinder, TextRange } from '../../library/words/match-ranges.ts';
import { readTexts } from '../../library/words/read-texts.ts';
import { cropText, findMatches } from '../../server/search/highlights.ts';
import { seed } from '../random.ts';

const FIRST = 'Lima gave 400 families on its hills stairs, walls and water, and none of them had to move.';
const REST = ' Later the same people planted trees along the paths and kept them'.repeat(4);
const SUMMARY = `${FIRST}${REST}. Goats ate some.`;

/** Where a word is in the texts, without the search’s knowledge of spellings. */
function finderOf(word: string): MatchFinder {
  return ({ texts }) =>
    new Map(
      texts.flatMap((text, which) => {
        const ranges = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): TextRange => [
          index,
          index + word.length,
        ]);
        return ranges.length === 0 ? [] : [[which, { ranges, isSpelled: true }] as const];
      }),
    );
}

function summaryShownFor(word: string, title = 'Stairs of solidarity'): string {
  const fields = { names: ['title', 'summary'], read: readTexts([title, SUMMARY]) };
  return findMatches(fields, finderOf(word)).find(({ field }) => field === 'summary')?.snippet ?? '';
}

describe('What a result shows of a long summary', () => {
  it('begins with its first sentence where the words are in it', () => {
    expect(summaryShownFor('walls')).toMatch(new RegExp(`^${FIRST}.*…$`));
  });

  it('begins with its first sentence where the title has the words, wherever else they are', () => {
    expect(summaryShownFor('planted', 'Trees planted by everybody')).toMatch(new RegExp(`^${FIRST}`));
  });

  it('is around the words where they are further on', () => {
    const shown = summaryShownFor('Goats');
    expect(shown).toContain('Goats');
    expect(shown).not.toContain('Lima');
  });

  it('marks the same words as the whole, and is never much longer than three lines', () => {
    const words = fc.array(fc.constantFrom('water', 'naïve', '水', '', 'é', 'plan', 'x'.repeat(90)), {
      maxLength: 120,
    });
    const texts = fc.tuple(words, fc.constantFrom(' ', '')).map(([parts, space]) => parts.join(space));
    const places = fc.array(fc.nat(400), { maxLength: 6 });
    fc.assert(
      fc.property(texts, places, (text, starts) => {
        const ranges = [...new Set(starts)]
          .sort((a, b) => a - b)
          .map((start): TextRange => [start, start + 5])
          .filter(([, end]) => end <= text.length);
        const whole = ranges.map(([start, end]) => text.slice(start, end));
        const cropped = cropText(text, ranges);
        const kept = cropped.ranges.map(([start, end]) => cropped.snippet.slice(start, end));
        expect(whole.join('|')).toContain(kept.join('|'));
        expect(kept.length > 0).toBe(ranges.length > 0);
        expect(cropped.snippet.length).toBeLessThanOrEqual(222);
      }),
      { seed, numRuns: 300 },
    );
  });
});
