import { expect, test } from 'vitest';
import type { Passage } from '../../domain/documents.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { matchHeader } from '../../ingest/columns/match-header.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { writeAtom } from '../../server/export/atom.ts';
import type { ExportedRecord } from '../../server/export/exported-record.ts';
import { EXPORT_FORMATS, type ExportExtension } from '../../server/export/formats.ts';
import { buildRecord } from '../build-record.ts';
import { asStream } from '../http/stand-in-survey.ts';

const passage = (page: number): Passage => ({
  document: '0123456789ab',
  name: 'The plan',
  passage: page,
  page,
  headings: [],
  snippet: 'Parking ends.',
  ranges: [],
  shown: 'text',
});
const record: ExportedRecord = {
  ...publishedFrom({ record: buildRecord({ id: 'a' }), updatedAt: '2026-01-02T03:04:05.000Z' }),
  passages: { total: 7, best: [passage(87), passage(12), passage(87)] },
};
const context = {
  publicUrl: 'https://library.example',
  query: { ...EMPTY_QUERY, q: 'parking', in: 'both' as const },
  total: 1,
  at: new Date(0),
  labels: (_facet: string, id: string) => id,
};

async function exported(extension: ExportExtension, query = context.query): Promise<string> {
  let text = '';
  for await (const piece of EXPORT_FORMATS[extension].write(asStream([record]), { ...context, query }))
    text += String(piece);
  return text;
}

test('an export of a search inside documents says on which pages the words are', async () => {
  const [header = '', row = ''] = (await exported('csv')).split('\r\n');
  expect([header, row].map((line) => line.split(',').slice(-2).join(','))).toEqual([
    expect.stringMatching(/,found_on_pages$/),
    expect.stringMatching(/"The plan, p\. 87; The plan, p\. 12"$|p\. 12"$/),
  ]);
  expect(JSON.parse(await exported('json'))).toMatchObject({
    query: { in: 'both' },
    records: [{ id: 'a', passages: { total: 7, best: [{ page: 87 }, { page: 12 }, {}] } }],
  });
  expect(await exported('ris')).toContain('\r\nSP  - 87\r\n');
  expect(await exported('bib')).toContain('pages = {87}');
  expect(JSON.parse(await exported('csl.json'))).toMatchObject([{ page: '87' }]);
  expect(writeAtom([record], context)).toContain('Found in documents: The plan, p. 87; The plan, p. 12');
});

test('one of records alone has no such column, and an import leaves it out without a word', async () => {
  expect(await exported('csv', { ...context.query, in: 'records' as never })).not.toContain('found_on_pages');
  expect(matchHeader(['id', 'title', 'found_on_pages'], [1, 1]).issues).toEqual([]);
});
