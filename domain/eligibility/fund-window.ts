import type { FundWindow } from '../offers/fund.ts';

/** Whether a fund can be asked on a day, the best first. */
export const WINDOW_STATES = [
  'open',
  'rolling',
  'upcoming',
  'recurring',
  'invitation',
  'undated',
  'closed',
] as const;
export type WindowState = (typeof WINDOW_STATES)[number];

/** `today` as `2026-11-30`. A call whose last day has passed is closed by itself; it recurs where its source says how often. */
export function windowState(window: FundWindow | undefined, today: string): WindowState {
  const { kind, usual } = window ?? {};
  const dated = stateByDates(window ?? {}, today);
  switch (kind) {
    case 'closed':
      return 'closed';
    case 'rolling':
    case 'invitation':
      return dated === undefined || dated === 'open' ? kind : dated;
    case 'call':
    case undefined:
      return dated ?? (usual === undefined ? 'undated' : 'recurring');
  }
}

function stateByDates({ opens, closes, usual }: FundWindow, today: string): WindowState | undefined {
  if (closes !== undefined && lastDayOf(closes) < today) return usual === undefined ? 'closed' : 'recurring';
  if (opens !== undefined && opens > today) return 'upcoming';
  return closes === undefined ? undefined : 'open';
}

/** The last day of a year, a month or a day, to be compared as text. */
function lastDayOf(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;
}
