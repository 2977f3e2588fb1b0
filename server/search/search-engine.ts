import { liveIndexName } from '../../library/index/index-names.ts';
import type { CataloguePort } from './library.ts';
import type { SearchPort } from './search-port.ts';
import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { countriesBegunBy, parseCountry } from '../../library/places/countries.ts';
import { createEngineClient, type EngineRequest } from './engine/client.ts';
import { readFacetSearch, type OtherNames } from './facet-search.ts';
import { buildCitySearch } from './find-cities.ts';
import { createTextReader } from './reading.ts';
import { isSpread, recommendedPage } from './recommended.ts';
import { createRecordMemory } from './record-memory.ts';
import { rememberShared } from './remember-shared.ts';
import { buildCount, buildSearch } from './requests.ts';
import { readAnswer } from './responses.ts';
import { countsOf } from './tally.ts';
import { createTermNames } from './term-names.ts';
import { warmUp } from './warm-up.ts';

interface Options {
  readonly url: string;
  /** A key that can only search. */
  readonly searchKey: string;
  /** The prefix, as INDEX_NAME. */
  readonly indexName: string;
  readonly catalogue: CataloguePort;
  /** Told when the engine cannot read its own data. */
  readonly onDamage?: () => void;
}

/** The library's search on a Meilisearch, which is asked only for what it has not answered since the index changed. */
export function createSearch({ url, searchKey, indexName, catalogue, onDamage }: Options): SearchPort {
  const client = rememberShared(
    createEngineClient(url, searchKey, onDamage),
    () => catalogue.indexState().version,
  );
  const index = liveIndexName(indexName);
  const namesIn = createTermNames(catalogue);
  const reader = createTextReader({ client, index, catalogue });
  const memory = createRecordMemory();

  return {
    warmUp: (signal) => warmUp({ client, index, memory }, signal),
    async search(query, signal) {
      const { version, publishedAt } = catalogue.indexState();
      const ask = async (reading: ReturnType<typeof reader.likely>) => {
        const asked = buildSearch(query, reading, index);
        const [first, ...others] = await client.ask(asked.requests, signal);
        if (!first || !isSpread(query))
          return { reading, asked, results: first ? [first, ...others] : others };
        const more = (requests: readonly EngineRequest[]) => client.ask(requests, signal);
        return {
          reading,
          asked,
          results: [await recommendedPage(query, first, asked.page, more), ...others],
        };
      };
      const likely = reader.likely(query);
      let found = await ask(likely);
      if (found.results[0]?.totalHits === 0 && likely.isSearchable) {
        const reading = await reader.read(query, signal);
        if (reading.matching.q !== likely.matching.q) found = await ask(reading);
      }
      const { reading, asked, results } = found;
      const namesOf = namesIn(query.lang, version);
      return readAnswer(query, asked, results, {
        reading,
        citiesNamed: (name) => catalogue.words.placesNamed(name) ?? [],
        namesOf,
        indexedAt: publishedAt,
        readJson: (json) => memory.ofJson(json),
        readId: (id) => memory.ofId(id, version, (wanted) => catalogue.record(wanted)),
      });
    },
    async searchFacet(question, signal) {
      const { facet, query, text } = question;
      const { version } = catalogue.indexState();
      const named = facet === 'city' && text !== '' ? [buildCitySearch(text, index)] : [];
      const { matching } = await reader.read(query, signal);
      const [result, byNames] = await client.ask(
        [buildCount(query, matching, index, facet), ...named],
        signal,
      );
      if (!result) throw new Error('The engine left out a result');
      const begun = byNames && countsOf(byNames, facetOf(facet).field);
      const otherNames = begun ? { begun } : otherNamesOf(facet, text);
      return readFacetSearch(question, result, namesIn(query.lang, version)(facet), otherNames);
    },
  };
}

/** Names that imports know and no label shows; those of cities are in the index. */
function otherNamesOf(facet: FacetKey, text: string): OtherNames {
  if (facet !== 'country' || text === '') return { begun: new Set() };
  return { exact: parseCountry(text.trim()), begun: countriesBegunBy(text) };
}
