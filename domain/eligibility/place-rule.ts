import { COUNTRY_GROUPS } from '../vocabularies/country-groups.ts';
import { REGIONS, regionPath, type RegionId } from '../vocabularies/regions.ts';
import { findTerm, isTermId } from '../vocabularies/term.ts';
import type { Coverage } from '../offers/coverage.ts';
import type { CityFacts } from './city-facts.ts';
import type { Verdict } from './rule-answer.ts';

/** Countries, groups of them and regions, any of which is enough; and what the source says that is none of these. */
export type PlacesAsked = Pick<Coverage, 'countries' | 'groups'> &
  Partial<Pick<Coverage, 'regions' | 'inWords'>>;

/** Whether a city is in one of these places. A group whose members nobody knows, or a place in words, may hold it. */
export function isIn({ country, subregion }: CityFacts, asked: PlacesAsked): Verdict {
  if (asked.countries.includes(country)) return 'yes';
  const groups = asked.groups.flatMap((id) => findTerm(COUNTRY_GROUPS, id) ?? []);
  if (groups.some(({ countries }) => countries.includes(country))) return 'yes';
  const around: readonly RegionId[] = isTermId(REGIONS, subregion) ? regionPath(subregion) : [];
  if (asked.regions?.some((id) => around.includes(id))) return 'yes';
  const isUnsure = groups.some(
    ({ countries, unsure = [] }) => countries.length === 0 || unsure.includes(country),
  );
  return isUnsure || (asked.inWords ?? []).length > 0 ? 'unknown' : 'no';
}

export function namesPlaces({ countries, groups, regions = [], inWords = [] }: PlacesAsked): boolean {
  return countries.length + groups.length + regions.length + inWords.length > 0;
}
