import { MAX_YEAR, MIN_YEAR } from '../../domain/values.ts';
import { parseDate } from './dates.ts';
import { westernDigits, withCommonYears } from './digits.ts';
import type { RowNotes } from './notes.ts';
import { isYearWord } from './year-words.ts';

const YEAR = /^(\d{4})(?:\.0+)?(?:年度?(?:\d{1,2}月)?)?$/; // spreadsheets turn years into 2018.0
const MONTH_AND_YEAR = /^(?:\d{1,2}[/.-](\d{4})|(\d{4})[/.-](?:0\d|1[0-2])|(\p{L}{3,})\.? (\d{4}))$/u;

/** A year cell, also of a Japanese era; a full date or a month gives its year. Anything else is reported as `invalid-value`. */
export function readYear(text: string, notes: RowNotes): number | undefined {
  const plain = withCommonYears(westernDigits(text));
  const month = MONTH_AND_YEAR.exec(plain);
  const named = month?.[3] !== undefined && isYearWord(month[3]) ? month[4] : undefined;
  const digits = YEAR.exec(plain)?.[1] ?? month?.[1] ?? month?.[2] ?? named ?? parseDate(plain)?.slice(0, 4);
  const year = Number(digits);
  if (digits !== undefined && isYear(year)) return year;
  notes.add('invalid-value', {
    value: text,
    message: `Not a year between ${MIN_YEAR} and ${MAX_YEAR}.`,
  });
  return undefined;
}

export function isYear(year: number): boolean {
  return year >= MIN_YEAR && year <= MAX_YEAR;
}
