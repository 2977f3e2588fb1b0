import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { openCityIds } from '../../library/places/city-ids.ts';
import { geonamesFile, readPlaces } from '../../library/places/geonames.ts';

/** Where a generated record is: its cells. */
export type City = Readonly<Record<'city' | 'city_id' | 'country' | 'state', string>>;

/**
 * Writes a table of so many strategies: those of the sample collection, over and over, each with an id, texts and addresses
 * of its own, so that no memory of earlier rows helps with those. `cities`: they take turns in these, and not where they were.
 */
export async function writeTable(path: string, count: number, cities?: readonly City[]): Promise<void> {
  await pipeline(generateLines(count, cities), createWriteStream(path));
}

/** The largest cities of the world, so many. */
export async function largestCities(count: number): Promise<City[]> {
  const cities: City[] = [];
  const cityIdOf = openCityIds();
  for await (const place of readPlaces(geonamesFile(), () => undefined)) {
    cities.push({ city: place.name, city_id: cityIdOf(place), country: place.country, state: '' });
    if (cities.length === count) break;
  }
  return cities;
}

async function* generateLines(count: number, cities?: readonly City[]): AsyncGenerator<string> {
  const path = new URL('../../fixtures/strategies.csv', import.meta.url);
  const [sampleHeader = [], ...rows] = parse(await readFile(path), { bom: true });
  const header = cities ? [...sampleHeader, 'city_id'] : sampleHeader;
  yield stringify([header]);
  for (let index = 0; index < count; index += rows.length) {
    const number = String(index / rows.length);
    const some = rows.slice(0, count - index);
    yield stringify(
      some.map((cells, row) =>
        header.map((column, at) => {
          const city = cities?.[(index + row) % cities.length];
          if (city && column in city) return city[column as keyof City];
          return varied(cells[at] ?? '', column, number);
        }),
      ),
    );
  }
}

function varied(cell: string, column: string, number: string): string {
  if (cell === '') return '';
  if (column === 'id') return `${cell.slice(0, 110)}-${number}`;
  if (column.endsWith('_url')) return `${cell}#${number}`;
  return ['title', 'summary', 'source_id'].includes(column) ? `${cell} ${number}` : cell;
}
