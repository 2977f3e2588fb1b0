import { z } from 'zod';
import { APPLICANTS } from '../vocabularies/applicants.ts';
import { COUNTRY_GROUPS } from '../vocabularies/country-groups.ts';
import { REGIONS } from '../vocabularies/regions.ts';
import { termIds } from '../vocabularies/term.ts';

/** Everything that a fund or a network may ask of a city, in the order in which a page says it. */
export const RULES = [
  'applicants',
  'place',
  'population',
  'capital',
  'metropolitan',
  'networks',
  'invitation',
  'commitment',
  'words',
] as const;

export const VERDICTS = ['yes', 'unknown', 'no'] as const;
export const VerdictSchema = z.enum(VERDICTS);

/** One rule, whether a city meets it, and what the answer was read from. A page makes a sentence of it. */
export const RuleAnswerSchema = z.object({
  rule: z.enum(RULES),
  answer: VerdictSchema,
  /** Inhabitants that are asked for, at least and at most, and those that the city has. */
  min: z.int().optional(),
  max: z.int().optional(),
  has: z.int().optional(),
  /** Of `applicants`: who may ask. */
  applicants: z.array(z.enum(termIds(APPLICANTS))).optional(),
  /** Of `place`: where it is on offer; nothing of these where it is the whole world. */
  countries: z.array(z.string()).optional(),
  groups: z.array(z.enum(termIds(COUNTRY_GROUPS))).optional(),
  regions: z.array(z.enum(termIds(REGIONS))).optional(),
  /** Of `place`, of an answer that is unknown: the city is where the money is spent, not where one may ask for it. */
  isPartner: z.literal(true).optional(),
  /** Of `networks`: ids of networks of which one is asked for. */
  networks: z.array(z.string()).optional(),
  /** Of `capital` and `metropolitan`: whether it has to be one, or must not. */
  wanted: z.boolean().optional(),
  /** The source's own words: what it lets in besides, or all that there is. */
  text: z.string().optional(),
});

export type Verdict = (typeof VERDICTS)[number];
export type RuleAnswer = z.infer<typeof RuleAnswerSchema>;

/** All rules together: one no is a no; a yes takes a yes to every rule, and at least one. */
export function verdictOf(answers: readonly RuleAnswer[]): Verdict {
  if (answers.some(({ answer }) => answer === 'no')) return 'no';
  return answers.length > 0 && answers.every(({ answer }) => answer === 'yes') ? 'yes' : 'unknown';
}
