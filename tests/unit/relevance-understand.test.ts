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

  it.each(['a city of 2.4 million', 'a town with 2.4 million people', 'cities of 3 million'])(
    'says nothing by the size of a city: %s',
    (many) => {
      const said = understand(`flood in ${many}`, lexicon).said.flatMap(({ words }) => words);
      expect(said.filter((word) => /\d|million/.test(word))).toEqual([]);
    },
  );

  it('is not corrected where it is an abbreviation: BNDES is a bank, and bndes a slip', () => {
    const andes = createLexicon(libraryOf('andes'), []);
    expect(understand('BNDES', andes).corrected).toEqual([]);
    expect(understand('bndes', andes).corrected).toEqual([{ from: 'bndes', to: 'andes' }]);
  });

  it('keeps other numbers: 20 000 plots', () => {
    const said = understand('20 000 plots', lexicon).said.flatMap(({ words }) => words);
    expect(said).toEqual(['20', '000', 'plots']);
  });
});
