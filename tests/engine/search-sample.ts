import { join } from 'node:path';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { openTable } from '../../ingest/rows/open-table.ts';
import { openIndexWriter } from '../../library/index/index-writer.ts';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import { createSurvey } from '../../server/search/survey.ts';
import type { SurveyPort } from '../../server/search/survey-port.ts';
import { createSearch } from '../../server/search/search-engine.ts';
import type { SearchAnswer } from '../../server/search/search-port.ts';
import { catalogueOf } from '../catalogue-of.ts';
import { worldPlaces } from '../sample-library.ts';
import { openTestIndex } from './test-index.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { unlimited } from '../until.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

export interface SampleSearch {
  readonly records: readonly PublishedRecord[];
  readonly survey: SurveyPort;
  ask(q: string, size?: number): Promise<SearchAnswer>;
  /** The answer to a query that is not only words. */
  search(of: Partial<Query>): Promise<SearchAnswer>;
  /** The records of the result, in order; related ones are not among them. */
  find(q: string): Promise<readonly PublishedRecord[]>;
}

let shared: Promise<SampleSearch> | undefined;

/**
 * The sample collection with the names of the world’s cities, in an index that all files of a run share and nobody
 * changes; it goes with the engine of the run.
 */
export function openSampleSearch(): Promise<SampleSearch> {
  shared ??= fillSampleSearch();
  return shared;
}

/** The cases of the sample collection, and the names of their cities. */
export async function readSampleRecords() {
  const gazetteer = await openGazetteer(await worldPlaces());
  const records: PublishedRecord[] = [];
  for (const name of ['strategies.csv', 'practices.csv']) {
    const table = await openTable({ name, path: join(FIXTURES, name) }, { kind: 'auto' }, gazetteer);
    for await (const { record } of table.rows()) {
      if (record) records.push(publishedFrom({ record, updatedAt: '2026-01-01T00:00:00.000Z' }));
    }
    await table.close();
  }
  const ids = new Set(records.flatMap(({ city }) => city?.id ?? []));
  const names = new Map([...ids].map((id) => [id, gazetteer.names(id)]));
  gazetteer.close();
  return { records, cityNames: (id: string): readonly string[] => names.get(id) ?? [] };
}

async function fillSampleSearch(): Promise<SampleSearch> {
  const { records, cityNames } = await readSampleRecords();
  const index = openTestIndex();
  const { url, keys, indexName } = index;
  const writer = openIndexWriter({ url, key: keys.write, indexName, cityNames });
  const marker = { catalogueId: 'test', version: 1, format: 'test', build: indexName };
  await writer.buildStaging(records, marker);
  await writer.swapIn(marker);
  const catalogue = catalogueOf(records, cityNames);
  const asked = { url, searchKey: keys.search, indexName, catalogue };
  const engine = createSearch(asked);
  const ask = (q: string, size = 100) => engine.search({ ...EMPTY_QUERY, q, facets: [], size }, unlimited());
  return {
    records,
    survey: createSurvey(asked),
    ask,
    search: (of) => engine.search({ ...EMPTY_QUERY, ...of }, unlimited()),
    find: async (q) => (await ask(q)).hits.map(({ json }) => JSON.parse(json.toString()) as PublishedRecord),
  };
}
