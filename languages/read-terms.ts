import { LANGUAGES, readLanguageFile } from './languages.ts';
import { termReader, type TermTexts } from './terms.ts';

/** What `sdg.json` holds, written by `fixtures/sdg/generate.ts`: the official names of goals and texts of targets. */
export interface SdgTexts {
  readonly goals?: Readonly<Record<string, { readonly short: string; readonly sentence: string }>>;
  readonly targets?: Readonly<Record<string, string>>;
}

export function readSdgTexts(language: string): SdgTexts {
  return readLanguageFile(language, 'sdg.json') ?? {};
}

const read = new Map<string, TermTexts>(); // one for each folder of a language

/** The texts of terms in a language, from its folder: `terms.json`, with the sentences and targets of `sdg.json`. */
export function readTerms(language: string): TermTexts {
  const known = read.get(language);
  if (known) return known;
  const terms = (readLanguageFile(language, 'terms.json') ?? {}) as TermTexts;
  const { goals = {}, targets = {} } = readSdgTexts(language);
  const sdg = Object.entries(goals).map(([id, { sentence }]) => [
    id,
    { definition: sentence, ...terms['sdg']?.[id] },
  ]);
  const target = Object.entries(targets).map(([id, label]) => [id, { label }]);
  const texts = { ...terms, sdg: Object.fromEntries(sdg), target: Object.fromEntries(target) };
  read.set(language, texts);
  return texts;
}

/** The texts of terms on a server and in an import: each language is read when it is asked for. */
export const { labelOf, pluralOf, countedOf, genreOf, definitionOf } = termReader(readTerms);

/** The labels of a term in every language that has one, English first, each once. */
export function labelsOf({ key }: { readonly key: string }, id: string): readonly string[] {
  const labels = LANGUAGES.map((language) => readTerms(language)[key]?.[id]?.label);
  return [...new Set(labels.filter((label) => label !== undefined))].filter((label) => label !== '');
}
