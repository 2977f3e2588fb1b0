import type { City } from '../../domain/city.ts';
import { UsageError, type Given } from './command.ts';

/** The country that was given, as its code. Throws UsageError for anything but two letters. */
export function countryIn(given: Given): string | undefined {
  const country = given.text('country')?.toUpperCase();
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) throw new UsageError('--country is two letters.');
  return country;
}

/** A city on one line: its id, where it is, how many people live there. */
export function cityLine({ id, name, state, country, population }: City): string {
  const people = population === undefined ? '' : `, ${population.toLocaleString('en')} people`;
  return `${id}: ${[name, state, country].filter(Boolean).join(', ')}${people}`;
}
