import { nearestWord } from '../../domain/nearest-word.ts';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { remembering } from '../../library/words/remembering.ts';
import { splitList, withSingleSpaces } from './lists.ts';
import type { RowNotes } from './notes.ts';

/** Languages in which a language may be named, besides its own. */
const NAME_LANGUAGES = ['en', 'es', 'fr', 'pt', 'ca', 'de', 'it'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Languages of three letters that city documents are written in. */
const LONGER_CODES = [
  'fil',
  'ceb',
  'yue',
  'ast',
  'nap',
  'hmn',
  'haw',
  'kok',
  'mai',
  'tet',
  'pap',
  'nso',
  'arn',
  'quc',
];

const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
let tagsByName: ReadonlyMap<string, string> | undefined;

/** The BCP 47 tag that a text gives or names: `ca`, `pt-BR`, `eng`, `Catalan`, `español`. */
export const parseLanguage = remembering((text: string): string | undefined => {
  tagsByName ??= namesOfLanguages();
  return tagOf(text) ?? tagsByName.get(foldText(text));
});

/** The languages of a list cell, each once; commas and slashes part them too. */
export function readLanguages(text: string, notes: RowNotes): string[] {
  const values = splitList(text).flatMap(splitLanguages);
  const found = new Set<string>();
  for (const value of values.filter((part) => part !== '')) {
    const tag = parseLanguage(value);
    if (tag !== undefined) found.add(tag);
    else noteUnknown(value, notes);
  }
  return [...found];
}

function splitLanguages(value: string): string[] {
  if (parseLanguage(value)) return [value];
  const parts = withSingleSpaces(value).split(/ ?[,/] ?| (?:and|y|et|e|und|i) /);
  return parts.flatMap((part) => {
    const codes = part.split(/[-_ ]/); // "fr-en", "es en"
    const areLanguages = codes.length > 1 && codes.every((code) => code.length <= 3 && parseLanguage(code));
    return areLanguages && parseLanguage(part) === undefined ? codes : [part];
  });
}

function noteUnknown(value: string, notes: RowNotes): void {
  const nearest = notes.wantsSuggestion
    ? nearestWord(foldText(value), [...(tagsByName?.keys() ?? [])])
    : undefined;
  const suggestion = nearest === undefined ? undefined : tagsByName?.get(nearest);
  notes.add('unknown-term', {
    value,
    message: 'Not a language; write a tag such as "ca" or its name.',
    suggestion,
  });
}

function tagOf(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
    const language = tag?.split('-')[0] ?? '';
    const region = /-([A-Z]{2})(?:-|$)/.exec(tag ?? '')?.[1];
    const isKnown = region === undefined || regionOfCountry(region) !== undefined; // "fr-en" is two languages
    if (tag === undefined || englishNames.of(language) === undefined || !isKnown) return undefined;
    return text !== tag && region !== undefined && areTwo(language, region) ? undefined : tag;
  } catch {
    return undefined; // a RangeError: not a well-formed tag, so perhaps a name
  }
}

/** Languages of Britain and Ireland whose codes are those of countries where English is spoken as well. */
const BESIDE_ENGLISH = new Set(['CY', 'GA', 'GD']);

/** Whether "es-ca" or "fi-sv" are two languages rather than one in a country: where it is not spoken, and its code is a language’s. */
function areTwo(language: string, region: string): boolean {
  if (englishNames.of(region.toLowerCase()) === undefined) return false;
  if (language === 'en' && BESIDE_ENGLISH.has(region)) return true;
  return (
    new Intl.DateTimeFormat(`${language}-${region}`).resolvedOptions().locale !== `${language}-${region}`
  );
}

function namesOfLanguages(): ReadonlyMap<string, string> {
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const codes = [...pairs, ...LONGER_CODES].filter(
    (code) => englishNames.of(code) !== undefined && tagOf(code) === code,
  );
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    const folded = foldText(name ?? '');
    if (folded !== '' && !names.has(folded)) names.set(folded, code);
  };
  for (const language of NAME_LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    for (const code of codes) add(display.of(code), code);
  }
  for (const code of codes)
    add(new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code), code);
  for (const [name, code] of [
    ['castellano', 'es'],
    ['castilian', 'es'],
    ['castellà', 'es'],
    ['castillan', 'es'],
  ] as const)
    add(name, code);
  for (const [name, code] of [
    ['mandarin', 'zh'],
    ['valencian', 'ca'],
    ['valencià', 'ca'],
    ['flemish', 'nl'],
  ] as const)
    add(name, code);
  return names;
}
