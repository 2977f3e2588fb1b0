import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A division of a country: a state or province, or with `admin2` a part of one: a county, a municipality. */
export interface Division {
  readonly country: string;
  readonly admin1: string;
  /** Empty for a division of the first level. */
  readonly admin2: string;
  readonly name: string;
}

const FILE = 'divisions.tsv';
// Beside this file, or at the root of the project when this runs from `dist/`.
const PATH = existsSync(join(import.meta.dirname, FILE))
  ? join(import.meta.dirname, FILE)
  : join(import.meta.dirname, '../../../library/places', FILE);

/** Every division of GeoNames' lists (CC BY 4.0), each before its parts. */
export function readDivisions(): Division[] {
  const divisions: Division[] = [];
  let [country, admin1] = ['', ''];
  for (const line of readFileSync(PATH, 'utf8').split('\n')) {
    const [code = '', name = ''] = line.split('\t');
    if (code === '' || code.startsWith('#')) continue;
    if (!code.startsWith('.')) [country = '', admin1 = ''] = code.split('.');
    if (name !== '')
      divisions.push({ country, admin1, admin2: code.startsWith('.') ? code.slice(1) : '', name });
  }
  return divisions;
}
