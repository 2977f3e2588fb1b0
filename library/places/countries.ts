import { iso1A2Code } from '@rapideditor/country-coder';
import { nearestWord } from '../../domain/nearest-word.ts';
import { COUNTRY_REGIONS, regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { COUNTRY_ALIASES } from '../words/places/country-aliases.ts';
import { COUNTRY_FORMAL_NAMES } from '../words/places/country-formal-names.ts';
import { remembering } from '../words/remembering.ts';

/** Languages in which any country may be named, besides its own. */
const NAME_LANGUAGES =
  'en es fr pt de ca it ar ru zh zh-Hant pt-PT es-419 fr-CA ja ko th vi id tr pl nl sv da nb fi cs sk hu ro bg el uk hr sr sl lt lv et he fa hi bn ur sw gl eu'.split(
    ' ',
  );
const LONGEST_NAME = 120; // characters

let codesByName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code that a text names by alpha-2, alpha-3 or a name in a common language or its own. */
export const parseCountry = remembering((text: string): string | undefined => {
  if (regionOfCountry(text) !== undefined) return text;
  const upper = text.toUpperCase();
  codesByName ??= namesOfCountries();
  const byName = codeNamed(codesByName, text);
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

function codeNamed(names: ReadonlyMap<string, string>, text: string): string | undefined {
  for (const key of text.length > LONGEST_NAME ? [] : keysOf(text)) {
    const code = names.get(key);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** A name of a country that is one typing mistake away from a text that names none, for a suggestion; undefined when none is near. */
export function nearestCountry(text: string): string | undefined {
  codesByName ??= namesOfCountries();
  const nearest = nearestWord(
    foldText(text),
    [...codesByName.keys()].filter((key) => !key.startsWith('=')),
  );
  return nearest === undefined ? undefined : codesByName.get(nearest);
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const codes = Object.keys(COUNTRY_REGIONS);
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    for (const key of keysOf(name ?? '')) if (!names.has(key)) names.set(key, code);
  };
  for (const [name, code] of [...COUNTRY_ALIASES, ...COUNTRY_FORMAL_NAMES]) add(name, code);
  for (const language of NAME_LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
      for (const code of codes) add(display.of(code), code);
    }
  }
  for (const code of codes) {
    const native = new Intl.Locale(`und-${code}`).maximize().language;
    add(new Intl.DisplayNames([native], { type: 'region', fallback: 'none' }).of(code), code);
  }
  return names;
}

/** Words that names have or leave out: "Bahamas, The", "Trinidad & Tobago", "Niger (the)". */
const LEFT_OUT = new Set(['the', 'and', 'of', 'y', 'et', 'e', 'und', 'i', 'и', 'و']);
const WRITTEN_SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  rep: 'republic',
  dem: 'democratic',
  fed: 'federated',
  sts: 'states',
  isl: 'islands',
  is: 'islands',
};

/**
 * The keys under which a name is looked up: as it is, and its words in the order of the alphabet without those that
 * names leave out, behind a mark, so that "Congo, Dem. Rep." is "Democratic Republic of the Congo".
 */
function keysOf(name: string): string[] {
  const folded = foldText(name);
  if (folded === '') return [];
  const words = folded.split(' ').map((word) => WRITTEN_SHORT[word] ?? word);
  const kept = words.filter((word) => !LEFT_OUT.has(word)).sort();
  return kept.length === 0 ? [folded] : [folded, `=${kept.join(' ')}`];
}
