import { z } from 'zod';
import { EVIDENCE_KINDS } from './vocabularies/evidence-kinds.ts';
import { RELATION_TYPES } from './vocabularies/relation-types.ts';
import { termIds } from './vocabularies/term.ts';
import { RecordIdSchema, WebAddressSchema, YearSchema } from './values.ts';

/** ISO 4217, such as `EUR`. */
export const CurrencySchema = z.string().regex(/^[A-Z]{3}$/);

/** A year, a month or a day: `2024`, `2024-05`, `2024-05-31`. */
export const PartialDateSchema = z.union([
  z.iso.date(),
  z.string().regex(/^(?:1[89]\d\d|2[01]\d\d)(?:-(?:0[1-9]|1[0-2]))?$/),
]);

/** A page that says what the record says. */
export const EvidenceSchema = z.object({
  url: WebAddressSchema,
  title: z.string().min(1).optional(),
  publisher: z.string().min(1),
  kind: z.enum(termIds(EVIDENCE_KINDS)),
  /** BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  published: PartialDateSchema.optional(),
  /** The day on which somebody read it. */
  accessed: z.iso.date(),
  /** Only a stored copy could be read, not the page itself. */
  copy: z.literal(true).optional(),
  /** Where a copy of it is kept. */
  archived: WebAddressSchema.optional(),
});

/** One number that says what came of it. */
export const IndicatorSchema = z.object({
  name: z.string().min(1),
  value: z.number(),
  unit: z.string().min(1),
  /** The value before, in the same unit. */
  baseline: z.number().optional(),
  year: YearSchema,
});

/** What came of it, failures too. */
export const OutcomeSchema = z.object({
  text: z.string().min(1).optional(),
  indicators: z.array(IndicatorSchema),
});

/** What it cost, in whole units of the currency, and the year that it is for. */
export const CostSchema = z.object({
  amount: z.number().nonnegative(),
  currency: CurrencySchema,
  year: YearSchema.optional(),
  /** What the money was for. */
  what: z.string().min(1).optional(),
});

/** Who paid: `share` in per cent, `fund` the id of a record about the fund. */
export const FunderSchema = z.object({
  name: z.string().min(1),
  share: z.number().positive().max(100).optional(),
  fund: RecordIdSchema.optional(),
});

/** What this record is to another one; what the other is to this one is derived. */
export const RelationSchema = z.object({ id: RecordIdSchema, as: z.enum(termIds(RELATION_TYPES)) });

export type Evidence = z.infer<typeof EvidenceSchema>;
export type Indicator = z.infer<typeof IndicatorSchema>;
export type Outcome = z.infer<typeof OutcomeSchema>;
export type Funder = z.infer<typeof FunderSchema>;
export type Relation = z.infer<typeof RelationSchema>;
