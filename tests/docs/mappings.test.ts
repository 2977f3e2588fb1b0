import { describe, expect, it } from 'vitest';
import { ColumnMappingSchema } from '../../ingest/columns/mapping.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { readText } from './repository.ts';

const PAGE = 'docs/mappings.md';

describe('docs/mappings.md', () => {
  it('explains every key of a mapping, in the same order', () => {
    const documented = codeColumn(tableUnder(PAGE, 'Column mappings'), 'key');
    expect(documented).toEqual(Object.keys(ColumnMappingSchema.shape));
  });

  it('has an example that is a mapping and uses every key', () => {
    const example: unknown = JSON.parse(/^```json\n([\s\S]+?)^```$/m.exec(readText(PAGE))?.[1] ?? '');
    const read = ColumnMappingSchema.parse(example);
    expect(Object.keys(example as object)).toEqual(Object.keys(ColumnMappingSchema.shape));
    expect(read.joins[0]?.with).toBe('; ');
  });
});
