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
  | { readonly kind: 'new'; readonly city: City; readonly nearest: readonly string[] }
  /** The largest candidates, the largest first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly City[] }
  /** Not in the gazetteer, and without a country it cannot be accepted. */
  | { readonly kind: 'unknown' };
