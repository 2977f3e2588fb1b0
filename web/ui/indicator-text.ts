import type { Indicator } from '../../domain/evidence.ts';
import type { Language } from '../../domain/query.ts';
import { localeOf } from '../../languages/locale.ts';
import { numberText } from '../../languages/numbers.ts';

/** A growth beyond this says less as a share than as two numbers. */
const MOST_SHARE = 2;
const IS_SHARE = /^(?:per ?cent|%|percentage)/i;

/** What came of it on one line: “−30% PM10, 2019”, “Coal’s share: 13.7 → 1.5 per cent, 2022”, “Meals: 2,500,000 meals, 2023”. */
export function indicatorText({ name, value, unit, baseline, year }: Indicator, language: Language): string {
  const change = baseline ? (value - baseline) / baseline : undefined;
  if (change !== undefined && change !== 0 && Math.abs(change) <= MOST_SHARE && !IS_SHARE.test(unit)) {
    return `${changeText(change, language)} ${name}, ${year}`;
  }
  const from = baseline === undefined ? '' : `${numberText(language, baseline)} → `;
  return `${name}: ${from}${numberText(language, value)} ${unit}, ${year}`;
}

function changeText(change: number, language: Language): string {
  const digits = Math.abs(change) < 0.1 ? 1 : 0;
  const style = { style: 'percent', signDisplay: 'always', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(localeOf(language), style).format(change).replace('-', '−');
}
