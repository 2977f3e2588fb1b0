import { describe, expect, it } from 'vitest';
import { indexKeys } from '../../library/words/index-keys.ts';
import { spellingSynonyms } from '../../library/words/phrase-table.ts';
import { termsOf } from '../../library/words/prepare-query.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';
import { leaveOut, type CountSaid } from '../../server/search/leave-out.ts';
import { buildRecord } from '../build-record.ts';

const RECIFE = {
  id: 'recife-br',
  name: 'Recife',
  country: 'BR',
  region: 'americas',
  subregion: 'south-america',
};

/** Counts as the engine does: a record has a term, or what it means. */
function libraryOf(...records: readonly Parameters<typeof buildRecord>[0][]): CountSaid {
  const meant = spellingSynonyms();
  const held = records.map(
    (fields) =>
      new Set(
        Object.values(indexKeys(buildRecord({ summary: '', topics: [], ...fields }), []))
          .join(' ')
          .split(' '),
      ),
  );
  const has = (words: ReadonlySet<string>, term: string) =>
    [term, ...(meant[term] ?? [])].some((word) => words.has(word));
  return async (each) =>
    each.map((said) => held.filter((words) => termsOf(said).every((term) => has(words, term))).length);
}

async function kept(text: string, count: CountSaid, second?: readonly string[]): Promise<string[]> {
  const left = await leaveOut(whatIsSaid(text), count, new Set(second));
  return left.map(({ words }) => words.join(' '));
}

describe('What is left out of a text that no record has all of', () => {
  it('is a bare word before one with a meaning, though it is rarer', async () => {
    const count = libraryOf(
      { title: 'Shade to cool a neighbourhood' },
      { title: 'Cool rooms' },
      { title: 'Shiny paint for a neighbourhood' },
    );
    expect(await kept('shiny cool neighbourhood', count)).toEqual(['cool', 'neighbourhood']);
  });

  it('is not a meaning that only the words of a phrase have together: an empty shop is vacant', async () => {
    const count = libraryOf(
      { title: 'A tax on vacant houses' },
      { title: 'Shops' },
      { title: 'High street' },
    );
    expect(await kept('empty shops on the high street', count)).toEqual(['empty']);
  });

  it('is what is named second, though it is rarer', async () => {
    const count = libraryOf(
      { title: 'Heat plan' },
      { title: 'Heatwave shelters' },
      { title: 'Help for vulnerable households' },
    );
    expect(await kept('heat waves and vulnerable people', count, ['vulnerable', 'people'])).toContain(
      'heat waves',
    );
  });

  it('may leave a phrase that has a common word in it', async () => {
    const count = libraryOf({ title: 'Gobierno abierto' }, { title: 'Plan against corruption' });
    expect(await kept('gobierno abierto y corrupción', count, ['corrupcion'])).toEqual(['gobierno abierto']);
  });

  it('is nothing of a phrase that no record has, where one has its words', async () => {
    const count = libraryOf({ title: 'Solar energy for poor households' }, { title: 'Poverty plan' });
    expect(await kept('energy poverty', count)).toEqual(['energy', 'poverty']);
  });

  it('is a part of a phrase before the place that is asked for', async () => {
    const count = libraryOf(
      { title: 'Slum upgrading plan' },
      { title: 'Upgrading of slums' },
      { title: 'Law of slums', city: RECIFE },
      { title: 'Parks', city: RECIFE },
      { title: 'Buses', city: RECIFE },
    );
    expect(await kept('slum upgrading Brazil', count)).toEqual(['slum', 'brazil']);
  });
});
