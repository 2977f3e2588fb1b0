import { describe, expect, test } from 'vitest';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { findColumn } from '../../ingest/columns/match-header.ts';
import { COLUMNS } from '../../ingest/columns/registry.ts';
import { tableSchemaFor } from '../../ingest/columns/table-schema.ts';

describe('every column', () => {
  test('has its own header', () => {
    const headers = COLUMNS.map(({ header }) => foldText(header));
    expect(new Set(headers).size).toBe(headers.length);
  });

  test('is found by its header and by every spelling that no other column has', () => {
    const spellings = COLUMNS.flatMap((column) =>
      column.accepts.map((name) => [foldText(name), column.header] as const),
    );
    const clashes = spellings.filter(([name, header]) => findColumn(name)?.column.header !== header);
    expect(clashes).toEqual([]);
    for (const column of COLUMNS)
      expect(findColumn(column.header.toUpperCase(), ['source_id'])).toEqual({ column, isExact: true });
  });

  test.each(['ID', 'Id', 'id.'])(
    'called %s belongs to the source, unless the table has its ids too',
    (header) => {
      expect(findColumn(header, [header, 'title'])?.column.header).toBe('source_id');
      expect(findColumn(header, [header, 'source_id'])?.column.header).toBe('id');
    },
  );
});

test.each([
  ['Título', 'title'], ['TITRE', 'title'], ['Ciudad', 'city'], ['Stadt', 'city'], ['Land', 'country'], ['País', 'country'],
  ['ODS', 'sdgs'], ['SDG targets', 'sdg_targets'], ['Année de début', 'year_start'], ['En vigueur depuis', 'started_on'], ['Llengua', 'languages'],
  ['Status*', 'status'], ['Title (in English)', 'title'], ['Lessons learned', 'lessons'], ['goal 7', 'SDG7'],
])('the header %s is %s', (header, expected) => {
  expect(findColumn(header)?.column.header).toBe(expected);
}); // prettier-ignore

test('the table schema names the columns of the template', () => {
  const names = tableSchemaFor('practice').fields.map(({ name }) => name);
  expect(names).toContain('results');
  expect(names).not.toContain('document_type');
  expect(names).not.toContain('SDG7');
});
