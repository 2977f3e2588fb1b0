import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../domain/query.ts';
import { FALLBACK } from './fallback.ts';
import type { Direction } from './isolate.ts';

export { FALLBACK };

/** What a folder says about its language, in `language.json`. */
export interface LanguageFacts {
  /** What the language calls itself, such as "Español". */
  readonly name: string;
  readonly direction: Direction;
}

export interface LanguageEntry extends LanguageFacts {
  /** The name of the folder: a BCP 47 tag, such as "es". */
  readonly tag: Language;
}

/** Where the folders of the languages are: beside this file, or at the root of the project when this runs from `dist/`. */
export const LANGUAGES_FOLDER = existsSync(join(import.meta.dirname, FALLBACK))
  ? import.meta.dirname
  : join(import.meta.dirname, '../../languages');

/** Every language that has a folder with a `language.json`: English first, then by tag. */
export function readLanguages(folder = LANGUAGES_FOLDER): readonly LanguageEntry[] {
  return readdirSync(folder)
    .filter((tag) => existsSync(join(folder, tag, 'language.json')))
    .sort((a, b) => Number(b === FALLBACK) - Number(a === FALLBACK) || (a < b ? -1 : 1))
    .map((tag) => ({ tag, ...(readJson(join(folder, tag, 'language.json')) as LanguageFacts) }));
}

/** The languages of the library by their tags, English first: what `lang` may be. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  FALLBACK,
  ...readLanguages()
    .map(({ tag }) => tag)
    .filter((tag) => tag !== FALLBACK),
];

/** A JSON file of a language; undefined when it does not have it. */
export function readLanguageFile(tag: string, file: string, folder = LANGUAGES_FOLDER): unknown {
  const path = join(folder, tag, file);
  return existsSync(path) ? readJson(path) : undefined;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
