import { describe, expect, it } from 'vitest';
import { COLUMN_HEADERS } from '../../domain/columns.ts';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { PRACTICE_COLUMNS, STRATEGY_COLUMNS } from '../../fixtures/columns.ts';
import { COLUMNS } from '../../ingest/columns/registry.ts';
import { FORM_GROUPS } from '../../web/desk/records/form/layout.ts';
import { pathsOfRecord } from './record-paths.ts';
import { tableUnder } from './markdown-table.ts';
import { readText } from './repository.ts';

const REQUIRED = {
  always: ' (required)',
  city: ' (required of a city’s record)',
  coverage: ' (required of an offer)',
  never: '',
};
const OFFERED = COLUMNS.filter((column) => column.isOffered);

describe('the columns in docs/data-dictionary.md', () => {
  it('are those of the registry, with their kinds, fields, examples and descriptions', () => {
    const coded = OFFERED.map(({ header, required, kinds, field, example, description }) => ({
      column: `\`${header}\`${REQUIRED[required]}`,
      kinds: kinds.length === KIND_IDS.length ? 'all' : kinds.join(', '),
      field: `\`${field}\``,
      example: example.replaceAll('\n', '<br>'),
      description,
    }));
    expect(tableUnder('docs/data-dictionary.md', 'Columns')).toEqual(coded);
  });
});

describe('the column registry', () => {
  it('has the columns that domain/columns.ts names, in the same order', () => {
    expect(COLUMNS.map(({ header }) => header)).toEqual(COLUMN_HEADERS);
  });

  it('has a field in the form of the desk for every column, unless other fields say the same', () => {
    const saidByOthers = ['id', 'kind', 'city_id', 'sdgs_derived', 'period'];
    const fields = Object.values(FORM_GROUPS).flatMap((group) => group.map(({ header }) => header as string));
    const missing = OFFERED.filter(({ header }) => !fields.includes(header));
    expect(missing.map(({ header }) => header)).toEqual(saidByOthers);
  });

  it('has an English name at the desk for every column', () => {
    const { columnGroups } = JSON.parse(readText('languages/en/desk.json')) as {
      columnGroups: Record<string, { names: Record<string, string> }>;
    };
    const named = Object.values(columnGroups).flatMap(({ names }) => Object.keys(names));
    expect(OFFERED.map(({ header }) => header).filter((header) => !named.includes(header))).toEqual([]);
  });

  it('puts every column into a field that a record has', () => {
    const paths = pathsOfRecord();
    const isField = (field: string) =>
      paths.some((path) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[]`));
    expect(COLUMNS.filter(({ field }) => !isField(field)).map(({ header }) => header)).toEqual([]);
  });

  it('has a column for every field of a record that is not computed', () => {
    const computed = ['unmappedTopics', 'evidenceScore', 'updatedAt']; // unknown topics are among the topics
    const covered = new Set(COLUMNS.map(({ field }) => field.split('.')[0]));
    const names = new Set(pathsOfRecord().map((path) => path.split(/[.[]/)[0] ?? ''));
    expect([...names].filter((name) => !covered.has(name) && !computed.includes(name))).toEqual([]);
  });

  it('knows every column of the sample collection', () => {
    const headers = COLUMNS.map(({ header }) => header);
    expect(headers).toEqual(expect.arrayContaining([...STRATEGY_COLUMNS, ...PRACTICE_COLUMNS]));
  });
});
