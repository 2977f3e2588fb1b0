import { distinctSlug, slugOf } from '../cells/slug.ts';
import type { Place } from './geonames.ts';

const MAX_SLUG_LENGTH = 80; // names of places are shorter; leaves room for the rest of an id

/**
 * City ids, in the order of the places, which must be the largest first: `springfield-us` for the largest namesake
 * of a country, `springfield-il-us` for others, `springfield-4951788-us` where two share a state.
 */
export function assignCityIds(places: readonly Place[]): string[] {
  const taken = new Set<string>();
  return places.map((place) => {
    const name = slugOf(place.asciiName) || distinctSlug(place.name, MAX_SLUG_LENGTH);
    const country = place.country.toLowerCase();
    const candidates = [
      `${name}-${country}`,
      `${name}-${slugOf(place.admin1)}-${country}`,
      `${name}-${place.id}-${country}`,
    ];
    const id =
      candidates.find((candidate) => !taken.has(candidate) && !candidate.includes('--')) ??
      `place-${place.id}`;
    taken.add(id);
    return id;
  });
}

/** The id of a city that the gazetteer does not have. */
export function newCityId(name: string, state: string | undefined, country: string): string {
  const parts = [
    distinctSlug(name, MAX_SLUG_LENGTH),
    state === undefined ? '' : slugOf(state),
    country.toLowerCase(),
  ];
  return parts.filter((part) => part !== '').join('-');
}
