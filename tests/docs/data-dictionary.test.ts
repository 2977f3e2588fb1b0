import { describe, expect, it } from 'vitest';
import { CitySchema } from '../../domain/city.ts';
import { PublishedRecordSchema } from '../../domain/record.ts';
import { MAX_ID_LENGTH } from '../../domain/values.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { pathsOf } from './record-paths.ts';

const PAGE = 'docs/data-dictionary.md';

describe('docs/data-dictionary.md', () => {
  const fields = tableUnder(PAGE, 'Record fields');

  it('has one row for each field of a record, in the same order', () => {
    expect(codeColumn(fields, 'field')).toEqual(pathsOf(PublishedRecordSchema, ''));
  });

  it('has one row for each field of a city, in the same order', () => {
    expect(codeColumn(tableUnder(PAGE, 'City fields'), 'field')).toEqual(Object.keys(CitySchema.shape));
  });

  it('explains every field', () => {
    expect(fields.filter((row) => !row['meaning'])).toEqual([]);
  });

  it('names the longest id', () => {
    expect(fields.find((row) => row['field'] === '`id`')?.['meaning']).toContain(`at most ${MAX_ID_LENGTH} `);
  });
});
