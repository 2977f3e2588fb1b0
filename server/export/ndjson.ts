import type { PublishedRecord } from '../../domain/record.ts';

/** One record a line, as the search answers it. */
export async function* writeNdjson(records: AsyncIterable<PublishedRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
