import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Meilisearch } from 'meilisearch';
import { createSearch } from '../../server/search/search-engine.ts';
import { quote } from '../../server/search/filters.ts';
import { buildRecord } from '../build-record.ts';
import { openTestIndex } from './test-index.ts';
import { openTestSearch, readQuery, TABLE, type TestSearch } from './search-table.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { unlimited } from '../until.ts';

let table: TestSearch;
beforeAll(async () => {
  table = await openTestSearch(TABLE);
});
afterAll(() => table.remove());

async function matches(q: string, id: string) {
  const { hits } = await table.ask(new URLSearchParams({ q, facets: 'none' }).toString());
  const hit = hits.find((candidate) => candidate.id === id);
  return (hit?.matched ?? []).map(({ field, snippet, ranges }) => ({
    field,
    snippet,
    words: ranges.map(([start, end]) => snippet.slice(start, end)),
  }));
}

describe('why a record matched', () => {
  it('is the text around the words, plain, with ranges', async () => {
    expect(await matches('playgrounds', 'c')).toEqual([
      {
        field: 'sections.results',
        snippet: 'Eleven schools were opened. The playgrounds lost four degrees of heat.',
        words: ['playgrounds'],
      },
    ]);
  });

  it('names only fields that matched, and shows a title whole', async () => {
    expect(await matches('shelters', 'c')).toEqual([
      { field: 'title', snippet: 'Climate Shelters in Schools', words: ['Shelters'] },
    ]);
  });

  it('marks words with and without accents', async () => {
    expect((await matches('strategie resilience', 'g'))[0]).toMatchObject({
      field: 'title',
      words: ['Stratégie', 'résilience'],
    });
  });

  it('is nothing when nothing was asked in words', async () => {
    expect((await table.ask('')).hits.every(({ matched }) => matched.length === 0)).toBe(true);
  });
});

