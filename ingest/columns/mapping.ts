import { z } from 'zod';
import { COLUMNS } from './registry.ts';

const HEADERS = COLUMNS.map((column) => column.header) as [string, ...string[]];
const HeaderSchema = z.enum(HEADERS);
const NameSchema = z.string().min(1);

/**
 * How the columns of somebody's table become ours: the file of `--map`, documented in `docs/mappings.md`. Columns that it
 * does not name are matched by their headers as always.
 */
export const ColumnMappingSchema = z.strictObject({
  /** What the mapping is for; for people. */
  about: z.string().optional(),
  /** The kind of the records, and the source of rows that name none. */
  kind: z.enum(['strategy', 'practice']).optional(),
  source: NameSchema.optional(),
  /** Header in the file to our header; null leaves the column out. */
  columns: z.record(NameSchema, HeaderSchema.nullable()).default({}),
  /** Our header to the text that every row gets, unless its own cell says something. */
  constants: z.partialRecord(HeaderSchema, z.string()).default({}),
  /** Several columns of the file put together, those that are empty left out. */
  joins: z
    .array(
      z.strictObject({ from: z.array(NameSchema).min(2), with: z.string().default('; '), to: HeaderSchema }),
    )
    .default([]),
  /** One column of the file parted at a text; null drops a part, and the last takes the rest. */
  splits: z
    .array(z.strictObject({ from: NameSchema, at: NameSchema, to: z.array(HeaderSchema.nullable()).min(2) }))
    .default([]),
  /** Our header to what is to be read instead of a value, for the whole cell or one value of a list; '' drops it. */
  values: z.partialRecord(HeaderSchema, z.record(z.string(), z.string())).default({}),
});

/** As it is written in a file: everything may be missing. */
export type ColumnMapping = z.input<typeof ColumnMappingSchema>;
export type CompleteMapping = z.output<typeof ColumnMappingSchema>;
