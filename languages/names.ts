import { localeOf } from './locale.ts';

/** The name of a country (ISO 3166-1 alpha-2) in the reader's language; the code itself when it has none. */
export function countryName(language: string, code: string): string {
  return nameOf(language, 'region', code);
}

/** The name of a language (BCP 47) in the reader's language, such as "Brazilian Portuguese". */
export function languageName(language: string, tag: string): string {
  return nameOf(language, 'language', tag);
}

/** "a, b and c", or "a, b or c" */
export function listText(
  language: string,
  parts: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return lists[type](language).format(parts);
}

/** A calendar date without a time, such as "4 March 2024". */
export function dateText(language: string, isoDate: string): string {
  return days(language).format(new Date(isoDate));
}

/** A day, month or year: “4 March 2024”, “March 2024”, “2024”. */
export function partialDateText(language: string, date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? months(language).format(new Date(`${date}-01`)) : dateText(language, date);
}

/** A day in the reader's own time and in few letters, such as "4 Mar 2024". */
export function shortDate(language: string, date: Date): string {
  return shortDays(language).format(date);
}

/** "4 Mar 2024": the medium style of `Intl` has only numbers in some languages, in an order that readers must guess. */
export const SHORT_DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** An amount of money; the plain number when no currency is known. */
export function moneyText(language: string, amount: number, currency: string | undefined): string {
  const style = currency ? ({ style: 'currency', currency, maximumFractionDigits: 0 } as const) : {};
  return new Intl.NumberFormat(localeOf(language), style).format(amount);
}

/** An amount of money in few letters, such as “USD 4.2M”. */
export function shortMoney(language: string, amount: number, currency: string): string {
  const style = { style: 'currency', currency, currencyDisplay: 'code', notation: 'compact' } as const;
  return new Intl.NumberFormat(localeOf(language), { ...style, maximumFractionDigits: 1 }).format(amount);
}

/** A share in per cent: 40 is “40%” in English, “40 %” in French. */
export function percentText(language: string, share: number): string {
  return percents(language).format(share / 100);
}

const percents = oncePerLanguage(
  (language) => new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }),
);
const lists = {
  conjunction: oncePerLanguage(
    (language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }),
  ),
  disjunction: oncePerLanguage(
    (language) => new Intl.ListFormat(localeOf(language), { type: 'disjunction' }),
  ),
};
const days = oncePerLanguage(
  (language) => new Intl.DateTimeFormat(dayLocaleOf(language), { dateStyle: 'long', timeZone: 'UTC' }),
);
const months = oncePerLanguage(
  (language) =>
    new Intl.DateTimeFormat(dayLocaleOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const shortDays = oncePerLanguage((language) => new Intl.DateTimeFormat(dayLocaleOf(language), SHORT_DAY));
const displayNames = {
  region: oncePerLanguage((language) => new Intl.DisplayNames(localeOf(language), { type: 'region' })),
  language: oncePerLanguage((language) => new Intl.DisplayNames(localeOf(language), { type: 'language' })),
};

/** Plain "en" would be the order of the United States, which the rest of the world misreads. */
function dayLocaleOf(language: string): string {
  return localeOf(language === 'en' ? 'en-GB' : language);
}

function nameOf(language: string, type: 'region' | 'language', code: string): string {
  try {
    return displayNames[type](language).of(code) ?? code;
  } catch {
    return code; // not a well-formed code: a record may name anything
  }
}

/** `Intl` objects are slow to make: one of a kind and language is kept. */
function oncePerLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
