import type { NeededField } from './kinds/kind.ts';
import { kindOf } from './kinds/kind-of.ts';
import type { LibraryRecord } from './record.ts';

type Draft = Omit<LibraryRecord, 'completeness'>;

const IS_FILLED = {
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
  documentType: (record) => record.documentType !== undefined,
  actors: (record) => record.actors.length > 0,
  sections: (record) => record.sections.length >= 3, // at least what was done, how, and what came of it
} satisfies Record<NeededField, (record: Draft) => boolean>;

/** How complete a record is, 0–100, and which of the fields that its kind needs are empty. */
export function completenessOf(record: Draft): { score: number; missing: NeededField[] } {
  const { needs } = kindOf(record.kind);
  const missing = needs.filter((field) => !IS_FILLED[field](record));
  return { score: Math.round((100 * (needs.length - missing.length)) / needs.length), missing };
}
