import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * Writes a table of so many strategies: those of the sample collection, over and over, each with an id, texts and addresses
 * of its own, so that no memory of earlier rows helps with those.
 */
export async function writeTable(path: string, count: number): Promise<void> {
  await pipeline(generateLines(count), createWriteStream(path));
}

async function* generateLines(count: number): AsyncGenerator<string> {
  const path = new URL('../../fixtures/strategies.csv', import.meta.url);
  const [header = [], ...rows] = parse(await readFile(path), { bom: true });
  yield stringify([header]);
  for (let index = 0; index < count; index += rows.length) {
    const number = String(index / rows.length);
    const some = rows.slice(0, count - index);
    yield stringify(some.map((cells) => cells.map((cell, at) => varied(cell, header[at] ?? '', number))));
  }
}

function varied(cell: string, column: string, number: string): string {
  if (cell === '') return '';
  if (column === 'id') return `${cell.slice(0, 110)}-${number}`;
  if (column.endsWith('_url')) return `${cell}#${number}`;
  return ['title', 'summary', 'source_id'].includes(column) ? `${cell} ${number}` : cell;
}
