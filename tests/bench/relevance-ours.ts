import { EMPTY_QUERY } from '../../domain/query.ts';
import { openIndexWriter } from '../../library/index/index-writer.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { createSearch } from '../../server/search/search-engine.ts';
import type { SearchPort } from '../../server/search/search-port.ts';
import { catalogueOf } from '../catalogue-of.ts';
import type { Searcher } from './relevance-baselines.ts';
import type { BenchRecord } from './relevance-records.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';

const INDEX_NAME = 'bench_ours';
const TIMEOUT_MS = 60_000;

interface OurSearch {
  /** The result, and under it related records where it leaves room, as the first page has them. */
  readonly search: Searcher;
  /** The result alone: what is counted, mapped and downloaded. */
  readonly counted: Searcher;
  readonly port: SearchPort;
}

/** The server's own search over these records. */
export async function searchAsWeDo(
  { url, key }: { readonly url: string; readonly key: string },
  records: readonly BenchRecord[],
  isKept = false,
): Promise<OurSearch> {
  const published = records.map(({ record }): PublishedRecord =>
    publishedFrom({ record, updatedAt: '2026-01-01T00:00:00.000Z' }),
  );
  const names = new Map(records.map(({ record, cityNames }) => [record.city?.id, cityNames]));
  const cityNames = (id: string) => names.get(id) ?? [];
  const writer = openIndexWriter({ url, key, indexName: INDEX_NAME, cityNames });
  const marker = { catalogueId: 'bench', version: 1, format: 'bench', build: INDEX_NAME };
  if (!isKept) {
    await writer.buildStaging(published, marker);
    await writer.swapIn(marker);
  }
  const catalogue = catalogueOf(published, cityNames);
  const port = createSearch({ url, searchKey: key, indexName: INDEX_NAME, catalogue });
  const ask = (q: string) => port.search({ ...EMPTY_QUERY, q, facets: [] }, AbortSignal.timeout(TIMEOUT_MS));
  const idOf = ({ json }: { json: Buffer }) => (JSON.parse(json.toString()) as { id: string }).id;
  return {
    port,
    async search(q) {
      const { hits, related } = await ask(q);
      return [...hits, ...related].map(idOf);
    },
    counted: async (q) => (await ask(q)).hits.map(idOf),
  };
}
