import { readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ColumnMappingSchema } from '../../domain/column-mapping.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { ROOT, readText } from './repository.ts';

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

  it('lists every worked mapping with the table that it is for', () => {
    const rows = tableUnder(PAGE, 'Worked mappings');
    const files = readdirSync(`${ROOT}/fixtures/mappings`).filter((name) => name.endsWith('.json'));
    expect(codeColumn(rows, 'mapping').sort()).toEqual(files.sort());
    for (const name of files) ColumnMappingSchema.parse(JSON.parse(readText(`fixtures/mappings/${name}`)));
    expect(readText(PAGE)).toContain(readText('fixtures/mappings/spanish-sheet.json'));
  });

  it('has a JSON schema beside it that is made of ours (write it again with -u)', async () => {
    const schema = {
      title: 'A column mapping of Metroteca',
      ...z.toJSONSchema(ColumnMappingSchema, { io: 'input' }),
    };
    const style = await resolveConfig(`${ROOT}/docs/mapping.schema.json`);
    const text = await format(JSON.stringify(schema), { ...style, parser: 'json' });
    await expect(text).toMatchFileSnapshot('../../docs/mapping.schema.json');
  });
});
