import { liveIndexName } from '../../library/index/index-names.ts';
import type { CataloguePort } from './library.ts';
import type { SurveyPort } from './survey-port.ts';
import { createCityLists } from './city-list.ts';
import { readCityProfile } from './city-profile.ts';
import { readCoverage } from './coverage.ts';
import { openEngineClient, type SearchedEngines } from './engine/several-engines.ts';
import { everyHit } from './every-hit.ts';
import { buildCitySearch, readFoundCities } from './find-cities.ts';
import { readInsights } from './insights.ts';
import { createPassageSearch } from './passages.ts';
import { createTextReader } from './reading.ts';
import { readPlaces } from './places.ts';
import { readSimilar } from './similar.ts';
import { readStart } from './start.ts';
import { readSuggestions } from './suggest.ts';
import { askOne, type SurveyContext } from './survey-context.ts';
import { createTermNames } from './term-names.ts';

interface Options extends SearchedEngines {
  readonly catalogue: CataloguePort;
}

/** Everything about the collection that is not a page of hits, from a Meilisearch. */
export function createSurvey({ catalogue, ...engines }: Options): SurveyPort {
  const { indexName } = engines;
  const client = openEngineClient(engines);
  const index = liveIndexName(indexName);
  const context: SurveyContext = {
    client,
    index,
    catalogue,
    reader: createTextReader({ client, index, catalogue }),
    passages: createPassageSearch(client, indexName, catalogue),
    namesIn: createTermNames(catalogue),
  };
  const lists = createCityLists(context);
  return {
    async warmUp(signal) {
      await lists.current(signal);
    },
    everyHit: (query, signal) => everyHit(context, query, signal),
    places: (query, signal) => readPlaces(context, lists, query, signal),
    insights: (query, signal) => readInsights(context, query, signal),
    start: (asked, signal) => readStart(context, asked, signal),
    coverage: (lang, signal) => readCoverage(context, lang, signal),
    suggest: (text, lang, signal) => readSuggestions(context, lists, { text, lang }, signal),
    similar: (record, signal) => readSimilar(context, record, signal),
    async cities(text, signal) {
      const result = await askOne(context, buildCitySearch(text, context.index), signal);
      return readFoundCities(result, await lists.current(signal), text);
    },
    hasCity: async (id, signal) => (await lists.holding([id], signal)).has(id),
    city: (id, lang, signal) => readCityProfile(context, lists, { id, lang }, signal),
  };
}
