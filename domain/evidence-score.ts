import type { NeededEvidence, OfferPart } from './kinds/kind.ts';
import { kindOf } from './kinds/kind-of.ts';
import { makersOf } from './offers/makers.ts';
import type { LibraryRecord } from './record.ts';
import { EVIDENCE_FOUND, type EvidenceFoundId } from './vocabularies/evidence-found.ts';
import { termIds } from './vocabularies/term.ts';

/** So long a check of a record against its source holds. */
export const VERIFIED_FOR_YEARS = 2;

/** What a row of a register counts of what it has: nobody has read the pages about it. */
const SHARE_OF_REGISTERS = 0.5;

type Scored = Pick<
  LibraryRecord,
  | 'kind'
  | 'entry'
  | 'links'
  | 'evidence'
  | 'outcome'
  | 'cost'
  | 'funding'
  | 'contact'
  | 'lastVerified'
  | 'coverage'
  | OfferPart
>;

const HAS = {
  results: ({ outcome }) => (outcome?.indicators.length ?? 0) > 0, // a number with its unit and year
  cost: ({ cost }) => cost !== undefined,
  funder: ({ funding }) => (funding?.funders.length ?? 0) > 0,
  contact: ({ contact }) => contact?.page !== undefined || contact?.address !== undefined, // a name alone is of no use
  'official-document': ({ links, evidence = [] }) =>
    links.document !== undefined || evidence.some(({ kind }) => kind === 'official-document'),
  evaluation: ({ evidence = [] }) => evidence.some(({ kind }) => kind === 'evaluation'),
} satisfies Record<EvidenceFoundId, (record: Scored) => boolean>;

const NEEDS = {
  ...HAS,
  'official-page': ({ links, evidence = [] }) =>
    links.landing !== undefined || evidence.some(({ kind }) => kind.startsWith('official-')),
  makers: (record) => makersOf(record).length > 0,
  coverage: ({ coverage }) => coverage !== undefined && coverage.inWords === undefined,
  particulars: ({ toolkit, fund, exchange }) =>
    (toolkit?.phases.length ?? 0) > 0 ||
    (fund?.window?.kind !== undefined && fund.eligibility.applicants.length > 0) ||
    exchange?.when !== undefined,
} satisfies Record<Exclude<NeededEvidence, 'verified'>, (record: Scored) => boolean>;

/** What a record has of that by which others decide; which day it is does not matter. */
export function evidenceFound(record: Scored): EvidenceFoundId[] {
  return termIds(EVIDENCE_FOUND).filter((id) => HAS[id](record));
}

/**
 * How much of what a decision needs a record has, 0–100, and what is missing. Each thing that its kind needs counts the
 * same; a row of a register counts half, so it never beats a case that has them.
 */
export function evidenceScoreOf(record: Scored, now: Date): { score: number; missing: NeededEvidence[] } {
  const { needs } = kindOf(record.kind);
  const missing = needs.filter((need) =>
    need === 'verified' ? !isVerified(record, now) : !NEEDS[need](record),
  );
  const share = (needs.length - missing.length) / needs.length;
  return { score: Math.floor(100 * share * (isRegisterRow(record) ? SHARE_OF_REGISTERS : 1)), missing };
}

/** How it was checked: `evidence`, pages are named; `page`, one was read itself, not a copy; `verified`, within two years. */
export function checksOf(record: Scored, now: Date): ('evidence' | 'page' | 'verified')[] {
  const { evidence = [] } = record;
  return [
    ...(evidence.length > 0 ? (['evidence'] as const) : []),
    ...(evidence.some(({ copy }) => copy !== true) ? (['page'] as const) : []),
    ...(isVerified(record, now) ? (['verified'] as const) : []),
  ];
}

/** Whether it is one row of somebody else’s list, and not a case that somebody wrote. */
export function isRegisterRow({ entry }: Pick<LibraryRecord, 'entry'>): boolean {
  return entry === 'register';
}

/** The day before which a check is too old, as `YYYY-MM-DD`. */
export function verifiedBefore(now: Date): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() - VERIFIED_FOR_YEARS);
  return day.toISOString().slice(0, 10);
}

function isVerified({ lastVerified }: Scored, now: Date): boolean {
  return lastVerified !== undefined && lastVerified >= verifiedBefore(now);
}
