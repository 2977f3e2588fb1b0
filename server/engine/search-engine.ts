import { liveIndexName } from '../../ingest/index/index-names.ts';
import type { CataloguePort, SearchPort } from '../library.ts';
import { createEngineClient } from './client.ts';
import { readFacetSearch } from './facet-search.ts';
import { prepareMatching } from './matching.ts';
import { createRecordMemory } from './record-memory.ts';
import { rememberShared } from './remember-shared.ts';
import { buildCount, buildSearch } from './requests.ts';
import { readAnswer } from './responses.ts';
import { createTermNames } from './term-names.ts';
import { warmUp } from './warm-up.ts';

interface Options {
  readonly url: string;
  /** A key that can only search. */
  readonly searchKey: string;
  /** The prefix, as INDEX_NAME. */
  readonly indexName: string;
  readonly catalogue: CataloguePort;
}

/** The library's search on a Meilisearch, which is asked only for what it has not answered since the index changed. */
export function createSearch({ url, searchKey, indexName, catalogue }: Options): SearchPort {
  const client = rememberShared(createEngineClient(url, searchKey), () => catalogue.indexState().version);
  const index = liveIndexName(indexName);
  const namesIn = createTermNames(catalogue);
  const memory = createRecordMemory();

  return {
    warmUp: (signal) => warmUp({ client, index, memory }, signal),
    async search(query, signal) {
      const { version, publishedAt } = catalogue.indexState();
      const asked = buildSearch(query, prepareMatching(query.q), index);
      const results = await client.ask(asked.requests, signal);
      const namesOf = namesIn(query.lang, version);
      return readAnswer(query, asked, results, {
        namesOf,
        indexedAt: publishedAt,
        readJson: (json) => memory.ofJson(json),
        readId: (id) => memory.ofId(id, version, (wanted) => catalogue.record(wanted)),
      });
    },
    async searchFacet(question, signal) {
      const { facet, query } = question;
      const { version } = catalogue.indexState();
      const [result] = await client.ask(
        [buildCount(query, prepareMatching(query.q).whole, index, facet)],
        signal,
      );
      if (!result) throw new Error('The engine left out a result');
      return readFacetSearch(question, result, namesIn(query.lang, version)(facet));
    },
  };
}
