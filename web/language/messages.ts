import { createContext, useContext } from 'react';
import type { Language } from '../../domain/query.ts';
import type { CompiledCatalogue } from '../../languages/compile.ts';
import type {
  DeskMessages,
  DeskRecordsMessages,
  DeskTeamMessages,
  PagesMessages,
  ProseMessages,
  RecordMessages,
  SiteMessages,
} from '../../languages/messages.ts';
import { FALLBACK } from '../../languages/fallback.ts';
import { speak } from '../../languages/speak.ts';
import { directionOf } from './spoken.ts';
import { hasTerms, loadTerms } from './terms.ts';

/** The catalogues of the site by name, with their types. Each is loaded with the part of the site that says it. */
interface Catalogues {
  readonly site: SiteMessages;
  readonly record: RecordMessages;
  readonly pages: PagesMessages;
  readonly prose: ProseMessages;
  readonly desk: DeskMessages;
  readonly 'desk-records': DeskRecordsMessages;
  readonly 'desk-team': DeskTeamMessages;
}
type CatalogueName = keyof Catalogues;

// The build compiles them (web/catalogues.ts); what a language lacks is English there.
const files = import.meta.glob<CompiledCatalogue>(
  '../../languages/*/{site,record,pages,prose,desk,desk-records,desk-team}.json',
  { import: 'default' },
);
const loaded = new Map<string, unknown>();
const loading = new Map<string, Promise<void>>();
const asked = new Set<CatalogueName>(['site']);

export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** What every page says, in the reader's language. */
export function useMessages(): SiteMessages {
  return useCatalogue('site');
}

/** What the page of a record says. */
export function useRecordMessages(): RecordMessages {
  return useCatalogue('record');
}

/** What the other pages say: cities, shortlist, comparison, map, insights. */
export function usePageMessages(): PagesMessages {
  return useCatalogue('pages');
}

/** The long texts about the library. */
export function useProse(): ProseMessages {
  return useCatalogue('prose');
}

/** The language in which the long texts are: English where a language has none of its own. */
export function proseLanguage(language: string): string {
  return Object.hasOwn(files, `../../languages/${language}/prose.json`) ? language : FALLBACK;
}

/** What the editors’ desk says. */
export function useDeskMessages(): DeskMessages {
  return useCatalogue('desk');
}

/** What the desk's pages for single records and the housekeeping lists say. */
export function useDeskRecordsMessages(): DeskRecordsMessages {
  return useCatalogue('desk-records');
}

/** What the desk says of people, reviews and readers' reports. */
export function useDeskTeamMessages(): DeskTeamMessages {
  return useCatalogue('desk-team');
}

/** The word of a group for a value that may have none, such as the code of a failure. */
export function wordOf(group: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}

/** The messages of a language, when they are loaded. */
export function messagesOf<N extends CatalogueName>(language: string, name: N): Catalogues[N] {
  const messages = loaded.get(`${language}/${name}`);
  if (messages === undefined) throw new Error(`The messages ${language}/${name} are not loaded.`);
  return messages as Catalogues[N];
}

/** Loads what terms are called in a language, and its catalogues: those named, or all that a part of the site has asked for. */
export async function loadMessages(
  language: string,
  names: readonly CatalogueName[] = [...asked],
): Promise<void> {
  await Promise.all([loadTerms(language), ...names.map((name) => load(language, name))]);
}

/** Whether the terms of a language are loaded, and every catalogue that a part of the site has asked for. */
export function hasMessages(language: string): boolean {
  return hasTerms(language) && [...asked].every((name) => loaded.has(`${language}/${name}`));
}

/** Loads a part of the site and, beside it, the messages that it will say. */
export async function withMessages<T>(part: Promise<T>, ...names: readonly CatalogueName[]): Promise<T> {
  for (const name of names) asked.add(name);
  await loadMessages(document.documentElement.lang, names);
  return part;
}

function useCatalogue<N extends CatalogueName>(name: N): Catalogues[N] {
  const language = useLanguage();
  asked.add(name);
  // Thrown and not given to `use`, which React wants to see again when it draws what is there by then.
  if (!loaded.has(`${language}/${name}`)) throw load(language, name);
  return messagesOf(language, name);
}

function load(language: string, name: CatalogueName): Promise<void> {
  const key = `${language}/${name}`;
  const known = loading.get(key);
  if (known) return known;
  // A folder without this catalogue says all of it in English.
  const file = files[`../../languages/${key}.json`] ?? files[`../../languages/en/${name}.json`];
  if (!file) throw new Error(`There is no catalogue ${name}.`);
  const promise = read(file);
  loading.set(key, promise);
  return promise;

  async function read(catalogue: typeof file & {}): Promise<void> {
    try {
      loaded.set(key, speak<unknown>(language, await catalogue(), directionOf(language)));
    } catch (error) {
      loading.delete(key); // the next who asks tries again
      throw error;
    }
  }
}
