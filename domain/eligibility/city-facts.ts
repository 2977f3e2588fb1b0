import type { City } from '../city.ts';
import type { NetworkId } from '../vocabularies/networks.ts';

/** What is known of a city that rules ask for. What is absent is not known, which is neither a yes nor a no. */
export interface CityFacts extends Pick<City, 'id' | 'name' | 'country' | 'subregion' | 'population'> {
  /** The seat of its country's government. */
  readonly isCapital?: boolean | undefined;
  /** Whether who asks is a metropolitan or inter-municipal authority. */
  readonly isMetropolitanAuthority?: boolean | undefined;
  /** Networks that a page names it a member of, with that it is not a member of one it may still be of another. */
  readonly memberships: readonly NetworkId[];
}

/** More than any city has. */
export const MOST_PEOPLE = 100_000_000;
