import { FUND_RULES, type Fund } from '../../domain/offers/fund.ts';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { OfferPart } from '../../domain/kinds/kind.ts';
import type { LibraryRecord, RecordKind } from '../../domain/record.ts';
import { writeAmount } from '../cells/amounts.ts';
import type { RowNotes } from '../cells/notes.ts';
import { emptyOfferDraft, type FundDraft, type OfferDraft } from '../columns/offer-draft.ts';

type Offer = Pick<LibraryRecord, 'coverage' | OfferPart>;

/** What a row says of an offer. A part is there when it says something, and always for the kind to which it belongs. */
export function assembleOffer(
  draft: OfferDraft,
  kind: RecordKind,
  notes: RowNotes,
): { [Part in keyof Offer]?: Offer[Part] | undefined } {
  const { coverage, toolkit, fund, exchange } = draft;
  const { part } = kindOf(kind);
  const isThere = (name: OfferPart) => name === part || isFilled(draft[name]);
  const parts = {
    toolkit: { publishers: [], audience: [], phases: [], requiredFor: [], ...toolkit },
    fund: fundOf(fund, notes),
    exchange,
  } satisfies Required<Pick<Offer, OfferPart>>;
  const found = (Object.keys(parts) as OfferPart[]).filter(isThere);
  return { coverage, ...Object.fromEntries(found.map((name) => [name, parts[name]])) };
}

function fundOf(draft: FundDraft, notes: RowNotes): Fund {
  const { amount, cofinancing, eligibility, window, inWords, ...rest } = draft;
  const { currency, ...sums } = amount;
  const words = { ...inWords };
  for (const of of ['min', 'max', 'typical'] as const) {
    const sum = sums[of];
    if (sum === undefined || currency !== undefined) continue;
    words[`amount.${of}`] = writeAmount(sum);
    notes.turnTo(`fund_amount_${of}`, `fund.amount.${of}`, { costs: 'cell' });
    notes.add('kept-in-words', {
      value: writeAmount(sum),
      message: 'There is no currency for the amount. It is shown as it is, and counts as no amount.',
    });
  }
  return {
    instruments: [],
    stages: [],
    ...rest,
    ...(currency !== undefined && { amount: { ...sums, currency } }),
    ...(isFilled(cofinancing) && { cofinancing }),
    eligibility: { applicants: [], countries: [], groups: [], networks: [], ...eligibility },
    ...(isFilled(window) && { window }),
    ...(isFilled(words) && { inWords: inOrder(words) }),
  };
}

/** An offer as cells would say it: `assembleOffer` makes it again. */
export function offerDraftOf({ coverage, toolkit, fund, exchange }: Offer): OfferDraft {
  const empty = emptyOfferDraft();
  return {
    ...(coverage && { coverage }),
    toolkit: toolkit ?? {},
    fund: fund ? fundDraftOf(fund) : empty.fund,
    exchange: exchange ?? {},
  };
}

const PLAIN_SUM = /^\d+(?:\.\d+)?$/;

/** An amount that only lacked its currency is a number again, for a row that says the currency. */
function fundDraftOf({ amount, cofinancing = {}, window = {}, inWords = {}, ...rest }: Fund): FundDraft {
  const sums: FundDraft['amount'] = { ...amount };
  const words = { ...inWords };
  for (const of of ['min', 'max', 'typical'] as const) {
    const text = words[`amount.${of}`];
    if (text === undefined || !PLAIN_SUM.test(text) || amount !== undefined) continue;
    sums[of] = Number(text);
    delete words[`amount.${of}`];
  }
  return { ...rest, amount: sums, cofinancing, window, inWords: words };
}

function inOrder(words: FundDraft['inWords']): NonNullable<Fund['inWords']> {
  return Object.fromEntries(FUND_RULES.flatMap((of) => (words[of] === undefined ? [] : [[of, words[of]]])));
}

/** Whether there is anything in it: a text, a number, an entry of a list. */
function isFilled(part: object): boolean {
  return Object.values(part).some((value) => {
    if (Array.isArray(value)) return value.length > 0;
    return typeof value === 'object' && value !== null ? isFilled(value) : value !== undefined;
  });
}
