import { z } from 'zod';
import { DUPLICATE_REASONS } from './desk-lists.ts';
import { DUPLICATE_DECISIONS } from './duplicate-decisions.ts';

const MAX_KEYS = 20_000; // rows of one import that somebody decides about one by one
const MAX_CELL = 10_000; // characters that somebody writes into a cell

const RowKeySchema = z.string().min(1).max(250);

function hasFewKeys(given: object): boolean {
  return Object.keys(given).length <= MAX_KEYS;
}

/** By row and header of the file: what is to be read instead of a cell. */
export const CorrectionsSchema = z
  .record(RowKeySchema, z.record(z.string().min(1), z.string().max(MAX_CELL)))
  .refine(hasFewKeys, `At most ${MAX_KEYS} rows can be corrected here. Correct the file itself.`);

export type Corrections = z.infer<typeof CorrectionsSchema>;

const DecisionSchema = z.enum(DUPLICATE_DECISIONS);

/** Decisions about probable duplicates: those of one kind, and those of single rows, which go before. */
export const DuplicateDecisionsSchema = z.strictObject({
  kinds: z.partialRecord(z.enum(DUPLICATE_REASONS), DecisionSchema).optional(),
  rows: z
    .record(RowKeySchema, DecisionSchema)
    .refine(hasFewKeys, `At most ${MAX_KEYS} rows can be decided about one by one.`)
    .optional(),
});

export type DuplicateDecisions = z.infer<typeof DuplicateDecisionsSchema>;
