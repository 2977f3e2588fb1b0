import type { City } from '../../domain/city.ts';

/** Where a row says that it belongs. */
export interface CityAsked {
  readonly city: string;
  readonly state?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** What became of it. Nothing is guessed: what fits several cities is ambiguous. */
export type CityAnswer =
  /** `readAs` when the name had to be shortened or corrected to be found: "Aberdeen City Council" as "Aberdeen". */
  | { readonly kind: 'known'; readonly city: City; readonly readAs?: string }
  /** Not in the gazetteer, but its country is known: accepted as a new city. */
  | {
      readonly kind: 'new';
      readonly city: City;
      readonly nearest: readonly string[];
      /** Cities of that name in its country, all outside the state that the row names. */
      readonly elsewhere?: readonly City[];
    }
  /** The largest candidates, the largest first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly City[] }
  /** Something larger than a city has that name; `candidates` are cities that have it too. */
  | { readonly kind: 'area'; readonly area: Area; readonly candidates: readonly City[] }
  /** Several cities in one cell. */
  | { readonly kind: 'several'; readonly cities: readonly City[] }
  /** Not in the gazetteer, and without a country it cannot be accepted. */
  | { readonly kind: 'unknown' };

/** What a name is when it is no city's. */
export interface Area {
  readonly what: 'country' | 'state' | 'district' | 'region';
  readonly name: string;
  /** ISO 3166-1 alpha-2, of a state or district. */
  readonly country?: string;
}
