import type { Vocabulary } from '../domain/vocabularies/term.ts';
import { FALLBACK } from './fallback.ts';
import { numberText } from './numbers.ts';

/** A text for each of the numbers that a language tells apart; `#` is the number. `zero` is for none in every language. */
export type CountedText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What a language calls a term and how it defines it. */
export interface TermText {
  readonly label: string;
  /** Several of them, where a vocabulary needs it. */
  readonly plural?: string;
  /** So many of them, “# strategies”, in the forms that the plural rules of the language tell apart. */
  readonly counted?: CountedText;
  readonly definition?: string;
  /** Of a kind: as what it is cited, such as “Case study”. */
  readonly genre?: string;
}

/** What `terms.json` holds: the texts of a language by the key of the vocabulary and the id of the term. */
export type TermTexts = Readonly<Record<string, Readonly<Record<string, Partial<TermText>>>>>;

type Named = Pick<Vocabulary, 'key'>;

/**
 * Reads texts of terms out of those that a program has loaded: `textsOf` gives them for a language, or undefined.
 * What a language lacks is said in English; a term that has no label at all is called by its id.
 */
export function termReader(textsOf: (language: string) => TermTexts | undefined) {
  function read(
    part: Exclude<keyof TermText, 'counted'>,
    { key }: Named,
    id: string,
    language: string,
  ): string | undefined {
    return textsOf(language)?.[key]?.[id]?.[part] || textsOf(FALLBACK)?.[key]?.[id]?.[part];
  }
  const labelOf = (vocabulary: Named, id: string, language: string): string =>
    read('label', vocabulary, id, language) ?? id;
  return {
    labelOf,
    pluralOf: (vocabulary: Named, id: string, language: string): string =>
      read('plural', vocabulary, id, language) ?? labelOf(vocabulary, id, language),
    /** As what a kind is cited; its label where nothing is said. */
    genreOf: (vocabulary: Named, id: string, language: string): string =>
      read('genre', vocabulary, id, language) ?? labelOf(vocabulary, id, language),
    /** "3 strategies", in the form that the language has for the number; from label and plural where it gives none. */
    countedOf: ({ key }: Named, id: string, count: number, language: string): string => {
      const number = numberText(language, count);
      for (const tag of [language, FALLBACK]) {
        const { label, plural = label, counted } = textsOf(tag)?.[key]?.[id] ?? {};
        const form = counted && formFor(count, tag, counted);
        if (form) return form.replace('#', number);
        if (label) return `${number} ${(count === 1 ? label : plural || label).toLocaleLowerCase(tag)}`;
      }
      return `${number} ${id}`;
    },
    definitionOf: (vocabulary: Named, id: string, language: string): string | undefined =>
      read('definition', vocabulary, id, language),
  };
}

function formFor(count: number, tag: string, counted: CountedText): string | undefined {
  if (count === 0 && counted.zero) return counted.zero;
  const rules = pluralRules.get(tag) ?? new Intl.PluralRules(tag);
  pluralRules.set(tag, rules);
  return counted[rules.select(count)] || counted.other;
}

const pluralRules = new Map<string, Intl.PluralRules>();

/** The labels that a language lacks, and those for terms that do not exist, as `topic.participation`. */
export function checkTerms(
  texts: TermTexts,
  vocabularies: readonly Vocabulary[],
): { readonly missing: string[]; readonly unknown: string[] } {
  const wanted = vocabularies.flatMap(({ key, terms }) => terms.map(({ id }) => ({ key, id })));
  const known = new Set(wanted.map(({ key, id }) => `${key}.${id}`));
  const given = Object.entries(texts).flatMap(([key, terms]) =>
    Object.keys(terms).map((id) => `${key}.${id}`),
  );
  return {
    missing: wanted.filter(({ key, id }) => !texts[key]?.[id]?.label).map(({ key, id }) => `${key}.${id}`),
    unknown: given.filter((name) => !known.has(name)),
  };
}
