import { COUNTRY_GROUPS } from '../vocabularies/country-groups.ts';
import { regionOfCountry } from '../vocabularies/country-regions.ts';
import { REGIONS, regionPath, type RegionId } from '../vocabularies/regions.ts';
import { findTerm } from '../vocabularies/term.ts';
import type { Coverage } from './coverage.ts';

/**
 * The regions in which something with this coverage is on offer, each once: all of them for the world; for a region those
 * around it and in it; for countries and groups those that the countries are in. What is said in words counts nowhere.
 */
export function regionsOfCoverage(coverage: Coverage): readonly RegionId[] {
  if (coverage.world) return REGIONS.terms.map(({ id }) => id);
  const found = new Set<RegionId>();
  for (const id of coverage.regions) for (const one of [...regionPath(id), ...regionsIn(id)]) found.add(one);
  for (const country of countriesNamed(coverage)) {
    const region = regionOfCountry(country);
    if (region !== undefined) for (const one of regionPath(region)) found.add(one);
  }
  return [...found];
}

/** The countries that a coverage names, one by one or as the members of a group, each once. */
export function countriesNamed({
  countries,
  groups,
}: Pick<Coverage, 'countries' | 'groups'>): readonly string[] {
  const ofGroups = groups.flatMap((id) => findTerm(COUNTRY_GROUPS, id)?.countries ?? []);
  return [...new Set([...countries, ...ofGroups])];
}

function regionsIn(id: RegionId): readonly RegionId[] {
  return REGIONS.terms
    .filter(({ parent }) => parent === id)
    .flatMap((region) => [region.id, ...regionsIn(region.id)]);
}
