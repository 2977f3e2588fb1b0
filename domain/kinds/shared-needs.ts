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
