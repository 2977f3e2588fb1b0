import type { Term, Vocabulary } from './term.ts';

const terms = [
  { id: 'city' },
  { id: 'metropolitan-authority' },
  { id: 'region' },
  { id: 'municipal-company' },
  { id: 'association' },
  { id: 'national-government' },
  { id: 'accredited-entity' },
  { id: 'ngo' },
  { id: 'private' },
  { id: 'research' },
] as const satisfies readonly Term[];

export type ApplicantId = (typeof terms)[number]['id'];

/** Who may ask a fund. */
export const APPLICANTS: Vocabulary<ApplicantId> = { key: 'applicant', terms };
