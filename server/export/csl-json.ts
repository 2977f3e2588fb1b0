import type { PublishedRecord } from '../../domain/record.ts';
import { citationContext, citationOf } from './citation.ts';
import type { ExportContext } from './export-format.ts';
import { jsonElements, mapEach } from './json-array.ts';

/** A CSL-JSON array, for citation processors (citeproc, pandoc) and Zotero. */
export async function* writeCslJson(
  records: AsyncIterable<PublishedRecord>,
  context: ExportContext,
): AsyncGenerator<string> {
  const citation = citationContext(context);
  yield '[';
  yield* jsonElements(mapEach(records, (record) => citationOf(record, citation)));
  yield '\n]\n';
}
