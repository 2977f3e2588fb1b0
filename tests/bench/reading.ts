import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { openGazetteer, type Gazetteer } from '../../library/places/gazetteer.ts';
import { openTable } from '../../ingest/rows/open-table.ts';
import type { BenchLine } from './bench-line.ts';

const ROWS = 100_000;
const ROUNDS = 3;
const LIMIT = 2;

/**
 * Reading and validating every row, against csv-parse alone on the same file with the same options. The rows are those
 * of the sample collection, over and over, each with an id, texts and addresses of its own, so that no memory of earlier
 * rows helps with those. The two take turns, and the fastest round of each counts: what else the machine does only makes
 * a round slower.
 */
export async function run(): Promise<BenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'metroteca-bench-'));
  try {
    const file = join(folder, 'rows.csv');
    await writeFile(file, await generateTable());
    const cities = await openGazetteer(folder);
    const times = { alone: [] as number[], ours: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.alone.push(await timed(() => parseAlone(file)));
      times.ours.push(await timed(() => readRecords(file, cities)));
    }
    cities.close();
    const value = Math.min(...times.ours) / Math.min(...times.alone);
    return [{ name: 'read and validate, to csv-parse', value, unit: '×', limit: LIMIT, is: 'at most' }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function generateTable(): Promise<string> {
  const path = new URL('../../fixtures/strategies.csv', import.meta.url);
  const [header = [], ...rows] = parseAll(await readFile(path), { bom: true });
  const all = Array.from({ length: ROWS }, (_, index) => {
    const number = String(Math.floor(index / rows.length));
    return (rows[index % rows.length] ?? []).map((cell, at) => varied(cell, header[at] ?? '', number));
  });
  return stringify([header, ...all]);
}

function varied(cell: string, column: string, number: string): string {
  if (cell === '') return '';
  if (column === 'id') return `${cell.slice(0, 110)}-${number}`;
  if (column.endsWith('_url')) return `${cell}#${number}`;
  return ['title', 'summary', 'source_id'].includes(column) ? `${cell} ${number}` : cell;
}

async function parseAlone(file: string): Promise<number> {
  let rows = -1; // the header
  const parser = createReadStream(file).pipe(parse({ relax_column_count: true }));
  parser.on('data', () => (rows += 1));
  await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
  return rows;
}

async function readRecords(file: string, cities: Gazetteer): Promise<number> {
  const table = await openTable({ name: file, path: file }, { kind: 'auto' }, cities);
  let records = 0;
  for await (const { record } of table.rows()) if (record !== undefined) records += 1;
  await table.close();
  return records;
}

async function timed(work: () => Promise<number>): Promise<number> {
  const start = performance.now();
  const rows = await work();
  if (rows !== ROWS) throw new Error(`${rows} rows were read, not ${ROWS}`);
  return performance.now() - start;
}
