import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * A table of strategies: those of the sample collection, over and over, each with an id, texts and addresses of its own,
 * so that no memory of earlier rows helps with those.
 */
export async function generateTable(count: number): Promise<string> {
  const path = new URL('../../fixtures/strategies.csv', import.meta.url);
  const [header = [], ...rows] = parse(await readFile(path), { bom: true });
  const all = Array.from({ length: count }, (_, index) => {
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
