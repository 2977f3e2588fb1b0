import { liveIndexName } from '../../library/index/index-names.ts';
import type { CataloguePort } from './library.ts';
import type { SearchPort } from './search-port.ts';
import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { countriesBegunBy, parseCountry } from '../../library/places/countries.ts';
import { createEngineClient, type EngineRequest, type EngineResult } from './engine/client.ts';
import { readFacetSearch, type OtherNames } from './facet-search.ts';
import { buildCitySearch } from './find-cities.ts';
import { foldedOf, foldRequests, isFolded, unfoldResults } from './folding.ts';
import { createTextReader, type Reading } from './reading.ts';
import { isSpread, recommendedPage } from './recommended.ts';
import { createRecordMemory } from './record-memory.ts';
import { rememberShared } from './remember-shared.ts';
import { buildCount, buildSearch, type SearchRequests } from './requests.ts';
import { readAnswer } from './responses.ts';
import { countsOf } from './tally.ts';
import { hasRoomForMeaning, similarInMeaning } from './similar-meaning.ts';
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
  /** Whether the engine can find records of the same meaning. */
  readonly hasEmbedder?: boolean;
}

/** The library's search on a Meilisearch, which is asked only for what it has not answered since the index changed. */
export function createSearch(options: Options): SearchPort {
  const { url, searchKey, indexName, catalogue, onDamage, hasEmbedder = false } = options;
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
      const more = (requests: readonly EngineRequest[]) => client.ask(requests, signal);
      const ask = async (
        reading: ReturnType<typeof reader.likely>,
        folds = isFolded(query),
      ): Promise<Found> => {
        const asked = buildSearch(query, reading, index);
        const { requests, page } = folds ? foldRequests(asked) : asked;
        const [first, ...others] = await client.ask(requests, signal);
        if (!first) throw new Error('The engine left out a result');
        const shown = isSpread(query) ? await recommendedPage(query, first, page, more) : first;
        if (!folds) return { reading, asked, results: [shown, ...others] };
        const { hasOnlyRows, ...unfolded } = unfoldResults([shown, ...others]);
        return hasOnlyRows ? ask(reading, false) : { reading, asked, ...unfolded };
      };
      const likely = reader.likely(query);
      let found = await ask(likely);
      if (found.results[0]?.totalHits === 0 && likely.isSearchable) {
        const reading = await reader.read(query, signal);
        if (reading.matching.q !== likely.matching.q) found = await ask(reading);
      }
      const { reading, asked, results, rows } = found;
      const wantsMeaning =
        hasEmbedder && reading.isSearchable && hasRoomForMeaning(query, results[0]?.totalHits ?? 0);
      const similar = wantsMeaning ? await similarInMeaning(client, index, query, signal) : [];
      const namesOf = namesIn(query.lang, version);
      const folded = foldedOf(rows, namesOf);
      return readAnswer(query, asked, results, {
        folded,
        reading,
        similar,
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

/** What was asked as a text was read, and answered; `rows` counts those of registers when they were folded. */
interface Found {
  readonly reading: Reading;
  readonly asked: SearchRequests;
  readonly results: readonly EngineResult[];
  readonly rows?: EngineResult;
}

/** Names that imports know and no label shows; those of cities are in the index. */
function otherNamesOf(facet: FacetKey, text: string): OtherNames {
  if (facet !== 'country' || text === '') return { begun: new Set() };
  return { exact: parseCountry(text.trim()), begun: countriesBegunBy(text) };
}
