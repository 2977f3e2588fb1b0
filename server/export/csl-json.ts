import { citationContext, citationOf } from './citation.ts';
import type { ExportContext } from './export-format.ts';
import { citedPage, type ExportedRecord } from './exported-record.ts';
import { jsonElements, mapEach } from './json-array.ts';

/** A CSL-JSON array, for citation processors (citeproc, pandoc) and Zotero. */
export async function* writeCslJson(
  records: AsyncIterable<ExportedRecord>,
  context: ExportContext,
): AsyncGenerator<string> {
  const citation = citationContext(context);
  yield '[';
  yield* jsonElements(
    mapEach(records, (record) => citationOf(record, { ...citation, page: citedPage(record) })),
  );
  yield '\n]\n';
}
