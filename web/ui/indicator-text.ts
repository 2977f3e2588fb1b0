import type { Indicator } from '../../domain/evidence.ts';
import type { Language } from '../../domain/query.ts';
import { localeOf } from '../../languages/locale.ts';
import { numberText } from '../../languages/numbers.ts';

/** A growth beyond this says less as a share than as two numbers. */
const MOST_SHARE = 2;
const IS_SHARE = /^(?:per ?cent|%|percentage)/i;
const PER_CENT = /^(?:per ?cent\b|%)/i; // and no percentage points

/** What came of it on one line: “−30% PM10, 2019”, “Coal’s share: 13.7% → 1.5%, 2022”, “Meals: 2,500,000 meals, 2023”. */
export function indicatorText({ name, value, unit, baseline, year }: Indicator, language: Language): string {
  const change = baseline ? (value - baseline) / baseline : undefined;
  if (change !== undefined && change !== 0 && Math.abs(change) <= MOST_SHARE && !IS_SHARE.test(unit)) {
    return `${changeText(change, language)} ${name}, ${year}`;
  }
  const from = baseline === undefined ? '' : `${numberAlone(baseline, unit, language)} → `;
  return `${name}: ${from}${valueText(value, unit, language)}, ${year}`;
}

/** A value with its unit; per cent as the sign of the language. */
function valueText(value: number, unit: string, language: Language): string {
  const number = numberAlone(value, unit, language);
  return PER_CENT.test(unit) ? `${number}${unit.replace(PER_CENT, '')}` : `${number} ${unit}`;
}

function numberAlone(value: number, unit: string, language: Language): string {
  if (!PER_CENT.test(unit)) return minusText(numberText(language, value));
  const style = { style: 'percent', maximumFractionDigits: 2 } as const;
  return minusText(new Intl.NumberFormat(localeOf(language), style).format(value / 100));
}

/** A true minus in the place of a hyphen. */
function minusText(number: string): string {
  return number.replace('-', '−');
}

function changeText(change: number, language: Language): string {
  const digits = Math.abs(change) < 0.1 ? 1 : 0;
  const style = { style: 'percent', signDisplay: 'always', maximumFractionDigits: digits } as const;
  return minusText(new Intl.NumberFormat(localeOf(language), style).format(change));
}
