import { z } from 'zod';
import { EvidenceSchema, PartialDateSchema } from '../evidence.ts';
import { CountrySchema } from '../offers/coverage.ts';
import { CityIdSchema } from '../city.ts';
import { COUNTRY_GROUPS } from '../vocabularies/country-groups.ts';
import { NETWORKS } from '../vocabularies/networks.ts';
import { REGIONS } from '../vocabularies/regions.ts';
import { termIds } from '../vocabularies/term.ts';
import { WebAddressSchema, YearSchema } from '../values.ts';

const line = z.string().min(1);

/** Who may join. What is absent is not asked for, or was not read. */
export const AdmissionSchema = z.object({
  /** The whole rule in words, as its page has it. */
  text: line,
  capital: z.boolean().optional(),
  populationMin: z.int().nonnegative().optional(),
  metropolitanAuthority: z.boolean().optional(),
  countries: z.array(CountrySchema).optional(),
  groups: z.array(z.enum(termIds(COUNTRY_GROUPS))).optional(),
  regions: z.array(z.enum(termIds(REGIONS))).optional(),
  /** One of them is enough. */
  any: z.literal(true).optional(),
  /** What a member promises. */
  commitment: line.optional(),
  /** Nobody can join: it chose its members, or ended. */
  closed: z.literal(true).optional(),
  /** The rules above are all that there are: a city that meets them may join. */
  whole: z.literal(true).optional(),
  /** What is open to those that cannot be full members. */
  otherwise: z.array(line).min(1).optional(),
});

/** A network of cities. */
export const NetworkSchema = z.object({
  id: z.enum(termIds(NETWORKS)),
  /** By language, as it calls itself. */
  names: z.record(z.string(), line),
  url: WebAddressSchema,
  founded: YearSchema.optional(),
  tiers: z.array(line),
  admission: AdmissionSchema,
  evidence: z.array(EvidenceSchema),
});

/** That a page names a city as a member. */
export const MembershipSchema = z.object({
  network: z.enum(termIds(NETWORKS)),
  city: CityIdSchema,
  /** As the page calls the city. */
  name: line,
  country: CountrySchema,
  /** What sort of member it is, in the words of the network. */
  tier: line.optional(),
  since: PartialDateSchema.optional(),
  /** No member since then. */
  until: PartialDateSchema.optional(),
  url: WebAddressSchema,
  /** The day or month for which the page says so. */
  asOf: PartialDateSchema,
});

export type Admission = z.infer<typeof AdmissionSchema>;
export type Network = z.infer<typeof NetworkSchema>;
export type Membership = z.infer<typeof MembershipSchema>;