describe('words', () => {
  it('must all be found', async () => {
    expect(await table.ids('q=climate+schools')).toEqual(['c']);
    expect((await table.ask('q=climate+schools')).total).toBe(1);
  });

  it('of a question that no record has all of are left out until a record matches, and the rest is counted', async () => {
    const answer = await table.ask('q=how+do+cities+provide+laundry');
    expect(answer.hits.map(({ id }) => id)).toEqual(['e']);
    expect([answer.total, answer.leftOut]).toEqual([1, ['provide']]);
    expect(answer.facets.city).toMatchObject([{ id: 'bogota-co', count: 1 }]);
  });

  it('are left out of every view of the result alike', async () => {
    const query = readQuery('q=how+do+cities+provide+laundry');
    const signal = unlimited();
    expect((await table.survey.places(query, signal)).total).toBe(1);
    expect((await table.survey.insights(query, signal)).total).toBe(1);
    expect((await table.survey.everyHit(query, signal)).total).toBe(1);
  });

  it('are as they were typed for a reader who wants that', async () => {
    const answer = await table.ask('q=how+do+cities+provide+laundry&words=typed');
    expect([answer.total, answer.leftOut]).toEqual([0, []]);
    expect((await table.ask('q=playgronds')).corrected).toEqual([{ from: 'playgronds', to: 'playgrounds' }]);
    expect((await table.ask('q=playgronds&words=typed')).total).toBe(0);
  });

  it('follow in part under a result that leaves room, without the records of the result', async () => {
    const { hits, related, total } = await table.ask('q=climate+schools');
    expect([total, hits.map(({ id }) => id)]).toEqual([1, ['c']]);
    expect(related.map(({ id }) => id)).toContain('a');
    expect(related.map(({ id }) => id)).not.toContain('c');
    // Each says by which word, or by which topic, it was found.
    expect(related.filter(({ matched }) => matched.length === 0)).toEqual([]);
  });

  it('mean the same with any filters', async () => {
    // Both words are found in "a" and "c": a filter that leaves neither does not change what the words mean.
    expect((await table.ask('q=summer+heat&city=tokyo-jp')).total).toBe(0);
    expect(await table.counts('city', 'q=summer+heat&city=tokyo-jp')).toEqual([
      'barcelona-es 2',
      '*tokyo-jp 0',
    ]);
  });

  it.each(['"summer', 'summer"', '-summer', '--summer', '"-summer"', '  summer  '])(
    '%j is searched as text, not as an instruction',
    async (q) => {
      expect((await table.ids(new URLSearchParams({ q }).toString())).sort()).toEqual(['a', 'c']);
    },
  );

  it.each(['"', '-', '\\', '" "', "'", '&', '(', '*', '😀', 'ａｂｃ', '\u200b', 'a'.repeat(200)])(
    '%j fails nowhere',
    async (q) => {
      expect((await table.ask(new URLSearchParams({ q }).toString())).total).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('the name of a city of the library', () => {
  const named = [
    ['dakar', 'Dakar', 'SN'],
    ['dhaka', 'Dhaka', 'BD'],
    ['salt-lake', 'Salt Lake City', 'US'],
  ] as const;
  const records = named.map(([id, name, country]) => {
    const city = { id: `${id}-x`, name, country, region: 'asia', subregion: 'southern-asia' };
    return publishedFrom({
      record: buildRecord({ id, title: `${name} flood plan`, city, summary: '' }),
      updatedAt: '2026-01-01T00:00:00Z',
    });
  });
  let cities: TestSearch;
  beforeAll(async () => {
    cities = await openTestSearch(records);
  });
  afterAll(() => cities.remove());

  it.each([
    ['Dakar', ['dakar']],
    ['flood Dhaka', ['dhaka']],
    ['Dakkar', ['dakar']],
    ['Salt Lake City', ['salt-lake']],
  ])('is not a misspelling of another: %s', async (q, ids) => {
    expect(await cities.ids(new URLSearchParams({ q, facets: 'none' }).toString())).toEqual(ids);
  });
});

describe('escaping', () => {
  it('lets no term end its own quotes', () => {
    expect(quote('a" OR published = false OR id = "')).toBe('"a\\" OR published = false OR id = \\""');
    expect(quote('back\\slash')).toBe('"back\\\\slash"');
  });

  it.each([
    'plain',
    'a "quoted" term',
    "it's",
    'back\\slash',
    'ends with \\',
    '" OR published = false OR id != "',
    ']',
    'x, y',
  ])('finds exactly the record whose term is %j', async (term) => {
    const index = openTestIndex();
    const owner = new Meilisearch({ host: index.url, apiKey: index.keys.write }).index(index.liveIndex);
    await owner.updateFilterableAttributes(['terms']).waitTask();
    const documents = [
      { id: '1', terms: { source: [term] } },
      { id: '2', terms: { source: ['another'] } },
    ];
    await owner.addDocuments(documents).waitTask();
    const found = await index.reader
      .index(index.liveIndex)
      .search('', { filter: [`terms.source IN [${quote(term)}]`, `terms.source = ${quote(term)}`] });
    expect(found.hits).toMatchObject([{ id: '1' }]);
    await index.remove();
  });
});

describe('failures of the engine', () => {
  const query = readQuery('');
  const catalogue = {
    indexState: () => ({ version: 1, publishedAt: null }),
    termLabels: () => new Map(),
    record: () => undefined,
    history: () => [],
    related: () => [],
    guidesOf: () => [],
    usesOf: () => 0,
    documents: { ofRecord: () => [] },
    hasPassages: () => false,
    dataDir: '',
    linkChecks: { ofRecord: () => [], latest: () => null },
    withdrawn: () => undefined,
    allPublished: () => [],
    words: { common: () => [], find: () => undefined, placesNamed: () => undefined },
  };
  const signal = unlimited();

  it('an index that is missing is one that is not ready', async () => {
    const { url, keys } = openTestIndex();
    const search = createSearch({ url, searchKey: keys.search, indexName: 'test_nothing', catalogue });
    await expect(search.search(query, signal)).rejects.toMatchObject({ code: 'index_not_ready' });
  });

  it('an engine that is away is unavailable', async () => {
    const search = createSearch({
      url: 'http://127.0.0.1:9',
      searchKey: 'none',
      indexName: 'test',
      catalogue,
    });
    await expect(search.search(query, signal)).rejects.toMatchObject({ code: 'search_unavailable' });
  });

  it('a key that it refuses is our mistake, and its words stay inside', async () => {
    const { url, indexName } = openTestIndex();
    const search = createSearch({ url, searchKey: 'wrong', indexName, catalogue });
    const failure = search.search(query, signal);
    await expect(failure).rejects.toMatchObject({ code: 'search_rejected' });
    await expect(failure).rejects.not.toThrow(/key|invalid/i);
  });

  it('a search that is given up ends with the reason', async () => {
    const reason = new Error('Given up');
    await expect(table.search.search(query, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('the key of the server can only search', async () => {
    const { url, keys, liveIndex } = openTestIndex();
    const server = new Meilisearch({ host: url, apiKey: keys.search });
    await expect(server.index(liveIndex).addDocuments([{ id: 'x' }])).rejects.toThrow(/API key/);
    await expect(server.getKeys()).rejects.toThrow(/API key/);
  });
});
