import { isLimited, type Scope } from '../../domain/team.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { termSlug } from '../catalogue/record-terms.ts';

/** Where a record belongs, which is what a scope is about. Texts that are empty are in nobody's scope. */
export interface Belonging {
  /** The term of its source. */
  readonly source: string;
  readonly city: string;
  /** The country of its city; of an offer all that it covers, none where it also covers what is no list of countries. */
  readonly countries: readonly string[];
}

/** What is asked of a record to know whether it is in a scope. */
export type Placed = Pick<LibraryRecord, 'source' | 'city' | 'coverage'>;

export function belongingOf({ source, city, coverage }: Placed): Belonging {
  const isListed =
    coverage &&
    !coverage.world &&
    coverage.regions.length === 0 &&
    coverage.groups.length === 0 &&
    coverage.inWords === undefined;
  return {
    source: source ? termSlug(source.name) : '',
    city: city?.id ?? '',
    countries: city ? [city.country] : isListed ? coverage.countries : [],
  };
}

/** Whether somebody with this scope works with what belongs there. */
export function isInScope(scope: Scope, { source, city, countries }: Belonging): boolean {
  if (!isLimited(scope)) return true;
  if (scope.sources.length > 0 && !scope.sources.some((name) => termSlug(name) === source)) return false;
  if (scope.cities.length + scope.countries.length === 0) return true;
  if (city !== '' && scope.cities.includes(city)) return true;
  return countries.length > 0 && countries.every((country) => scope.countries.includes(country));
}
