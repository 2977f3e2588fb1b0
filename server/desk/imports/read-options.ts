import { ImportOptionsSchema, type KeptImportOptions } from '../../../domain/import-options.ts';
import { ApiError } from '../../http/api-error.ts';
import { readBody } from '../read-body.ts';

/** Options from the body of a request. Throws `invalid_body` with every issue. */
export function readOptions(body: unknown): KeptImportOptions {
  const options = readBody(ImportOptionsSchema, body);
  return JSON.parse(JSON.stringify(options)) as KeptImportOptions; // without the keys that are undefined
}

/** Options from the field of a form, which is JSON. Absent: all by default. */
export function readOptionsField(text: string | undefined): KeptImportOptions {
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
