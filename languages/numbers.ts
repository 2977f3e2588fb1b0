import { localeOf } from './locale.ts';

/** A whole number in the manner of a language: 1,832 or 1 832. */
export function numberText(language: string, value: number): string {
  const known = formats.get(language) ?? new Intl.NumberFormat(localeOf(language));
  formats.set(language, known);
  return known.format(value);
}

const formats = new Map<string, Intl.NumberFormat>();
