import { isYear } from './years.ts';
import { parsePartialDate } from './partial-dates.ts';
import { RowNotes } from './notes.ts';
import { readAmount } from './amounts.ts';
import { readFlag } from './flags.ts';

const GROUPED = /^\d{1,3}(?:[ ,.'’]\d{3})+$/;
const WHOLE = /^\d{1,12}$/;
const MILLIONS = /^(\d+(?:[.,]\d+)?) ?(?:m|mn|mio\.?|million|millions|millones|milhões|milions)$/i;
const PERCENT = /^(\d{1,3}(?:[.,]\d+)?) ?%?$/;
const DAY_LAST = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;

/** A number of inhabitants: `100000`, `100,000` or `1.5 million`. Undefined for anything that says more or less. */
export function parseInhabitants(text: string): number | undefined {
  if (WHOLE.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/[ ,.'’]/g, ''));
  const millions = MILLIONS.exec(text)?.[1];
  return millions === undefined ? undefined : Math.round(Number(millions.replace(',', '.')) * 1_000_000);
}

/** A share in per cent, from 0 to 100: `80` or `80 %`. */
export function parsePercent(text: string): number | undefined {
  const share = PERCENT.exec(text)?.[1];
  if (share === undefined) return undefined;
  const number = Number(share.replace(',', '.'));
  return number <= 100 ? number : undefined;
}

/** An amount, by the rules of `readAmount`. */
export function parseAmount(text: string): number | undefined {
  return readAmount(text, new RowNotes([1, 1]));
}

/** Yes or no, by the words of `readFlag`. */
export function parseFlag(text: string): boolean | undefined {
  const notes = new RowNotes([1, 1]);
  const flag = readFlag(text, notes);
  return notes.issues.length > 0 ? undefined : flag;
}

/** A day, month or year of a deadline. `03/04/2026` may be two days, so it is none. */
export function parseDeadline(text: string): string | undefined {
  if (!DAY_LAST.test(text)) return parsePartialDate(text);
  const [first = 0, second = 0, year = 0] = text.split(/[-/.]/).map(Number);
  if (!isYear(year) || (first <= 12 && second <= 12 && first !== second)) return undefined;
  return first > 12 || first === second ? parsePartialDate(text) : undefined;
}
