import type { Coverage } from '../../domain/offers/coverage.ts';
import type { Exchange } from '../../domain/offers/exchange.ts';
import type { Eligibility, Fund, FundAmount, FundRule, FundWindow } from '../../domain/offers/fund.ts';
import type { Toolkit } from '../../domain/offers/toolkit.ts';

export type ToolkitDraft = Partial<Toolkit>;
export type ExchangeDraft = Partial<Exchange>;
export type FundDraft = Partial<
  Omit<Fund, 'amount' | 'cofinancing' | 'eligibility' | 'window' | 'inWords'>
> & {
  amount: Partial<FundAmount>;
  cofinancing: NonNullable<Fund['cofinancing']>;
  eligibility: Partial<Eligibility>;
  window: FundWindow;
  inWords: Partial<Record<FundRule, string>>;
};

/** What the cells of a row say of an offer, part by part. */
export interface OfferDraft {
  coverage?: Coverage;
  toolkit: ToolkitDraft;
  fund: FundDraft;
  exchange: ExchangeDraft;
}

export function emptyOfferDraft(): OfferDraft {
  return {
    toolkit: {},
    fund: { amount: {}, cofinancing: {}, eligibility: {}, window: {}, inWords: {} },
    exchange: {},
  };
}
