import { z } from 'zod';
import { COLUMN_HEADERS } from './columns.ts';
import { KIND_IDS } from './kinds/kind-of.ts';

const HeaderSchema = z.enum(COLUMN_HEADERS as readonly string[]);
const NameSchema = z.string().min(1);

/**
 * How the columns of somebody's table become ours: the file of `--map`, documented in `docs/mappings.md`. Columns that it
 * does not name are matched by their headers as always. `docs/mapping.schema.json` is made of it, descriptions and all.
 */
export const ColumnMappingSchema = z.strictObject({
  $schema: z.string().optional().describe('Where this schema is, for editor programs; it is not read.'),
  about: z.string().optional().describe('What the mapping is for; for people.'),
  kind: z.enum(KIND_IDS).optional().describe('Of records that do not say it themselves.'),
  source: NameSchema.optional().describe('The source of rows that name none.'),
  columns: z
    .record(NameSchema, HeaderSchema.nullable())
    .default({})
    .describe('Header in the file to our header; null leaves the column out.'),
  constants: z
    .partialRecord(HeaderSchema, z.string())
    .default({})
    .describe('Our header to the text that every row gets, unless its own cell says something.'),
  joins: z
    .array(
      z.strictObject({ from: z.array(NameSchema).min(1), with: z.string().default('; '), to: HeaderSchema }),
    )
    .default([])
    .describe('Several columns of the file put together, empty cells left out; of one column, a copy.'),
  templates: z
    .partialRecord(
      HeaderSchema,
      z.string().regex(/\{[^{}]+\}/, 'A template names a column of the file in braces, such as "{City}".'),
    )
    .default({})
    .describe(
      'Our header to a text with columns of the file in braces: "{City}: {Target} by {Year}"; an empty cell goes with the text before it.',
    ),
  splits: z
    .array(z.strictObject({ from: NameSchema, at: NameSchema, to: z.array(HeaderSchema.nullable()).min(2) }))
    .default([])
    .describe('One column of the file split at a text; null drops a part, and the last takes the rest.'),
  separators: z
    .partialRecord(HeaderSchema, NameSchema)
    .default({})
    .describe(
      'Our header of a list to the text between its values, such as ","; found by itself where values come again.',
    ),
  times: z
    .partialRecord(HeaderSchema, z.number().positive().max(1e12))
    .default({})
    .describe(
      'Our header of an amount to what its numbers are taken times: 1000 for thousands. It goes before a unit in the header of the file; 1 is none.',
    ),
  fillDown: z
    .array(NameSchema)
    .default([])
    .describe(
      'Headers in the file whose empty cells take the text of the row above, as in a table with merged cells.',
    ),
  values: z
    .partialRecord(HeaderSchema, z.record(z.string(), z.string()))
    .default({})
    .describe(
      'Our header to what is to be read instead of a value: the whole cell, or one of a list, which may become several with "; " between them; "" drops it.',
    ),
  cities: z
    .record(NameSchema, NameSchema)
    .default({})
    .describe(
      'A place as its issue writes it, such as "Newport, GB", to the id of a city or to another way of writing it.',
    ),
  emptyCells: z
    .enum(['keep', 'clear'])
    .optional()
    .describe(
      'What an empty cell does to a record that the row changes: keep (default) leaves its value, clear empties it.',
    ),
  withoutCity: z
    .enum(['refuse', 'skip'])
    .optional()
    .describe(
      'What becomes of a row about a whole country, or without any city: refuse (default) or skip, counted and named.',
    ),
  keep: z
    .record(NameSchema, z.array(z.string()).min(1))
    .default({})
    .describe('Header in the file to the cells that a row must have to be read; all others are skipped.'),
  skip: z
    .record(NameSchema, z.array(z.string()).min(1))
    .default({})
    .describe('Header in the file to the cells that say of a row that it is no record; "" is an empty cell.'),
});

/** As it is written in a file: everything may be missing. */
export type ColumnMapping = z.input<typeof ColumnMappingSchema>;
export type CompleteMapping = z.output<typeof ColumnMappingSchema>;
