import type { Language } from '../../domain/query.ts';

/** The name of a country (ISO 3166-1 alpha-2) in the reader's language; the code itself when it has none. */
export function countryName(language: Language, code: string): string {
  return nameOf(language, 'region', code);
}

/** The name of a language (BCP 47) in the reader's language, such as "Brazilian Portuguese". */
export function languageName(language: Language, tag: string): string {
  return nameOf(language, 'language', tag);
}

/** "a, b and c", or "a, b or c" */
export function listText(
  language: Language,
  parts: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(parts);
}

/** A calendar date without a time, such as "4 March 2024". */
export function dateText(language: Language, isoDate: string): string {
  const format = new Intl.DateTimeFormat(withDayFirst(language), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(isoDate));
}

/** A day in the reader's own time and in few letters, such as "4 Mar 2024". */
export function shortDate(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(withDayFirst(language), { dateStyle: 'medium' }).format(date);
}

/** An amount of money; the plain number when no currency is known. */
export function moneyText(language: Language, amount: number, currency: string | undefined): string {
  const style = currency ? ({ style: 'currency', currency, maximumFractionDigits: 0 } as const) : {};
  return new Intl.NumberFormat(language, style).format(amount);
}

/** Plain "en" would be the order of the United States, which the rest of the world misreads. */
function withDayFirst(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

const displayNames = new Map<string, Intl.DisplayNames>();

function nameOf(language: Language, type: 'region' | 'language', code: string): string {
  const key = `${language} ${type}`;
  const names = displayNames.get(key) ?? new Intl.DisplayNames(language, { type });
  displayNames.set(key, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not a well-formed code: a record may name anything
  }
}
