import { z } from 'zod';
import { ColumnMappingSchema } from '../../ingest/columns/mapping.ts';
import type { KeptOptions } from '../../ingest/import/kept-imports.ts';
import { ApiError } from '../api-error.ts';
import { readBody } from './read-body.ts';

const MAX_TEXT = 200; // characters
const TextSchema = z.string().trim().min(1).max(MAX_TEXT);

/** How a file is to be read and published: what `metroteca import` takes as options, by the same names. */
export const OptionsSchema = z.strictObject({
  kind: z.enum(['strategy', 'practice', 'auto']).default('auto'),
  mode: z.enum(['upsert', 'replace']).default('upsert'),
  source: TextSchema.optional(),
  strict: z.boolean().optional(),
  force: z.boolean().optional(),
  encoding: TextSchema.optional(),
  delimiter: z
    .string()
    .regex(/^(?:[^"\r\n]|tab|\\t)$/i, 'A delimiter is one character, or "tab".')
    .optional(),
  sheet: TextSchema.optional(),
  mapping: ColumnMappingSchema.optional(),
});

/** Options from the body of a request. Throws `invalid_body` with every issue. */
export function readOptions(body: unknown): KeptOptions {
  const options = readBody(OptionsSchema, body);
  return JSON.parse(JSON.stringify(options)) as KeptOptions; // without the keys that are undefined
}

/** Options from the field of a form, which is JSON. Absent: all by default. */
export function readOptionsField(text: string | undefined): KeptOptions {
  if (text === undefined || text.trim() === '') return readOptions({});
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const issues = [{ parameter: 'options', code: 'not_json', message: 'The field "options" is not JSON.' }];
    throw new ApiError('invalid_body', 'The field "options" is not JSON.', { issues, cause: error });
  }
  return readOptions(value);
}
