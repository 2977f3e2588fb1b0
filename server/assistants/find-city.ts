import { z } from 'zod';
import type { City } from '../../domain/city.ts';
import { ApiError } from '../http/api-error.ts';
import type { Library } from '../search/library.ts';

/** The parameter of tools that are about one city. */
export const cityInput = z
  .string()
  .min(1)
  .max(100)
  .describe('The id of a city, such as barcelona-es, or its name, in any language.');

const MOST_NAMED = 8;

/** The id of the city that was named. Throws `not_found` with the ids, where several are called so. */
export function findCityId({ places }: Library, named: string): string {
  if (places.find(named)) return named;
  const cities: readonly City[] = places.named(named);
  const [only, ...others] = cities;
  if (only && others.length === 0) return only.id;
  if (!only) return named; // a city without a place in the world's list may have records; else it is refused there
  const ids = cities.slice(0, MOST_NAMED).map(({ id, name, state, country }) => {
    return `${id} (${[name, state, country].filter(Boolean).join(', ')})`;
  });
  throw new ApiError('not_found', ({ refusals }) =>
    refusals.assistants.whichCity({ name: named, ids: ids.join('; ') }),
  );
}
