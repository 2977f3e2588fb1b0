import type { WindowState } from './fund-window.ts';
import type { Verdict } from './rule-answer.ts';

/** What a city can do about a fund: ask, find out, wait for its next call, know that it is over, or that it may not. */
export const FUND_GROUPS = ['yes', 'unknown', 'again', 'over', 'no'] as const;
export type FundGroup = (typeof FUND_GROUPS)[number];

/** The one group of a fund, by the verdict for a city and by whether it can be asked on the day. */
export function fundGroup({
  verdict,
  window,
}: {
  readonly verdict: Verdict;
  readonly window: WindowState;
}): FundGroup {
  if (verdict === 'no') return 'no';
  if (window === 'recurring') return 'again';
  return window === 'closed' ? 'over' : verdict;
}
