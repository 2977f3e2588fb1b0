import type { z } from 'zod';
import type { ErrorCode } from '../../../domain/errors.ts';

/** One path of the contract. Everything that is read is `GET`. */
export interface Operation {
  /** As the server mounts it. */
  readonly path: string;
  readonly id: string;
  readonly group: Group;
  readonly summary: string;
  /** Names of its query parameters; described in `parameters.ts`. */
  readonly query: readonly string[];
  /** The parts of its path. */
  readonly parts?: Readonly<Record<string, z.ZodType>>;
  readonly answer: JsonAnswer | FileAnswer;
  /** What else it may answer, besides what everything may. */
  readonly errors: readonly ErrorCode[];
}

export interface JsonAnswer {
  readonly schema: z.ZodType;
}

/** Media types, each with whether it is text. */
export interface FileAnswer {
  readonly media: Readonly<Record<string, 'text' | 'binary'>>;
}

export const GROUPS = {
  Search: 'Find records, and narrow what was found.',
  Records: 'One record, and what there is about it.',
  Cities: 'Cities, and where records are.',
  Downloads: 'Everything that a query matches, in one file.',
  Feeds: 'For feed readers, browsers and crawlers.',
  Contract: 'Vocabularies, templates and this description.',
  Operators: 'Whether it stands.',
} as const;

export type Group = keyof typeof GROUPS;

/** What any request may meet. */
export const ANYWHERE = ['rate_limited', 'internal'] as const satisfies readonly ErrorCode[];
/** What a request to the catalogue may meet. */
export const IN_CATALOGUE = ['invalid_query', 'index_not_ready'] as const satisfies readonly ErrorCode[];
/** What a request to the search engine may meet. */
export const IN_INDEX = [
  ...IN_CATALOGUE,
  'search_rejected',
  'search_unavailable',
  'search_timeout',
] as const satisfies readonly ErrorCode[];
