import { z } from 'zod';
import { CitySchema } from '../city.ts';
import { ContactSchema, PublishedRecordSchema } from '../record.ts';
import { NETWORKS } from '../vocabularies/networks.ts';
import { termIds } from '../vocabularies/term.ts';
import { WINDOW_STATES } from './fund-window.ts';
import { MembershipSchema, NetworkSchema } from './network.ts';
import { RuleAnswerSchema, VerdictSchema } from './rule-answer.ts';

const NetworkIdSchema = z.enum(termIds(NETWORKS));

/** A city as rules see it; what is absent is not known. */
export const CityFactsSchema = CitySchema.pick({
  id: true,
  name: true,
  country: true,
  subregion: true,
  population: true,
}).extend({
  isCapital: z.boolean().optional(),
  isMetropolitanAuthority: z.boolean().optional(),
  memberships: z.array(NetworkIdSchema),
});

const NamedRecordSchema = PublishedRecordSchema.pick({ id: true, title: true, city: true });

/** A fund for a city: whether it may ask, why, when, and what speaks for it. */
export const FundForCitySchema = PublishedRecordSchema.pick({
  id: true,
  title: true,
  summary: true,
  topics: true,
  coverage: true,
  links: true,
  lastVerified: true,
}).extend({
  fund: PublishedRecordSchema.shape.fund.unwrap(),
  verdict: VerdictSchema,
  answers: z.array(RuleAnswerSchema),
  window: z.enum(WINDOW_STATES),
  /** What it shares with what was asked for. */
  shared: z.object({ topics: z.array(z.string()), goals: z.array(z.string()) }),
  /** It pays for the step that the record is at. */
  fitsStage: z.boolean(),
  /** Cases that it paid for in cities like this one; the first few. */
  paid: z.array(NamedRecordSchema),
});

export const FundsForResponseSchema = z.object({
  city: CityFactsSchema,
  record: NamedRecordSchema.optional(),
  /** The day for which windows were read. */
  today: z.iso.date(),
  /** By verdict, closed or not. */
  counts: z.object({ yes: z.int(), unknown: z.int(), no: z.int() }),
  /** By what the city can do: each fund is in one group. */
  groups: z.object({ yes: z.int(), unknown: z.int(), again: z.int(), over: z.int(), no: z.int() }),
  /** Those that the city may ask now first, then those to find out about, that come again, that are over, that it may not. */
  offers: z.array(FundForCitySchema),
});

/** Whether a city could join, and why. */
export const AdmissionAnswerSchema = z.object({
  verdict: VerdictSchema,
  answers: z.array(RuleAnswerSchema),
  /** One yes among those about size, capital and authority is enough. */
  any: z.boolean(),
});

export const NetworkOverviewSchema = NetworkSchema.pick({
  id: true,
  names: true,
  url: true,
  founded: true,
}).extend({
  /** Members that we know of. */
  members: z.int(),
  /** Of the city that was asked about. */
  membership: MembershipSchema.optional(),
  admission: AdmissionAnswerSchema.optional(),
});

export const NetworksResponseSchema = z.object({
  city: CityFactsSchema.optional(),
  networks: z.array(NetworkOverviewSchema),
});

export const NetworkResponseSchema = z.object({
  network: NetworkSchema,
  /** Those that a page names; the list may be incomplete. `records`: how many the library has of the city. */
  members: z.array(MembershipSchema.extend({ records: z.int() })),
  city: CityFactsSchema.optional(),
  membership: MembershipSchema.optional(),
  admission: AdmissionAnswerSchema.optional(),
});

/** Why a city is like another one. */
export const LIKENESSES = ['population', 'region', 'network'] as const;

export const PeersResponseSchema = z.object({
  peers: z.array(
    PublishedRecordSchema.pick({
      id: true,
      kind: true,
      title: true,
      summary: true,
      status: true,
      years: true,
    }).extend({
      city: CitySchema,
      contact: ContactSchema.optional(),
      topics: z.array(z.string()),
      like: z.array(z.enum(LIKENESSES)),
      networks: z.array(NetworkIdSchema),
    }),
  ),
});

export const GazetteerResponseSchema = z.object({ cities: z.array(CitySchema) });

export type FundForCityAnswer = z.infer<typeof FundForCitySchema>;
export type FundsForResponse = z.infer<typeof FundsForResponseSchema>;
export type NetworksResponse = z.infer<typeof NetworksResponseSchema>;
export type NetworkResponse = z.infer<typeof NetworkResponseSchema>;
export type PeersResponse = z.infer<typeof PeersResponseSchema>;
export type GazetteerResponse = z.infer<typeof GazetteerResponseSchema>;
export type AdmissionOfCity = z.infer<typeof AdmissionAnswerSchema>;
