import type { Indicator } from '../../domain/evidence.ts';
import { joinItems, splitItems } from './items.ts';
import type { RowNotes } from './notes.ts';
import { isYear } from './years.ts';

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const HOW =
  'Write name, value, unit, year and, where known, the value before: Cycling, 24, % of trips, 2022, 12.';

/** The indicators of a cell: `Cycling, 24, % of trips, 2022, 12`. One that lacks a part is reported, and left out. */
export function readIndicators(text: string, notes: RowNotes): Indicator[] {
  return splitItems(text).flatMap((parts) => {
    const [name = '', value = '', unit = '', year = '', baseline = ''] = parts;
    const isWhole =
      parts.length <= 5 &&
      name !== '' &&
      unit !== '' &&
      NUMBER.test(value) &&
      isYear(Number(year)) &&
      (baseline === '' || NUMBER.test(baseline));
    if (isWhole) {
      const indicator = { name, value: Number(value), unit, year: Number(year) };
      return [baseline === '' ? indicator : { ...indicator, baseline: Number(baseline) }];
    }
    notes.add('invalid-value', { value: parts.join(', '), message: `${whatLacks(parts)} ${HOW}` });
    return [];
  });
}

/** The cell that `readIndicators` reads as these. */
export function writeIndicators(indicators: readonly Indicator[]): string {
  return joinItems(
    indicators.map(({ name, value, unit, year, baseline }) => [
      name,
      String(value),
      unit,
      String(year),
      ...(baseline === undefined ? [] : [String(baseline)]),
    ]),
  );
}

function whatLacks([, value = '', unit = '', year = '']: readonly string[]): string {
  if (!NUMBER.test(value)) return 'A result needs a number.';
  if (unit === '') return 'A result needs its unit.';
  if (!isYear(Number(year))) return 'A result needs its year.';
  return 'Not a result that can be read.';
}
