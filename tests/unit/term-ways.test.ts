import { describe, expect, it } from 'vitest';
import { conceptKey, spellingKey } from '../../library/words/key.ts';
import type { EngineClient } from '../../server/search/engine/client.ts';
import { matchTerms } from '../../server/search/matching.ts';
import { createTermWays } from '../../server/search/term-ways.ts';

const { signal } = new AbortController();
const housing = { text: spellingKey('housing'), meaning: conceptKey('housing') };

/** An engine that knows how many records each text finds, and notes what it was asked. */
function engineWith(totals: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const client: EngineClient = {
    async ask(requests) {
      asked.push(...requests.map(({ q }) => q ?? ''));
      return requests.map(({ q }) => ({ hits: [], totalHits: totals[q?.trim() ?? ''] ?? 0, totalPages: 1 }));
    },
  };
  return { client, asked };
}

async function waysOf(client: EngineClient, terms: readonly string[], isBegun = false) {
  const { same, ranked } = await createTermWays(client, 'i', () => 1).of(
    { terms, matching: matchTerms(terms, isBegun), isBegun },
    signal,
  );
  return [same.q, ranked.q];
}

describe('the ways to ask for a term', () => {
  const { text, meaning } = housing;

  it('count by the meaning where it finds the same, and rank by the spelling where some records have it', async () => {
    const { client } = engineWith({ [text]: 9, [`"${text}"`]: 4, [`"${meaning}"`]: 9 });
    expect(await waysOf(client, [text])).toEqual([`"${meaning}" `, `${text} `]);
  });

  it('rank by the meaning where no record has the spelling', async () => {
    const { client } = engineWith({ [text]: 9, [`"${text}"`]: 0, [`"${meaning}"`]: 9 });
    expect(await waysOf(client, [text])).toEqual([`"${meaning}" `, `"${meaning}" `]);
  });

  it('ask for the meaning where the engine was not told of the synonym', async () => {
    const { client } = engineWith({ [text]: 0, [`"${text}"`]: 0, [`"${meaning}"`]: 9 });
    expect(await waysOf(client, [text])).toEqual([`"${meaning}" `, `"${meaning}" `]);
  });

  it('leave a term as it is that finds more than its meaning, such as the name of a city', async () => {
    const { client } = engineWith({ [text]: 10, [`"${text}"`]: 4, [`"${meaning}"`]: 9 });
    expect(await waysOf(client, [text])).toEqual([`${text} `, `${text} `]);
  });

  it('quote a word without synonyms, unless the engine finds it as two words as well', async () => {
    const { client } = engineWith({ tram: 3, '"tram"': 3, bikeshare: 5, '"bikeshare"': 2 });
    expect(await waysOf(client, ['tram', 'bikeshare'])).toEqual(['"tram" bikeshare ', '"tram" bikeshare ']);
  });

  it('leave a word as it is that is only begun, and one of another script, which comes after those with digits', async () => {
    const { client, asked } = engineWith({ tram: 3, '"tram"': 3 });
    expect(await waysOf(client, ['tram', 'hou'], true)).toEqual(['"tram" hou', '"tram" hou']);
    expect(asked).toEqual(['tram ', '"tram"']);
    expect(await waysOf(client, ['مياه', 'tram'])).toEqual(['"tram" مياه ', '"tram" مياه ']);
  });

  it('are found out once, and again when the index has changed', async () => {
    const { client, asked } = engineWith({ tram: 3, '"tram"': 3 });
    let version = 1;
    const ways = createTermWays(client, 'i', () => version);
    const tram = { terms: ['tram'], matching: matchTerms(['tram']), isBegun: false };
    await ways.of(tram, signal);
    await ways.of(tram, signal);
    expect(asked).toHaveLength(2);
    version = 2;
    await ways.of(tram, signal);
    expect(asked).toHaveLength(4);
  });
});
