import { REGIONS, regionPath, type RegionId } from '../../../domain/vocabularies/regions.ts';
import { COUNTRY_REGIONS, regionOfCountry } from '../../../domain/vocabularies/country-regions.ts';
import { labelsOf } from '../../../languages/read-terms.ts';
import { aliasesOf } from '../aliases/aliases-of.ts';
import { spellings } from '../spellings.ts';
import { countryKey, groupKey, regionKey } from '../key.ts';
import type { Phrase } from '../phrase.ts';
import { DEMONYMS } from './demonyms.ts';
import { COUNTRY_GROUPS } from './groups.ts';
import { REGION_WORDS } from './region-words.ts';

const LANGUAGES_OF_NAMES = { en: 'and', es: 'y', fr: 'et', pt: 'e', 'pt-PT': 'e', ca: 'i' } as const;

/** Names and demonyms of countries, regions and groups of countries, each with the key that its records carry. */
export function placePhrases(): Phrase[] {
  const regions = REGIONS.terms.flatMap((region) => {
    const texts = [
      ...labelsOf(REGIONS, region.id),
      ...aliasesOf(REGIONS, region.id),
      ...spellings(REGION_WORDS[region.id] ?? ''),
    ];
    return texts.map((text) => ({ text, keys: [regionKey(region.id)] }));
  });
  const countries = Object.keys(COUNTRY_REGIONS).flatMap((code) =>
    [...countryNames(code), ...spellings(DEMONYMS[code] ?? '')].map((text) => ({
      text,
      keys: [countryKey(code)],
    })),
  );
  const groups = COUNTRY_GROUPS.flatMap(({ id, words }) =>
    spellings(words).map((text) => ({ text, keys: [groupKey(id)] })),
  );
  return [...regions, ...groups, ...countries];
}

/** What a record carries of the places around its city: the country, every region above it, and the groups it is in. */
export function placeKeys(country: string): readonly string[] {
  const region = regionOfCountry(country);
  const regions: readonly RegionId[] = region ? regionPath(region) : [];
  const groups = COUNTRY_GROUPS.filter(({ countries }) => countries.split(' ').includes(country));
  return [countryKey(country), ...regions.map(regionKey), ...groups.map(({ id }) => groupKey(id))];
}

/** The names of a country in the five languages: "Bosnia & Herzegovina" with and without its "and". */
export function countryNames(code: string): readonly string[] {
  const names = Object.entries(LANGUAGES_OF_NAMES).flatMap(([language, and]) => {
    const name = displayNames(language).of(code) ?? code;
    const bare = name.replace(/\s*\(.*\)/u, '');
    return [name, bare, bare.replace(' & ', ` ${and} `)];
  });
  return [...new Set(names)];
}

const displays = new Map<string, Intl.DisplayNames>();

function displayNames(language: string): Intl.DisplayNames {
  const display = displays.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  displays.set(language, display);
  return display;
}
