import type { Fund } from '../../../domain/offers/fund.ts';
import type { Language } from '../../../domain/query.ts';
import type { RecordMessages } from '../../../languages/messages.ts';
import { moneyText } from '../../../languages/names.ts';

/** How much a project gets of a fund, as lines of text. */
export function amountsOf({ amount }: Fund, language: Language, words: RecordMessages['offer']): string[] {
  if (!amount) return [];
  const money = (sum: number) => moneyText(language, sum, amount.currency);
  const { min, max, typical } = amount;
  const range =
    min !== undefined && max !== undefined
      ? words.between({ min: money(min), max: money(max) })
      : max !== undefined
        ? words.upTo({ max: money(max) })
        : min !== undefined
          ? words.atLeast({ min: money(min) })
          : undefined;
  return [
    ...(range === undefined ? [] : [range]),
    ...(typical === undefined ? [] : [words.typical({ typical: money(typical) })]),
  ];
}
