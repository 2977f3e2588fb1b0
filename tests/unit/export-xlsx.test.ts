import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { TABLE_HEADER, rowFor } from '../../ingest/columns/write-row.ts';
import { MAX_CELL } from '../../server/export/workbook-xml.ts';
import { writeXlsx } from '../../server/export/xlsx.ts';
import { bytesOf, contextOf, each, microGardens, PUBLIC_URL } from './export-builders.ts';

type Records = ReturnType<typeof microGardens>[];

async function sheetsOf(records: Records, lang = 'en') {
  const context = contextOf({ query: { ...EMPTY_QUERY, lang } });
  const { sheets } = await readXlsx(await bytesOf(writeXlsx(each(records), context)));
  return sheets;
}

describe('The workbook of an export', () => {
  test('has a sheet with labels in the reader’s language and one with the headers of an import', async () => {
    const [toRead, toImport] = await sheetsOf([microGardens()], 'fr');
    expect([toRead!.name, toImport!.name]).toEqual(['À lire', 'À importer']);
    const [header, row] = toRead!.rows as [string[], (string | number)[]];
    const cell = (name: string) => row[header.indexOf(name)];
    expect([cell('Titre'), cell('Type de fiche'), cell('Ville'), cell('Première année')]).toEqual([
      'Micro-gardens in Dakar',
      'kind:practice',
      'Dakar',
      1999,
    ]);
    expect(row.at(-1)).toBe(`${PUBLIC_URL}/records/practice-dakar-micro-gardens`);
    expect(toImport!.rows[0]).toEqual(TABLE_HEADER);
    expect(toImport!.rows[1]?.map((value) => value ?? '')).toEqual(
      rowFor(microGardens()).slice(0, toImport!.rows[1]?.length),
    );
  });

  test('holds no formula, and a text that looks like a coded character stays as it is', async () => {
    const record = microGardens({ title: '=1+1', summary: 'A _x0041_ & <b> "c"' });
    const [toRead, toImport] = await sheetsOf([record]);
    expect(toRead!.rows[1]?.[0]).toBe("'=1+1");
    const at = (name: string) => toImport!.rows[1]?.[TABLE_HEADER.indexOf(name)];
    expect([at('title'), at('summary')]).toEqual(["'=1+1", rowFor(record)[TABLE_HEADER.indexOf('summary')]]);
    expect(at('summary')).toContain('_x0041_');
  });

  test('cuts what a cell of Excel cannot hold where people read, and leaves it out where an import reads', async () => {
    const record = microGardens({ summary: 'é'.repeat(MAX_CELL + 1) });
    const [toRead, toImport] = await sheetsOf([record]);
    const texts = (rows: readonly (readonly unknown[])[]) =>
      rows.flat().filter((value): value is string => typeof value === 'string');
    expect(
      texts(toRead!.rows)
        .filter((text) => text.endsWith('é…'))
        .map(({ length }) => length),
    ).toEqual([MAX_CELL]);
    expect(toImport!.rows[1]?.[TABLE_HEADER.indexOf('summary')] ?? '').toBe('');
  });
});
