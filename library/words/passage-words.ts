import type { LibraryRecord } from '../../domain/record.ts';
import { countryNames } from './places/place-phrases.ts';
import { isCommon } from './prepare-query.ts';
import { isOneWord } from './key.ts';
import { everyKey, isTelling, wordsOf, type Said } from './prepare-text.ts';
import { formsOf } from './word-forms.ts';

/** What the engine searches of a passage, the most telling first. */
export const PASSAGE_KEY_FIELDS = ['keys.heading', 'keys.text', 'keys.place'] as const;

/** The fields that are of the passage itself. */
export const OWN_PASSAGE_FIELDS = ['keys.heading', 'keys.text'] as const;

export interface PassageKeys {
  readonly heading: string;
  readonly text: string;
  /** The names of where the record is, which its document need not say on every page. */
  readonly place: string;
}

export function passageKeys(headings: readonly string[], text: string, place: string): PassageKeys {
  return { heading: everyKey(headings.join('\n')).join(' '), text: everyKey(text).join(' '), place };
}

/** The words of the names of a record's place. */
export function placeWords({ city, coverage }: LibraryRecord): string {
  const countries = [...(city ? [city.country] : []), ...(coverage?.countries ?? [])];
  const names = [city?.name ?? '', city?.state ?? '', ...countries.flatMap(countryNames)];
  const stems = names
    .flatMap(wordsOf)
    .filter(isTelling)
    .map((word) => formsOf(word).stem);
  return [...new Set(stems)].join(' ');
}

/**
 * What a passage must have, for what a reader says, as the engine is asked for it. Places are their words here: a text
 * names them as it likes. Each key is quoted, as a passage has all the keys of what it says: the engine then neither
 * looks for synonyms and split words, which takes it several milliseconds a word, nor ranks by them.
 */
export function passageText(said: readonly Said[], isHalfTyped: boolean): string {
  const telling = said.filter((one) => !isCommon(one));
  const asked = telling.length > 0 ? telling : said;
  const begun = isHalfTyped ? asked.at(-1) : undefined;
  const whole = [...new Set(asked.filter((one) => one !== begun).flatMap(keysOf))];
  const keys = whole.filter(isOneWord).map((key) => `"${key}"`);
  // The engine takes the digits of a key together with a word of another script that comes before: those come last.
  const others = whole.filter((key) => !isOneWord(key));
  const text = [...keys, ...others, ...(begun ? [begun.term] : [])].join(' ');
  return others.length === 0 || begun ? text : `${text} `;
}

function keysOf({ isPlace, isKnown, words, term, keys }: Said): readonly string[] {
  if (isPlace) return stemsOf(words);
  const isWord = !isKnown || (words.length === 1 && term === stemsOf(words)[0]); // Iceland, which is a word too
  return isWord ? [term] : keys;
}

function stemsOf(words: readonly string[]): string[] {
  const telling = words.filter(isTelling);
  return (telling.length > 0 ? telling : words).map((word) => formsOf(word).stem);
}
