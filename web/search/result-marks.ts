import type { Language } from '../../domain/query.ts';
import type { RowHit } from '../../domain/responses.ts';
import { dateText, shortMoney } from '../../languages/names.ts';
import { awardText } from '../ui/award-text.ts';
import { indicatorText } from '../ui/indicator-text.ts';
import { commaText } from '../ui/joined-text.ts';

export interface Mark {
  readonly kind: 'result' | 'cost' | 'funder' | 'document' | 'award' | 'verified';
  /** Its value; nothing where the kind says all. */
  readonly text: string;
}

/**
 * What a row says of its worth: a number that came of it, the cost, who paid, whether an official document is
 * known, prizes, and the day of the last check; only what is known.
 */
export function marksOf(
  { outcome, cost, funding, awards, document, lastVerified }: Worth,
  language: Language,
): Mark[] {
  const [indicator] = outcome?.indicators ?? [];
  const funders = (funding?.funders ?? []).map(({ name }) => name);
  return [
    ...(indicator ? [{ kind: 'result', text: indicatorText(indicator, language) } as const] : []),
    ...(cost ? [{ kind: 'cost', text: shortMoney(language, cost.amount, cost.currency) } as const] : []),
    ...(funders.length > 0 ? [{ kind: 'funder', text: commaText(language, funders) } as const] : []),
    ...(document ? [{ kind: 'document', text: '' } as const] : []),
    ...awards.map((award) => ({ kind: 'award', text: awardText(award, language) }) as const),
    ...(lastVerified ? [{ kind: 'verified', text: dateText(language, lastVerified) } as const] : []),
  ];
}

type Worth = Pick<RowHit, 'outcome' | 'cost' | 'funding' | 'awards' | 'document' | 'lastVerified'>;

const OVER: readonly string[] = ['completed', 'superseded', 'withdrawn'];

/** Whether a record is over in a year: its status says so, or its last year is past. */
export function hasEnded({ status, years }: Pick<RowHit, 'status' | 'years'>, year: number): boolean {
  return OVER.includes(status ?? '') || (years.end !== undefined && years.end < year);
}
