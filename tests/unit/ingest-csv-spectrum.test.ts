import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openRows } from '../../ingest/read/open-rows.ts';
import type { RawRow } from '../../ingest/read/raw-row.ts';

const require = createRequire(import.meta.url);

/** The public suite of odd CSV files: each beside the objects that its rows are. */
const SUITE = dirname(require.resolve('csv-spectrum'));
const NAMES = readdirSync(join(SUITE, 'csvs')).map((file) => file.replace(/\.csv$/, ''));

/** Its rows have quotes inside unquoted cells. */
const MALFORMED = 'location_coordinates';

async function read(name: string): Promise<Record<string, string>[]> {
  const stream = Readable.from([readFileSync(join(SUITE, 'csvs', `${name}.csv`))]);
  const table = await openRows({ name, stream }, { delimiter: ',' });
  const all: (readonly string[])[] = [];
  for await (const { cells } of table.rows) all.push(cells);
  await table.close();
  const [header = [], ...rows] = all;
  return rows.map((cells) => Object.fromEntries(header.map((key, at) => [key, cells[at] ?? ''])));
}

describe('csv-spectrum', () => {
  test('is here in full', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(12);
    expect(NAMES).toContain(MALFORMED);
  });

  test.each(NAMES.filter((name) => name !== MALFORMED))('%s is read as the suite says', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(SUITE, 'json', `${name}.json`), 'utf8'));
    expect(await read(name)).toEqual(expected);
  });

  test('quotes inside an unquoted cell are letters', async () => {
    const stream = Readable.from([readFileSync(join(SUITE, 'csvs', `${MALFORMED}.csv`))]);
    const table = await openRows({ name: MALFORMED, stream }, { delimiter: ',', encoding: 'utf-8' });
    const rows: RawRow[] = [];
    for await (const row of table.rows) rows.push(row);
    await table.close();
    expect(rows[1]?.cells).toHaveLength(4);
    expect(rows[1]?.notes?.map(({ code }) => code)).toEqual(['odd-quotes']);
  });
});
