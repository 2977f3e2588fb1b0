import type { Language } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type { RecordMessages } from '../../languages/messages.ts';
import { moneyText, percentText } from '../../languages/names.ts';
import { numberText } from '../../languages/numbers.ts';
import { factsText } from './joined-text.ts';

// What a decision needs of a record, as lines of text: for the comparison and the briefing. None when it is not known.

/** What came of it, in words and in numbers. */
export function outcomeLines(
  { outcome }: Pick<PublishedRecord, 'outcome'>,
  language: Language,
  words: Pick<RecordMessages, 'indicator' | 'indicatorFrom'>,
): string[] {
  if (!outcome) return [];
  const numbers = outcome.indicators.map(({ value, baseline, ...indicator }) => {
    const said = { ...indicator, value: numberText(language, value) };
    return baseline === undefined
      ? words.indicator(said)
      : words.indicatorFrom({ ...said, baseline: numberText(language, baseline) });
  });
  return outcome.text === undefined ? numbers : [outcome.text, ...numbers];
}

/** "€1,200,000 · figure of 2019", and for what. */
export function costLines(
  { cost }: Pick<PublishedRecord, 'cost'>,
  language: Language,
  words: Pick<RecordMessages, 'figureOf'>,
): string[] {
  if (!cost) return [];
  const year = cost.year === undefined ? '' : words.figureOf({ year: cost.year });
  const amount = factsText(language, [moneyText(language, cost.amount, cost.currency), year]);
  return cost.what === undefined ? [amount] : [amount, cost.what];
}

/** Who paid, with their shares, and how much there was in all. */
export function funderLines({ funding }: Pick<PublishedRecord, 'funding'>, language: Language): string[] {
  if (!funding) return [];
  const { amount, currency, funders } = funding;
  const names = funders.map(({ name, share }) =>
    share === undefined ? name : `${name} (${percentText(language, share)})`,
  );
  return amount === undefined ? names : [...names, moneyText(language, amount, currency)];
}

/** Whom to ask: an office and its public address. */
export function contactLines({ contact }: Pick<PublishedRecord, 'contact'>): string[] {
  const { organisation, role, page, address } = contact ?? {};
  return [...new Set([organisation, role, page, address])].filter((line) => line !== undefined);
}
