import { describe, expect, it } from 'vitest';
import { createLexicon, type WordSource } from '../../library/words/lexicon.ts';
import { understand } from '../../library/words/understand.ts';

/** A library with some words and no places. */
function libraryOf(...words: readonly string[]): WordSource {
  return {
    common: () => words.map((word) => ({ word, records: 10 })),
    find: (word) => (words.includes(word) ? { records: 10, isPlain: true } : undefined),
    placesNamed: () => undefined,
  };
}

const lexicon = createLexicon(libraryOf('budget', 'call', 'ban', 'small', 'inhabitants'), []);

describe('A text that somebody typed', () => {
  it.each([
    ['budgetting', 'budget'],
    ['calling', 'call'],
    ['banning', 'ban'],
  ])('is corrected to a word, not to its stem: %s', (from, to) => {
    expect(understand(from, lexicon).corrected).toEqual([{ from, to }]);
  });

  it.each(['30,000 inhabitants', '30 000 habitants', '12000 residents', '500.000 Einwohner'])(
    'says nothing by how many people live somewhere: %s',
    (many) => {
      const said = understand(`flood in a town with ${many}`, lexicon).said.flatMap(({ words }) => words);
      expect(said).toEqual(['flood', 'town']);
    },
  );

  it('keeps other numbers: 20 000 plots', () => {
    const said = understand('20 000 plots', lexicon).said.flatMap(({ words }) => words);
    expect(said).toEqual(['20', '000', 'plots']);
  });
});
