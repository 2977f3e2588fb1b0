import { z } from 'zod';
import { ColumnMappingSchema, type ColumnMapping } from './column-mapping.ts';
import { KIND_IDS } from './kinds/kind-of.ts';
import { CorrectionsSchema, DuplicateDecisionsSchema } from './row-decisions.ts';

const MAX_TEXT = 200; // characters
const MAX_SHEETS = 200;
const TextSchema = z.string().trim().min(1).max(MAX_TEXT);

/** How a file is to be read and published: what `metroteca import` takes as options, by the same names. */
export const ImportOptionsSchema = z.strictObject({
  kind: z.enum([...KIND_IDS, 'auto']).default('auto'),
  mode: z.enum(['upsert', 'replace']).default('upsert'),
  source: TextSchema.optional(),
  emptyCells: z.enum(['keep', 'clear']).optional(),
  strict: z.boolean().optional(),
  force: z.boolean().optional(),
  encoding: TextSchema.optional(),
  delimiter: z
    .string()
    .regex(/^(?:[^"\r\n]|tab|\\t)$/i, 'A delimiter is one character, or "tab".')
    .optional(),
  /** Of a workbook: a name, several, or `*` for every sheet with a table that is not hidden. */
  sheet: z.union([TextSchema, z.array(TextSchema).min(1).max(MAX_SHEETS)]).optional(),
  mapping: ColumnMappingSchema.optional(),
  corrections: CorrectionsSchema.optional(),
  duplicates: DuplicateDecisionsSchema.optional(),
});

type Options = Omit<z.output<typeof ImportOptionsSchema>, 'mapping'>;

/** As they are kept and sent: what was not asked for is missing, and so may be any part of a mapping. */
export type KeptImportOptions = { readonly [Key in keyof Options]: Exclude<Options[Key], undefined> } & {
  readonly mapping?: ColumnMapping;
};
