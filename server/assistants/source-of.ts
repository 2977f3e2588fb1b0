import { z } from 'zod';
import type { PublishedRecord } from '../../domain/record.ts';
import { NO_LICENCE } from '../export/collection-sources.ts';
import { recordUrl } from '../export/site.ts';

/** Where a record is and what may be done with it: part of every answer about one. */
export const sourceOutput = {
  url: z.string().describe('The page of the record: give it to the reader.'),
  licence: z.string().describe('Of the source; name the source when you reuse the text.'),
  source: z.string().optional(),
};

type Source = z.infer<z.ZodObject<typeof sourceOutput>>;

export function sourceOf({ id, source }: Pick<PublishedRecord, 'id' | 'source'>, publicUrl: string): Source {
  return {
    url: recordUrl(publicUrl, id),
    licence: source?.licence ?? NO_LICENCE,
    ...(source && { source: source.name }),
  };
}

/** The last line of what is said of a record. */
export function saySource({ url, licence, source }: Source): string {
  return `${url} (${source ? `source: ${source}; ` : ''}licence: ${licence})`;
}
