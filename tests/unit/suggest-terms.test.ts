import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../domain/vocabularies/distance.ts';
import { isNearly } from '../../server/search/suggest-terms.ts';

describe('a word that is being typed', () => {
  it.each([
    ['barcel', 'barcelona'],
    ['bacel', 'barcelona'],
    ['barrcel', 'barcelona'],
    ['barzel', 'barcelona'],
    ['bacrel', 'barcelona'],
    ['arcel', 'barcelona'],
    ['parks', 'park'],
  ])('%s is nearly the beginning of %s', (word, other) => {
    expect(isNearly(word, other)).toBe(true);
  });

  it.each([
    ['bcl', 'barcelona'], // too short for misspellings
    ['bacle', 'barcelona'],
    ['parkts', 'park'],
  ])('%s is not nearly the beginning of %s', (word, other) => {
    expect(isNearly(word, other)).toBe(false);
  });

  it('forgives exactly what one edit makes the beginning of the other', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 }),
        (word, other) => {
          const beginnings = [-1, 0, 1].map((more) => other.slice(0, word.length + more));
          expect(isNearly(word, other)).toBe(beginnings.some((one) => editDistance(word, one) <= 1));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
