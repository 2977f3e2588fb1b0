import type { City } from '../../domain/city.ts';
import type { Language } from '../../domain/query.ts';

const countryNames = new Map<Language, Intl.DisplayNames>(); // each takes some milliseconds to make

/** A country's name in a language: `SN` is Senegal. */
function countryName(code: string, lang: Language): string {
  let names = countryNames.get(lang);
  if (!names) {
    names = new Intl.DisplayNames(lang, { type: 'region' });
    countryNames.set(lang, names);
  }
  return names.of(code) ?? code;
}

/** `Dakar, Senegal`; with the state where a city has one: `Springfield, Illinois, United States`. */
export function placeName(city: City, lang: Language): string {
  return [city.name, city.state, countryName(city.country, lang)].filter(Boolean).join(', ');
}
