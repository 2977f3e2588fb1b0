import { describe, expect, it } from 'vitest';
import { PRACTICE_COLUMNS, STRATEGY_COLUMNS } from '../../fixtures/columns.ts';
import { COLUMNS } from '../../ingest/columns/registry.ts';
import { pathsOfRecord } from './record-paths.ts';
import { tableUnder } from './markdown-table.ts';

const OFFERED = COLUMNS.filter((column) => column.isOffered);

describe('the columns in docs/data-dictionary.md', () => {
  it('are those of the registry, with their kinds, fields, examples and descriptions', () => {
    const coded = OFFERED.map(({ header, required, kinds, field, example, description }) => ({
      column: `\`${header}\`${required ? ' (required)' : ''}`,
      kinds: kinds.length > 1 ? 'both' : kinds[0],
      field: `\`${field}\``,
      example,
      description,
    }));
    expect(tableUnder('docs/data-dictionary.md', 'Columns')).toEqual(coded);
  });
});

describe('the column registry', () => {
  it('puts every column into a field that a record has', () => {
    const paths = pathsOfRecord();
    const isField = (field: string) =>
      paths.some((path) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[]`));
    expect(COLUMNS.filter(({ field }) => !isField(field)).map(({ header }) => header)).toEqual([]);
  });

  it('has a column for every field of a record that is not computed', () => {
    const computed = ['unmappedTopics', 'completeness', 'updatedAt']; // unknown topics are among the topics
    const covered = new Set(COLUMNS.map(({ field }) => field.split('.')[0]));
    const names = new Set(pathsOfRecord().map((path) => path.split(/[.[]/)[0] ?? ''));
    expect([...names].filter((name) => !covered.has(name) && !computed.includes(name))).toEqual([]);
  });

  it('knows every column of the sample collection', () => {
    const headers = COLUMNS.map(({ header }) => header);
    expect(headers).toEqual(expect.arrayContaining([...STRATEGY_COLUMNS, ...PRACTICE_COLUMNS]));
  });
});
