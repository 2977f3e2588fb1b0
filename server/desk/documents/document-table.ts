import type { ListedDocument } from '../../../domain/documents.ts';
import { guardFormula } from '../../../library/words/guard-formula.ts';
import { csvLine } from '../../../ingest/columns/csv-line.ts';
import { deskRecordsMessages } from '../../../languages/server-messages.ts';

const BOM = '\ufeff'; // without it, Excel reads UTF-8 wrongly
const HEADER = [
  'id',
  'title',
  'document_url',
  'document_name',
  'document_state',
  'http_status',
  'pages',
  'passages',
  'what_to_do',
];

/** A list of documents as CSV, with the ids and addresses that a table of records has. What to do is said in `language`. */
export function documentTable(documents: readonly ListedDocument[], language: string): string {
  const {
    documents: { advice },
    documentList: { states },
  } = deskRecordsMessages(language);
  const said: Readonly<Record<ListedDocument['state'], string>> = { ...advice, ...states, read: '' };
  const lines = documents.map(({ record, state, url, name, status, pages, passages }) =>
    csvLine([
      record.id,
      guardFormula(record.title),
      url ?? '',
      guardFormula(name ?? ''),
      state,
      ...[status, pages, passages].map((number) => (number === undefined ? '' : String(number))),
      said[state],
    ]),
  );
  return BOM + csvLine(HEADER) + lines.join('');
}
