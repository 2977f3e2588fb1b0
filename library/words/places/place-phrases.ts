import { REGIONS, regionPath, type RegionId } from '../../../domain/vocabularies/regions.ts';
import { COUNTRY_REGIONS, regionOfCountry } from '../../../domain/vocabularies/country-regions.ts';
import { COUNTRY_ALIASES } from './country-aliases.ts';
import { aliasesOf } from '../aliases/aliases-of.ts';
import { searchedNames } from '../record-words.ts';
import { remembering } from '../remembering.ts';
import { spellings } from '../spellings.ts';
import { countryKey, groupKey, regionKey } from '../key.ts';
import type { Phrase } from '../phrase.ts';
import { DEMONYMS } from './demonyms.ts';
import { COUNTRY_GROUPS } from './groups.ts';
import { NATIONS } from './nations.ts';
import { REGION_WORDS } from './region-words.ts';

/** The word for "and" in each. */
const LANGUAGES_OF_NAMES = {
  en: 'and',
  es: 'y',
  fr: 'et',
  pt: 'e',
  'pt-PT': 'e',
  ca: 'i',
  de: 'und',
  it: 'e',
  ru: 'и',
  ar: 'و',
  'zh-Hans': '和',
  'zh-Hant': '和',
  ja: '・',
} as const;

/** Names and demonyms of countries, regions and groups of countries, each with the key that its records carry. */
export function placePhrases(): Phrase[] {
  const regions = REGIONS.terms.flatMap((region) => {
    const keys = [regionKey(region.id)];
    const names = [...searchedNames(REGIONS, [region.id]), ...aliasesOf(REGIONS, region.id)];
    return [...named(names, keys), ...peopled(REGION_WORDS[region.id], keys)];
  });
  const countries = Object.keys(COUNTRY_REGIONS).flatMap((code) => {
    const keys = [countryKey(code)];
    return [
      ...named([...countryNames(code), ...aliasesOfCountry(code)], keys),
      ...peopled(DEMONYMS[code], keys),
    ];
  });
  const groups = [...COUNTRY_GROUPS, ...NATIONS].flatMap(({ id, words }) => peopled(words, [groupKey(id)]));
  return [...regions, ...groups, ...countries];
}

function named(names: readonly string[], keys: readonly string[]): Phrase[] {
  return names.map((text) => ({ text, keys, place: 'name' }));
}

/** Of words in one text, endings come off. */
function peopled(words: string | undefined, keys: readonly string[]): Phrase[] {
  return spellings(words ?? '').map((text) => ({ text, keys, place: 'people' }));
}

function aliasesOfCountry(code: string): string[] {
  return COUNTRY_ALIASES.filter(([name, of]) => of === code && !PARTS.has(name)).map(([name]) => name);
}

/** An import takes these for the country of a city; readers mean the part of it, or the continent. */
const PARTS = new Set([
  'America',
  'England',
  'Inglaterra',
  'Angleterre',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Escocia',
  'Écosse',
  'Pays de Galles',
]);

/** What a record carries of the places around its city: the country, every region above it, and the groups it is in. */
export function placeKeys(country: string): readonly string[] {
  const region = regionOfCountry(country);
  const regions: readonly RegionId[] = region ? regionPath(region) : [];
  const groups = COUNTRY_GROUPS.filter(({ countries }) => countries.split(' ').includes(country));
  return [countryKey(country), ...regions.map(regionKey), ...groups.map(({ id }) => groupKey(id))];
}

/** The names of a country in many languages: "Bosnia & Herzegovina" with and without its "and". */
export const countryNames = remembering((code: string): readonly string[] => {
  const names = Object.entries(LANGUAGES_OF_NAMES).flatMap(([language, and]) => {
    const name = displayNames(language).of(code) ?? code;
    const bare = name.replace(/\s*\(.*\)/u, '');
    return [name, bare, bare.replace(' & ', ` ${and} `)];
  });
  return [...new Set(names)];
});

const displays = new Map<string, Intl.DisplayNames>();

function displayNames(language: string): Intl.DisplayNames {
  const display = displays.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  displays.set(language, display);
  return display;
}
