import type { RecordKind } from '../../domain/record.ts';
import type { MatchedColumn } from './match-header.ts';

/** Columns that only a table of practices has. `period` says nothing: strategies have periods too. */
const PRACTICE_ONLY = new Set([
  'actors',
  'implementation',
  'results',
  'challenges',
  'lessons',
  'transferability',
]);
const PRACTICE_NAME = /practi[ck]|pr[aá]ctica|pratique|pr[aá]tica|pràctica|praxis|case[-_ ]?stud|cases/i;

/** The kind of the records of a table: by the columns, and where they leave it open by the file's name. */
export function detectKind(columns: readonly MatchedColumn[], fileName: string): RecordKind {
  const headers = new Set(columns.map(({ column }) => column.header));
  if (headers.has('document_type')) return 'strategy';
  if ([...PRACTICE_ONLY].some((header) => headers.has(header))) return 'practice';
  return PRACTICE_NAME.test(fileName) ? 'practice' : 'strategy';
}
