import { parseDate } from './dates.ts';
import type { RowNotes } from './notes.ts';
import { isYear } from './years.ts';

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})[-/.](\d{1,2})$/;

/** A day, a month or a year as `2024-05-31`, `2024-05` or `2024`. Undefined for anything else. */
export function parsePartialDate(text: string): string | undefined {
  if (YEAR.test(text)) return isYear(Number(text)) ? text : undefined;
  const [, year = '', month = ''] = MONTH.exec(text) ?? [];
  if (year === '') return parseDate(text);
  const isMonth = isYear(Number(year)) && Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? `${year}-${month.padStart(2, '0')}` : undefined;
}

/** The same, reported as `invalid-value` when it is none of these. */
export function readPartialDate(text: string, notes: RowNotes): string | undefined {
  const date = parsePartialDate(text);
  if (date === undefined)
    notes.add('invalid-value', { value: text, message: 'Not a date. Write 2024, 2024-05 or 2024-05-31.' });
  return date;
}
