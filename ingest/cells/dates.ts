import { westernDigits, withCommonYears } from './digits.ts';
import type { ColumnHabit, RowNotes } from './notes.ts';

const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const WITH_SIGNS = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d{1,2}:\d{2}.*)?$/;

type DateOrder = NonNullable<ColumnHabit['dateOrder']>;

/** A date as `YYYY-MM-DD`; `2021-02-15`, `2021/2/15` and, by the order, `15/02/2021` are read. Undefined for any other. */
export function parseDate(text: string, order: DateOrder = 'day-first'): string | undefined {
  const iso = ISO_DATE.exec(text) ?? WITH_SIGNS.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const [, first, second, year] = YEAR_LAST.exec(text) ?? [];
  if (year === undefined || order === 'mixed') return undefined;
  return order === 'month-first' ? dateOf(year, first, second) : dateOf(year, second, first);
}

/** The order that dates like `12/31/2021` show; undefined when none of them says. */
export function dateOrderOf(cells: readonly string[]): DateOrder | undefined {
  let order: DateOrder | undefined;
  for (const cell of cells) {
    const [, first, second] = YEAR_LAST.exec(cell.trim()) ?? [];
    const shown = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : undefined;
    if (shown !== undefined && order !== undefined && shown !== order) return 'mixed';
    order ??= shown;
  }
  return order;
}

/**
 * A date cell. Where nothing in the column says which number is the day, the day comes first and a warning says so.
 * What is no date, or a date in a column of both orders, is reported as `invalid-value`.
 */
export function readDate(text: string, notes: RowNotes): string | undefined {
  const { dateOrder } = notes.habit;
  const date = parseDate(withCommonYears(westernDigits(text)), dateOrder);
  if (date === undefined) notes.add('invalid-value', { value: text, message: whyNot(text, dateOrder) });
  else if (dateOrder === undefined && isUnclear(text))
    notes.add('alias-used', { value: text, message: `Read as ${date}, the day first.` });
  return date;
}

function whyNot(text: string, order: DateOrder | undefined): string {
  if (order === 'mixed' && YEAR_LAST.test(text))
    return 'Some dates of this column have the day first, others the month. Write dates as 2021-02-15.';
  if (order === 'month-first' && YEAR_LAST.test(text))
    return 'Not a date with the month first, as others of this column are. Write dates as 2021-02-15.';
  return 'Not a date. Dates are written 2021-02-15 or 15/02/2021.';
}

/** `3/4/2021`, but not `4/4/2021`. */
function isUnclear(text: string): boolean {
  const [, first, second] = YEAR_LAST.exec(text) ?? [];
  return (
    first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  );
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}
