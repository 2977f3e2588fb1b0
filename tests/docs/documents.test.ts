import { expect, test } from 'vitest';
import { DOCUMENT_ISSUES, FETCH_FAILURES, SHOWN_PARTS } from '../../domain/document-facts.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';

const PAGE = 'docs/documents.md';

test('docs/documents.md explains every code of a document that could not be read, with what to do', () => {
  const rows = tableUnder(PAGE, 'What could not be read');
  expect(codeColumn(rows, 'code')).toEqual([...DOCUMENT_ISSUES]);
  expect(rows.filter((row) => !row['what it means'] || !row['what to do'])).toEqual([]);
});

test('docs/documents.md explains every code of a document that could not be brought, with what to do', () => {
  const rows = tableUnder(PAGE, 'What could not be brought');
  expect(codeColumn(rows, 'code')).toEqual([...FETCH_FAILURES]);
  expect(rows.filter((row) => !row['what it means'] || !row['what to do'])).toEqual([]);
});

test('docs/documents.md says what each way of showing a document gives', () => {
  expect(codeColumn(tableUnder(PAGE, 'What readers see'), 'shown')).toEqual([...SHOWN_PARTS]);
});
