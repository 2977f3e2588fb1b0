import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY, type Language } from '../../domain/query.ts';
import type { CityResponse } from '../../domain/responses.ts';
import { populationBand } from '../../domain/vocabularies/population-bands.ts';
import { readGaps } from './city-gaps.ts';
import type { CityList, CityLists } from './city-list.ts';
import { matchAll } from './matching.ts';
import { askOne, type SurveyContext } from './survey-context.ts';
import { buildTally, yearCounts, yearField } from './tally.ts';
import { readTermCounts } from './term-counts.ts';

const COUNTED = ['kind', 'theme', 'topic', 'sdg', 'status'] as const satisfies readonly FacetKey[];
const MAX_SIMILAR = 6;

/** What a city has published, counted, and the cities nearest to it in kind. */
export async function readCityProfile(
  context: SurveyContext,
  lists: CityLists,
  { id, lang }: { readonly id: string; readonly lang: Language },
  signal: AbortSignal,
): Promise<CityResponse | undefined> {
  const { version } = context.catalogue.indexState();
  const cities = await lists.holding([id], signal);
  const city = cities.get(id)?.city;
  if (!city) return undefined;
  const query = { ...EMPTY_QUERY, terms: { city: [id] }, lang };
  const fields = [...COUNTED.map((key) => facetOf(key).field), yearField(query)];
  const result = await askOne(context, buildTally(query, matchAll(''), context.index, fields), signal);
  const names = context.namesIn(lang, version);
  const terms = (key: FacetKey) => readTermCounts(result, key, query, names(key));
  const topics = terms('topic');
  const sdgs = terms('sdg');
  return {
    city,
    total: result.totalHits,
    kinds: terms('kind'),
    themes: terms('theme'),
    topics,
    sdgs,
    statuses: terms('status'),
    years: yearCounts(result, yearField(query)),
    similar: similarCities(cities, city),
    guides: context.catalogue.guidesOf(id),
    gaps: await readGaps(context, city, { topics, sdgs }, lang, signal),
  };
}

/** Cities of the same sub-region and of the same size; those that are both come first, then the fuller ones. */
function similarCities(cities: CityList, city: CityResponse['city']): CityResponse['similar'] {
  const band = bandOf(city);
  const alike = [...cities.values()]
    .filter((other) => other.city.id !== city.id)
    .map((other) => {
      const reasons: CityResponse['similar'][number]['reasons'] = [];
      if (other.city.subregion === city.subregion) reasons.push('region');
      if (band !== undefined && bandOf(other.city) === band) reasons.push('population');
      return { ...other, reasons };
    })
    .filter(({ reasons }) => reasons.length > 0);
  alike.sort(
    (a, b) => b.reasons.length - a.reasons.length || b.count - a.count || (a.city.id < b.city.id ? -1 : 1),
  );
  return alike.slice(0, MAX_SIMILAR);
}

function bandOf({ population }: CityResponse['city']): string | undefined {
  return population === undefined ? undefined : populationBand(population);
}
