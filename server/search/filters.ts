import { facetOf, FACET_KEYS, YEAR_SPANS, type FacetKey } from '../../domain/facets.ts';
import { chosenTerms, type Area, type Near, type Query } from '../../domain/query.ts';

/** F8: what readers may see at all, in every request. */
export const PUBLISHED = 'published = true';

const METRES_PER_KM = 1000;

/**
 * The engine's filter of a query, every part of which must hold. `without`: a facet whose own selection is left
 * out, because its counts ignore it (F3).
 */
export function buildFilter(query: Query, without?: FacetKey): string[] {
  const facets = FACET_KEYS.filter((key) => key !== without).flatMap((key) => facetFilter(query, key));
  return [PUBLISHED, ...facets, ...yearFilter(query), ...placeFilter(query)];
}

/** Whether a facet's counts have to ignore its own selection (F3); under "all of these" they respect it. */
export function ignoresOwnSelection(query: Query, key: FacetKey): boolean {
  return chosenTerms(query, key).length > 0 && !query.all.includes(key);
}

/** F2: alternatives inside a facet, unless all of them must match. */
function facetFilter(query: Query, key: FacetKey): string[] {
  const terms = chosenTerms(query, key);
  if (terms.length === 0) return [];
  const { field } = facetOf(key);
  if (query.all.includes(key)) return terms.map((term) => `${field} = ${quote(term)}`);
  return [`${field} IN [${terms.map(quote).join(', ')}]`];
}

/** A record matches when the span that is meant overlaps the years asked for; one without such years never does. */
function yearFilter({ from, to, years }: Query): string[] {
  const span = YEAR_SPANS[years];
  return [
    ...(from === undefined ? [] : [`${span.to} >= ${from}`]),
    ...(to === undefined ? [] : [`${span.from} <= ${to}`]),
  ];
}

function placeFilter({ near, area }: Query): string[] {
  return [...(near ? [nearFilter(near)] : []), ...(area ? [areaFilter(area)] : [])];
}

function areaFilter({ west, south, east, north }: Area): string {
  return `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`;
}

function nearFilter({ lat, lng, km }: Near): string {
  return `_geoRadius(${lat}, ${lng}, ${km * METRES_PER_KM})`;
}

/** A value as the engine's filter language quotes it. The only place that escapes. */
export function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
