import { MAX_YEAR, MIN_YEAR } from '../../domain/values.ts';
import { parseDate } from './dates.ts';
import type { RowNotes } from './notes.ts';

const YEAR = /^(\d{4})(?:\.0+)?$/; // spreadsheets turn years into 2018.0
const MONTH_AND_YEAR = /^(?:\d{1,2}[/.-](\d{4})|(\d{4})[/.-](?:0\d|1[0-2])|\p{L}{3,}\.? (\d{4}))$/u;

/** A year cell; a full date or a month gives its year. Anything else is reported as `invalid-value`. */
export function readYear(text: string, notes: RowNotes): number | undefined {
  const month = MONTH_AND_YEAR.exec(text);
  const digits =
    YEAR.exec(text)?.[1] ?? month?.[1] ?? month?.[2] ?? month?.[3] ?? parseDate(text)?.slice(0, 4);
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
