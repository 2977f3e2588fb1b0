import type { NeededField } from './kind.ts';

/** What a reader needs to judge what a city plans or does, and to follow it up; each counts the same. */
export const NEEDED_OF_CITY_RECORDS = [
  'summary',
  'topics',
  'sdgs',
  'status',
  'years',
  'languages',
  'links',
  'contact',
  'source',
  'lastVerified',
] as const satisfies readonly NeededField[];
