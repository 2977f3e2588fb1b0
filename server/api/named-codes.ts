import type { VocabularyResponse } from '../../domain/responses.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { LANGUAGES } from '../../languages/languages.ts';

export type VocabularyTerm = VocabularyResponse['vocabularies'][string][number];

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** Countries by ISO 3166-1 code, named by Node's own CLDR data, each under its region. */
export function countryTerms(): VocabularyTerm[] {
  const labelsOf = namer('region');
  return Object.entries(COUNTRY_REGIONS).flatMap(([id, parent]) => {
    const labels = labelsOf(id);
    return labels ? [{ id, labels, parent }] : [];
  });
}

/** Languages by ISO 639-1 code: the pairs of letters that have a name. Records may use longer tags too. */
export function languageTerms(): VocabularyTerm[] {
  const labelsOf = namer('language');
  const pairs = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));
  return pairs.flatMap((id) => {
    const labels = labelsOf(id);
    return labels ? [{ id, labels }] : [];
  });
}

function namer(type: 'region' | 'language'): (code: string) => VocabularyTerm['labels'] | undefined {
  const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type, fallback: 'none' }));
  return (code) => {
    const labels = names.map((language) => language.of(code));
    const [english] = labels;
    if (english === undefined) return undefined;
    return Object.fromEntries(LANGUAGES.map((language, at) => [language, labels[at] ?? english]));
  };
}
