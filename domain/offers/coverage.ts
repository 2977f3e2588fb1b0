import { z } from 'zod';
import { COUNTRY_GROUPS } from '../vocabularies/country-groups.ts';
import { COUNTRY_REGIONS } from '../vocabularies/country-regions.ts';
import { REGIONS } from '../vocabularies/regions.ts';
import { termIds } from '../vocabularies/term.ts';

/** ISO 3166-1 alpha-2. */
export const CountrySchema = z
  .string()
  .refine((code) => code in COUNTRY_REGIONS, 'not an ISO 3166-1 country');

/** Where something is on offer: the whole world, or all that is named here together. */
export const CoverageSchema = z.object({
  world: z.literal(true).optional(),
  regions: z.array(z.enum(termIds(REGIONS))),
  countries: z.array(CountrySchema),
  groups: z.array(z.enum(termIds(COUNTRY_GROUPS))),
  /** What the source says of it that is none of these, such as a group of countries that we do not know. */
  inWords: z.array(z.string().min(1)).min(1).optional(),
});

export type Coverage = z.infer<typeof CoverageSchema>;
