import type { LibraryRecord } from './record.ts';

type Draft = Omit<LibraryRecord, 'completeness'>;

/** What a reader needs to judge a record and follow it up; each counts the same. */
const NEEDED = {
  summary: (record) => record.summary !== '',
  topics: (record) => record.topics.length > 0,
  sdgs: (record) => record.sdgs.length > 0,
  status: (record) => record.status !== undefined,
  years: (record) => record.years.adopted !== undefined || record.years.start !== undefined,
  languages: (record) => record.languages.length > 0,
  links: (record) => record.links.landing !== undefined || record.links.document !== undefined,
  contact: (record) => record.contact !== undefined,
  source: (record) => record.source?.url !== undefined || record.source?.id !== undefined,
  lastVerified: (record) => record.lastVerified !== undefined,
} satisfies Record<string, (record: Draft) => boolean>;

const NEEDED_OF_STRATEGY = {
  documentType: (record) => record.documentType !== undefined,
} satisfies Record<string, (record: Draft) => boolean>;

const NEEDED_OF_PRACTICE = {
  actors: (record) => record.actors.length > 0,
  sections: (record) => record.sections.length >= 3, // at least what was done, how, and what came of it
} satisfies Record<string, (record: Draft) => boolean>;

export type NeededField =
  keyof typeof NEEDED | keyof typeof NEEDED_OF_STRATEGY | keyof typeof NEEDED_OF_PRACTICE;

/** How complete a record is, 0–100, and which of the needed fields are empty. */
export function completenessOf(record: Draft): { score: number; missing: NeededField[] } {
  const ofKind = record.kind === 'strategy' ? NEEDED_OF_STRATEGY : NEEDED_OF_PRACTICE;
  const checks = Object.entries({ ...NEEDED, ...ofKind }) as [NeededField, (record: Draft) => boolean][];
  const missing = checks.filter(([, isFilled]) => !isFilled(record)).map(([field]) => field);
  return { score: Math.round((100 * (checks.length - missing.length)) / checks.length), missing };
}
