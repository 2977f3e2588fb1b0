import { iso1A2Code } from '@rapideditor/country-coder';
import { nearestWord } from '../../domain/nearest-word.ts';
import { COUNTRY_REGIONS, regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { COUNTRY_ALIASES } from './country-aliases.ts';
import { remembering } from '../words/remembering.ts';

/** Languages in which any country may be named, besides its own. */
const NAME_LANGUAGES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it'];

let codesByName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code that a text names by alpha-2, alpha-3 or a name in a common language or its own. */
export const parseCountry = remembering((text: string): string | undefined => {
  if (regionOfCountry(text) !== undefined) return text;
  const upper = text.toUpperCase();
  codesByName ??= namesOfCountries();
  const byName = codesByName.get(foldText(text));
  if (byName !== undefined) return byName;
  if (regionOfCountry(upper) !== undefined) return upper;
  const code = /^[A-Z]{3}$/.test(upper) ? iso1A2Code(upper) : null;
  return code !== null && regionOfCountry(code) !== undefined ? code : undefined;
});

/** The codes of countries that have a name, in any of our languages or their own, of which words begin with the text. */
export function countriesBegunBy(text: string): ReadonlySet<string> {
  codesByName ??= namesOfCountries();
  const begun = ` ${foldText(text)}`;
  return new Set([...codesByName].flatMap(([name, code]) => (` ${name}`.includes(begun) ? [code] : [])));
}

/** A name of a country that is one slip away from a text that names none, for a suggestion; undefined when none is near. */
export function nearestCountry(text: string): string | undefined {
  codesByName ??= namesOfCountries();
  const nearest = nearestWord(foldText(text), [...codesByName.keys()]);
  return nearest === undefined ? undefined : codesByName.get(nearest);
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const codes = Object.keys(COUNTRY_REGIONS);
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    const folded = foldText(name ?? '');
    if (folded !== '' && !names.has(folded)) names.set(folded, code);
  };
  for (const [name, code] of COUNTRY_ALIASES) add(name, code);
  for (const language of NAME_LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) add(display.of(code), code);
  }
  for (const code of codes) {
    const native = new Intl.Locale(`und-${code}`).maximize().language;
    add(new Intl.DisplayNames([native], { type: 'region', fallback: 'none' }).of(code), code);
  }
  return names;
}
