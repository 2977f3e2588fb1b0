import { z } from 'zod';
import { CurrencySchema, PartialDateSchema } from '../evidence.ts';
import { ACCESS_WAYS } from '../vocabularies/access-ways.ts';
import { APPLICANTS } from '../vocabularies/applicants.ts';
import { COUNTRY_GROUPS } from '../vocabularies/country-groups.ts';
import { INSTRUMENTS } from '../vocabularies/instruments.ts';
import { STAGES } from '../vocabularies/stages.ts';
import { termIds } from '../vocabularies/term.ts';
import { WINDOW_KINDS } from '../vocabularies/window-kinds.ts';
import { CountrySchema } from './coverage.ts';

const line = z.string().min(1);
const money = z.number().nonnegative();
const percent = z.number().min(0).max(100);

/** What one project may get, in whole units of the currency. */
export const FundAmountSchema = z.object({
  min: money.optional(),
  max: money.optional(),
  typical: money.optional(),
  currency: CurrencySchema,
});

/** In per cent of the cost: what the fund pays at most, what the city pays at least. */
export const CofinancingSchema = z.object({
  maxShare: percent.optional(),
  ownShareMin: percent.optional(),
});

/** Who may ask. A rule that is absent was not read: it is neither a yes nor a no. An empty list likewise. */
export const EligibilitySchema = z.object({
  applicants: z.array(z.enum(termIds(APPLICANTS))),
  /** Inhabitants. */
  populationMin: z.int().nonnegative().optional(),
  populationMax: z.int().nonnegative().optional(),
  /** Only for capitals (true), or not for them (false). */
  capital: z.boolean().optional(),
  /** Only for metropolitan authorities (true), or not for them (false). */
  metropolitanAuthority: z.boolean().optional(),
  countries: z.array(CountrySchema),
  groups: z.array(z.enum(termIds(COUNTRY_GROUPS))),
  /** Ids of networks of which one has to be a member. */
  networks: z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  byInvitation: z.boolean().optional(),
  /** Rules that no field says, in words: shown beside the answer, and never taken for a yes or a no. */
  text: line.optional(),
});

/** When it may be asked. A call whose `closes` has passed is closed. */
export const FundWindowSchema = z.object({
  kind: z.enum(termIds(WINDOW_KINDS)).optional(),
  opens: PartialDateSchema.optional(),
  closes: PartialDateSchema.optional(),
  /** When calls usually come, in words: `every spring`. */
  usual: line.optional(),
});

/** The parts of a fund that a source may say only in words. */
export const FUND_RULES = [
  'amount.min',
  'amount.max',
  'amount.typical',
  'cofinancing.maxShare',
  'cofinancing.ownShareMin',
  'eligibility.applicants',
  'eligibility.populationMin',
  'eligibility.populationMax',
  'eligibility.capital',
  'eligibility.metropolitanAuthority',
  'eligibility.countries',
  'eligibility.groups',
  'eligibility.networks',
  'eligibility.byInvitation',
  'window.opens',
  'window.closes',
] as const;
export type FundRule = (typeof FUND_RULES)[number];

/** What is said of a fund and of nothing else: who pays whom, for what, and when. */
export const FundSchema = z.object({
  giver: line.optional(),
  manager: line.optional(),
  instruments: z.array(z.enum(termIds(INSTRUMENTS))),
  stages: z.array(z.enum(termIds(STAGES))),
  amount: FundAmountSchema.optional(),
  cofinancing: CofinancingSchema.optional(),
  eligibility: EligibilitySchema,
  access: z.enum(termIds(ACCESS_WAYS)).optional(),
  window: FundWindowSchema.optional(),
  /** Rules that could not be read, in the words of the source: shown, and never taken for a yes or a no. */
  inWords: z.partialRecord(z.enum(FUND_RULES), line).optional(),
});

export type FundAmount = z.infer<typeof FundAmountSchema>;
export type Eligibility = z.infer<typeof EligibilitySchema>;
export type FundWindow = z.infer<typeof FundWindowSchema>;
export type Fund = z.infer<typeof FundSchema>;
