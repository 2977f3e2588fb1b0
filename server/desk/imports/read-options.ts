import { ImportOptionsSchema, type KeptImportOptions } from '../../../domain/import-options.ts';
import type { ServerMessages } from '../../../languages/messages.ts';
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
    const message = ({ refusals }: ServerMessages) => refusals.upload.optionsNotJson;
    const issues = [{ parameter: 'options', code: 'not_json', message }];
    throw new ApiError('invalid_body', message, { issues, cause: error });
  }
  return readOptions(value);
}
