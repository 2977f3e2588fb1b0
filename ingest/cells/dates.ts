import type { RowNotes } from './notes.ts';

const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d{1,2}:\d{2}.*)?$/;

/** A date as `YYYY-MM-DD`; `2021-02-15`, `2021/2/15` and, day first, `15/02/2021` are read. Undefined for any other. */
export function parseDate(text: string): string | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? dateOf(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

/** A date cell; what is none is reported as `invalid-value`. */
export function readDate(text: string, notes: RowNotes): string | undefined {
  const date = parseDate(text);
  if (date === undefined) {
    notes.add('invalid-value', {
      value: text,
      message: 'Not a date. Dates are written 2021-02-15 or 15/02/2021.',
    });
  }
  return date;
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}
