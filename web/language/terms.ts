import { NAMED_VOCABULARIES } from '../../domain/every-vocabulary.ts';
import { FALLBACK } from '../../languages/fallback.ts';
import { checkTerms, termReader, type TermTexts } from '../../languages/terms.ts';

/** One file a language, each loaded when somebody reads in it. */
const FILES = import.meta.glob<TermTexts>('../../languages/*/terms.json', { import: 'default' });

const loaded = new Map<string, TermTexts>();
const loading = new Map<string, Promise<void>>();

/** What terms are called, in a language that was loaded. */
export const { labelOf, pluralOf, countedOf, definitionOf } = termReader((language) => loaded.get(language));

export function hasTerms(language: string): boolean {
  return loaded.has(language);
}

/** Loads what terms are called in a language, with English where that lacks labels; undefined when it is there. */
export function loadTerms(language: string): Promise<void> | undefined {
  if (loaded.has(language)) return undefined;
  const known = loading.get(language) ?? load(language);
  loading.set(language, known);
  return known;
}

async function load(language: string): Promise<void> {
  try {
    const texts = (await FILES[`../../languages/${language}/terms.json`]?.()) ?? {};
    const isWhole = language === FALLBACK || checkTerms(texts, NAMED_VOCABULARIES).missing.length === 0;
    if (!isWhole) await loadTerms(FALLBACK);
    loaded.set(language, texts);
  } finally {
    loading.delete(language); // so that it can be tried again after a failure
  }
}
