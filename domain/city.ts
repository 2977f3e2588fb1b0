import { z } from 'zod';
import { COUNTRY_REGIONS } from './vocabularies/country-regions.ts';

/** A stable slug: `barcelona-es`; smaller namesakes carry their state too: `springfield-il-us`. */
export const CityIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);

/** A city of the authority file, as it is in a record. Other names and spellings stay in the catalogue. */
export const CitySchema = z.object({
  id: CityIdSchema,
  name: z.string().min(1),
  /** First-level division in the city's own country, where it tells namesakes apart. */
  state: z.string().min(1).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().refine((code) => code in COUNTRY_REGIONS, 'not an ISO 3166-1 country'),
  /** UN M49 region and subregion, as ids of the region vocabulary. */
  region: z.string().min(1),
  subregion: z.string().min(1),
  /** Degrees, WGS 84. */
  lat: z.number().min(-90).max(90).optional(),
  lng: z.number().min(-180).max(180).optional(),
  population: z.int().nonnegative().optional(),
  geonamesId: z.int().positive().optional(),
  wikidataId: z.string().optional(),
  unlocode: z.string().optional(),
});

export type City = z.infer<typeof CitySchema>;
