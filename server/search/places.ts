import { facetOf } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { PlacesResponse } from '../../domain/responses.ts';
import type { CityLists } from './city-list.ts';
import { countInParts, isCut, knownTerms, narrow } from './cut-counts.ts';
import type { SurveyContext } from './survey-context.ts';
import { buildTally, countsOf } from './tally.ts';
import { tallyAll } from './with-documents.ts';

const CITY_FIELD = facetOf('city').field;

/** Every city that has records a query matches, the fullest first. */
export async function readPlaces(
  context: SurveyContext,
  lists: CityLists,
  query: Query,
  signal: AbortSignal,
): Promise<PlacesResponse> {
  const { index } = context;
  const [result] = await tallyAll(
    context,
    query,
    (asked, matching) => [buildTally(asked, matching, index, [CITY_FIELD])],
    signal,
  );
  if (!result) throw new Error('The engine left out a result');
  const counts = isCut(result, 'city')
    ? await countInParts('city', knownTerms(context.catalogue, 'city'), async (among) => {
        const [part] = await tallyAll(
          context,
          query,
          (asked, matching) => [narrow(buildTally(asked, matching, index, [CITY_FIELD]), among)],
          signal,
        );
        if (!part) throw new Error('The engine left out a result');
        return part;
      })
    : countsOf(result, CITY_FIELD);
  const cities = await lists.holding(counts.keys(), signal);
  const places: PlacesResponse['places'] = [];
  let unplaced = 0;
  for (const [id, count] of counts) {
    const { name, country, lat, lng } = cities.get(id)?.city ?? {};
    if (count === 0) continue;
    if (!name || !country || lat === undefined || lng === undefined) unplaced += count;
    else places.push({ city: { id, name, country, lat, lng }, count });
  }
  places.sort((a, b) => b.count - a.count || (a.city.id < b.city.id ? -1 : 1));
  return { total: result.totalHits, places, unplaced };
}
