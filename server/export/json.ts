import type { PublishedRecord } from '../../domain/record.ts';
import type { ExportContext } from './export-format.ts';
import { jsonElements } from './json-array.ts';
import { LICENCE_NOTE, searchUrl } from './site.ts';

/** One object: the search that was asked, when, and every record as the search answers it. */
export async function* writeJson(
  records: AsyncIterable<PublishedRecord>,
  context: ExportContext,
): AsyncGenerator<string> {
  const { q, in: part, terms, all, from, to, years, near, area, sort, lang } = context.query; // an export has no pages and counts nothing
  const head = {
    query: { q, in: part, terms, all, from, to, years, near, area, sort, lang },
    url: searchUrl(context.publicUrl, '/', context.query),
    total: context.total,
    exportedAt: context.at.toISOString(),
    licence: LICENCE_NOTE,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
  yield* jsonElements(records);
  yield '\n]}\n';
}
