import type { Language } from '../../domain/query.ts';

/** A whole number in the manner of a language: 1,832 or 1 832. */
export function numberText(language: Language, value: number): string {
  return formatOf(language).format(value);
}

/** Picks the form that a count wants in a language. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  return rulesOf(language).select(count) === 'one' ? forms.one : forms.other;
}

const formats = new Map<Language, Intl.NumberFormat>();
const rules = new Map<Language, Intl.PluralRules>();

function formatOf(language: Language): Intl.NumberFormat {
  const known = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, known);
  return known;
}

function rulesOf(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}
