import type { Query } from '../../domain/query.ts';
import { liveIndexName } from '../../ingest/index/index-names.ts';
import type { CataloguePort, SearchPort } from '../library.ts';
import { createEngineClient, type EngineResult } from './client.ts';
import { readFacetSearch } from './facet-search.ts';
import { matchingAttempts, type Matching } from './matching.ts';
import { buildCount, buildProbe, buildSearch } from './requests.ts';
import { readAnswer } from './responses.ts';
import { createTermNames } from './term-names.ts';

interface Options {
  readonly url: string;
  /** A key that can only search. */
  readonly searchKey: string;
  /** The prefix, as INDEX_NAME. */
  readonly indexName: string;
  readonly catalogue: CataloguePort;
}

/** The library's search on a Meilisearch. Asks once, and again only where no record has every word. */
export function createSearch({ url, searchKey, indexName, catalogue }: Options): SearchPort {
  const client = createEngineClient(url, searchKey);
  const index = liveIndexName(indexName);
  const namesIn = createTermNames(catalogue);

  /** Asks with the first way of matching that matches any published record at all. */
  async function withMatching<T extends readonly EngineResult[]>(
    query: Query,
    ask: (matching: Matching) => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    const [first, ...others] = matchingAttempts(query.q);
    let results = await ask(first);
    let last = first;
    for (const next of others) {
      if (results.some(({ totalHits }) => totalHits > 0)) break;
      const [probe] = await client.ask([buildProbe(last, index)], signal);
      if (probe && probe.totalHits > 0) break; // the text matches; the filters leave nothing of it
      results = await ask(next);
      last = next;
    }
    return results;
  }

  return {
    async search(query, signal) {
      const ask = async (matching: Matching) =>
        client.ask(buildSearch(query, matching, index).requests, signal);
      const results = await withMatching(query, ask, signal);
      const asked = buildSearch(query, matchingAttempts(query.q)[0], index);
      return readAnswer(query, asked, results, namesIn(query.lang));
    },
    async searchFacet(question, signal) {
      const { facet, query } = question;
      const ask = (matching: Matching) => client.ask([buildCount(query, matching, index, facet)], signal);
      const [result] = await withMatching(query, ask, signal);
      if (!result) throw new Error('The engine left out a result');
      return readFacetSearch(question, result, namesIn(query.lang)(facet));
    },
  };
}
