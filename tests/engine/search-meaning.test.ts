import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import type { SentSearch } from '../../domain/responses.ts';
import { openIndexWriter } from '../../library/index/index-writer.ts';
import { writeSearch } from '../../server/api/write-search.ts';
import { createSearch } from '../../server/search/search-engine.ts';
import { buildRecord } from '../build-record.ts';
import { catalogueOf } from '../catalogue-of.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const records = [
  ['swings', 'Swings and slides in every quarter', 'New places where children can romp.'],
  ['sewers', 'Sewers of the old town', 'Pipes are renewed street by street.'],
  ['tram', 'A tram to the harbour', 'Rails are laid along the quay.'],
].map(([id = '', title = '', summary = '']) => ({
  ...buildRecord({ id, title, summary, topics: [] }),
  updatedAt: '2026-01-01T00:00:00Z',
  evidenceScore: 0,
}));

/** A model of three meanings: children, pipes, rails. */
const MEANINGS = [/child|swings|hopscotch/i, /pipe|sewer|plumbing/i, /rail|tram|locomotive/i];

const KEY = 'a key of the model';
const told: string[] = [];
const keys = new Set<string | undefined>();
let isAway = false;
let model: Server;
let index: TestIndex;
let search: ReturnType<typeof createSearch>;

beforeAll(async () => {
  model = createServer((req, res) => {
    void (async () => {
      const body = await json(req);
      const { input } = body as { input: string[] };
      told.push(...input);
      keys.add(req.headers.authorization);
      if (isAway) return void res.writeHead(503).end();
      const data = input.map((text) => ({
        embedding: [...MEANINGS.map((meaning) => (meaning.test(text) ? 1 : 0.01)), 0.01],
      }));
      res.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
    })();
  });
  await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
  index = openTestIndex();
  const { url, keys: ofIndex, indexName } = index;
  const writer = openIndexWriter({
    url,
    key: ofIndex.write,
    indexName,
    cityNames: () => [],
    embedder: {
      source: 'rest',
      url: `http://127.0.0.1:${(model.address() as AddressInfo).port}/embeddings`,
      model: 'three-meanings',
      key: KEY,
    },
  });
  const marker = { catalogueId: 'test', version: 1, format: 'test', build: indexName };
  await writer.buildStaging(records, marker);
  await writer.swapIn(marker);
  const catalogue = catalogueOf(records);
  search = createSearch({ url, searchKey: ofIndex.search, indexName, catalogue, hasEmbedder: true });
}, 60_000);
afterAll(async () => {
  await index.remove();
  await new Promise((resolve) => model.close(resolve));
});

async function ask(query: Partial<Query>): Promise<SentSearch> {
  const answer = await search.search({ ...EMPTY_QUERY, ...query }, AbortSignal.timeout(20_000));
  return JSON.parse(writeSearch(answer, 1).toString()) as SentSearch;
}

const similarOf = ({ related }: SentSearch) =>
  related.filter(({ isSimilar }) => isSimilar).map(({ id }) => id);

describe('a model that the operator chose', () => {
  it('is told title and summary of each record, with its key, and nothing else', () => {
    const about = told.filter((text) => records.some(({ title }) => text.includes(title)));
    expect(about.sort()).toEqual(records.map(({ title, summary }) => `${title}. ${summary}`).sort());
    expect([...keys]).toEqual([`Bearer ${KEY}`]);
  });

  it('adds records of the same meaning after the result, each marked, and none to its count', async () => {
    const answer = await ask({ q: 'hopscotch' });
    expect([answer.total, answer.hits]).toEqual([0, []]);
    expect(similarOf(answer)[0]).toBe('swings');
    expect(Object.values(answer.facets).flat()).toEqual([]);
  });

  it('adds no record twice', async () => {
    const { hits, related, total } = await ask({ q: 'sewers' });
    expect([total, hits.map(({ id }) => id)]).toEqual([1, ['sewers']]);
    expect(related.map(({ id }) => id)).not.toContain('sewers');
  });

  it('respects the filters', async () => {
    const answer = await ask({ q: 'hopscotch', terms: { status: ['withdrawn'] } });
    expect(answer.related).toEqual([]);
  });

  it.each([
    ['while somebody types', { q: 'plumbin', facets: [] }],
    ['without words', { q: '' }],
    ['for an emoji', { q: '🚲' }],
    ['in another order', { q: 'plumbing', sort: 'newest' }],
    ['on the second page', { q: 'plumbing', page: 2 }],
  ] as const)('is not asked %s', async (_when, query) => {
    const before = told.length;
    expect(similarOf(await ask(query))).toEqual([]);
    expect(told).toHaveLength(before);
  });

  it('that is away changes nothing in the result', async () => {
    isAway = true;
    const { total, related } = await ask({ q: 'tram' });
    expect([total, related]).toEqual([1, []]);
    isAway = false;
  }, 30_000);
});
