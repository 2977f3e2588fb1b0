import type { NeededEvidence } from './kind.ts';

/** What somebody needs to decide by what another city plans or did; each counts the same. */
export const NEEDED_OF_CITY_RECORDS = [
  'official-document',
  'results',
  'cost',
  'funder',
  'contact',
  'verified',
] as const satisfies readonly NeededEvidence[];

/** What somebody needs to decide about what is on offer: who offers it where, its steps, rules or dates, and a page that says so. */
export const NEEDED_OF_OFFERS = [
  'makers',
  'coverage',
  'particulars',
  'official-page',
  'verified',
] as const satisfies readonly NeededEvidence[];
