import { distinctSlug, slugOf } from '../words/slug.ts';
import type { Place } from './geonames.ts';

const MAX_SLUG_LENGTH = 80; // names of places are shorter; leaves room for the rest of an id

/**
 * Gives places their city ids; they must come the largest first: `springfield-us` for the largest namesake of a country,
 * `springfield-il-us` for others, `springfield-4951788-us` where two share a state.
 */
export function openCityIds(): ((place: Place) => string) & {
  municipality: (place: Place) => string | undefined;
} {
  const taken = new Set<string>();
  /** A municipality has no number: it gets its name, with its state or what is below that where it is taken, or no id at all. */
  const municipality = (place: Place) => {
    const [name, country] = [slugOf(place.asciiName), place.country.toLowerCase()];
    const parts = ['', `-${slugOf(place.admin1)}`, `-${slugOf(place.admin2)}`];
    const free = parts
      .map((part) => `${name}${part}-${country}`)
      .find((id) => !taken.has(id) && !id.includes('--'));
    if (free !== undefined) taken.add(free);
    return free;
  };
  const cityId = (place: Place) => {
    const name = slugOf(place.asciiName) || distinctSlug(place.name, MAX_SLUG_LENGTH);
    const country = place.country.toLowerCase();
    let id = `${name}-${country}`;
    if (taken.has(id)) {
      id = `${name}-${slugOf(place.admin1)}-${country}`;
      if (taken.has(id) || id.includes('--')) id = `${name}-${place.id}-${country}`;
      if (taken.has(id)) id = `place-${place.id}`;
    }
    taken.add(id);
    return id;
  };
  return Object.assign(cityId, { municipality });
}

/** The folded name that most city ids are made of: `saint denis` of `saint-denis-fr`. */
export function nameOfCityId(cityId: string): string {
  return cityId.slice(0, -'-fr'.length).replaceAll('-', ' ');
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
