import { guardFormula } from '../../library/words/guard-formula.ts';
import { TABLE_HEADER, rowFor } from '../../ingest/columns/write-row.ts';
import { readLanguages } from '../../languages/languages.ts';
import { serverMessages } from '../../languages/server-messages.ts';
import type { ExportContext } from './export-format.ts';
import type { ExportedRecord } from './exported-record.ts';
import { inChunks } from './in-chunks.ts';
import { mapEach } from './json-array.ts';
import { labelledColumns } from './labelled-columns.ts';
import { MAX_CELL, WORKBOOK_PARTS, sheetXml, workbookXml } from './workbook-xml.ts';
import { ZipPieces } from './zip-pieces.ts';

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook of two sheets: one to read, with labels in the reader’s language, and one with ids under the headers that
 * our import reads back as the same records. Written while it is read, twice, so that memory does not grow with it.
 */
export async function* writeXlsx(
  records: AsyncIterable<ExportedRecord>,
  context: ExportContext,
): AsyncGenerator<Uint8Array> {
  const { lang } = context.query;
  const { workbook } = serverMessages(lang);
  const isRightToLeft = readLanguages().some(({ tag, direction }) => tag === lang && direction === 'rtl');
  const columns = labelledColumns(context);
  const toRead = sheetXml(
    columns,
    mapEach(records, (record) => columns.map(({ of }) => guarded(of(record)))),
    { isRightToLeft, keepsFirst: true, whenTooLong: (text) => `${text.slice(0, MAX_CELL - 1)}…` },
  );
  const toImport = sheetXml(
    TABLE_HEADER.map((name) => ({ name, width: 16 })),
    mapEach(records, rowFor),
    { isRightToLeft: false, keepsFirst: false, whenTooLong: () => '' }, // half of a text would come back as the whole
  );
  const zip = new ZipPieces(context.at);
  for (const [name, xml] of WORKBOOK_PARTS) yield* zip.add(name, [xml]);
  yield* zip.add('xl/workbook.xml', [workbookXml([workbook.read, workbook.import])]);
  yield* zip.add('xl/worksheets/sheet1.xml', inChunks(toRead));
  yield* zip.add('xl/worksheets/sheet2.xml', inChunks(toImport));
  yield* zip.end();
}

/** A text cell runs nothing, but a person may save the sheet as CSV. */
function guarded(cell: string | number | undefined): string | number | undefined {
  return typeof cell === 'string' ? guardFormula(cell) : cell;
}
