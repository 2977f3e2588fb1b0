import { parseDate } from './dates.ts';
import { westernDigits, withCommonYears } from './digits.ts';
import type { RowNotes } from './notes.ts';
import { NO_END_WORD, PERIOD_WORDS, RUNNING_WORD, SINCE_WORD, UNTIL_WORD } from './period-words.ts';
import { isYear } from './years.ts';

export interface Period {
  readonly start?: number;
  readonly end?: number;
  /** The cell says that it still runs. */
  readonly isOngoing: boolean;
}

const DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)(?:T[\d:.]+Z?)?|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)/g;
const MONTH_FIRST = /(?<!\d)(?:0?[1-9]|1[0-2])[/.](\d{4})(?!\d)/g;
const SHORT_RANGE = /(?<!\d)(\d{4})\s*[-–—/]\s*(\d{1,2})(?![\d/.-])/g;
const YEAR = /(?<!\d)\d{4}(?!\d)/g;
/** `2021年度` is 2021. */
const SIGN_OF_A_YEAR = /(?<=\d{4})年度?/g;
const LONGEST_PERIOD = 200; // characters; longer ones are sentences
const LEFTOVER = /^[\s.,;:()[\]+–—/-]*$/;

/**
 * A period in any of the shapes that files have: `2018-2030`, `2021-25`, `2020/1`, `Ongoing since 2007/05`,
 * `en cours depuis 2019`, `since 2015`, `until 2030`, dates. One year alone is the start. A cell that is none, and
 * one that could be a range or a month (`2010-12`), is reported as `invalid-value`.
 */
export function readPeriod(text: string, notes: RowNotes): Period | undefined {
  const period = parsePeriod(text);
  if (typeof period !== 'string') return period;
  notes.add('invalid-value', { value: text, message: period });
  return undefined;
}

/** The period, or what is wrong with it. */
export function parsePeriod(given: string): Period | string {
  if (given.length > LONGEST_PERIOD) return 'Not a period such as 2018-2030 or "since 2015".';
  const text = withCommonYears(westernDigits(given)).replace(SIGN_OF_A_YEAR, '');
  const isSince = SINCE_WORD.test(text) || RUNNING_WORD.test(text); // then `2010/12` is a month
  if (!isSince && isMonthOrRange(text))
    return 'Could be a range of years or a month; write both years in full.';
  const plain = withWholeYears(text, isSince);
  const years = [...plain.matchAll(YEAR)].map(([year]) => Number(year));
  const words = plain.replace(YEAR, ' ');
  const known = LEFTOVER.test(words.replace(/(?<!\d)\d{1,2}(?!\d)/g, ' ').replace(PERIOD_WORDS, ' '));
  if (!known || years.length > 2 || !years.every(isYear))
    return 'Not a period such as 2018-2030 or "since 2015".';
  const isOngoing = RUNNING_WORD.test(words);
  const [first, second] = years;
  if (first === undefined) return isOngoing ? { isOngoing } : 'A period needs a year.';
  if (second !== undefined && second < first) return 'The period ends before it begins.';
  if (second !== undefined) return { start: first, end: second, isOngoing: false };
  return isEnd(plain, words) ? { end: first, isOngoing } : { start: first, isOngoing };
}

/** "until 2030" and "– 2030"; but "since 2015", "2015 to date" and "2015 –" begin with the year. */
function isEnd(plain: string, words: string): boolean {
  const before = plain.slice(0, plain.search(YEAR));
  if (SINCE_WORD.test(before) || RUNNING_WORD.test(before) || NO_END_WORD.test(words)) return false;
  return UNTIL_WORD.test(before) || /^\s*[-–—]\s*$/.test(before);
}

/** Dates and months become their years, short ends become whole years. */
function withWholeYears(text: string, isSince: boolean): string {
  return text
    .replace(DATE, (date) => parseDate(date.replace(/T.*/, ''))?.slice(0, 4) ?? date)
    .replace(MONTH_FIRST, '$1')
    .replace(SHORT_RANGE, (_, year: string, short: string) => {
      const end = isSince && isMonth(short) ? undefined : wholeEnd(year, short);
      return end === undefined ? year : `${year}-${end}`;
    });
}

/** `2021-25` ends in 2025 and `2020/1` in 2021; `2007/05` and `2020-12` are months. */
function wholeEnd(year: string, short: string): string | undefined {
  const end = year.slice(0, year.length - short.length) + short;
  return Number(end) > Number(year) ? end : undefined;
}

function isMonthOrRange(text: string): boolean {
  return [...text.replace(DATE, '').matchAll(SHORT_RANGE)].some(([, year = '', short = '']) => {
    return isMonth(short) && !short.startsWith('0') && wholeEnd(year, short) !== undefined;
  });
}

function isMonth(digits: string): boolean {
  return digits.length === 2 && Number(digits) >= 1 && Number(digits) <= 12;
}
