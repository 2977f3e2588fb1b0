import { z } from 'zod';
import { FACETS, type Facet } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import { EMPTY_QUERY, MAX_QUERY_LENGTH, MAX_TERMS_PER_FACET, SORTS } from '../../domain/query.ts';
import { decodeRaw, refuseIssues } from '../http/raw-query.ts';
import { langInput } from './tool.ts';

/** The search that a reader opens counts all facets. */
export const FOR_READERS = EMPTY_QUERY.facets;

const FEW_TERMS = 20; // more are found with the tool `facets`: every list is read again with every conversation

const HINTS: Readonly<Record<string, string>> = {
  country: 'Codes of ISO 3166-1, such as ES.',
  target: 'Numbers of SDG targets, such as 11.2.',
  city: 'Ids of cities, such as barcelona-es; the tool “facets” with facet city has them.',
  language: 'Tags of languages, such as es.',
};

/** What narrows a search, as the parameters of the API are called. */
export const filterInput = {
  ...Object.fromEntries(FACETS.map((facet) => [facet.key, filterOf(facet)])),
  from: z.int().optional().describe('First year of the period.'),
  to: z.int().optional().describe('Last year of the period.'),
  ...langInput,
} as Record<Facet['key'], z.ZodOptional<z.ZodArray<z.ZodString>>> &
  Record<'from' | 'to', z.ZodOptional<z.ZodInt>> &
  typeof langInput;

export const wordsInput = {
  q: z
    .string()
    .max(MAX_QUERY_LENGTH)
    .optional()
    .describe('Words in any language, such as “heat plan for schools”. Misspellings are corrected.'),
};

export const pageInput = {
  sort: z.enum(SORTS).optional().describe('relevance by default'),
  page: z.int().min(1).optional(),
};

/**
 * A query of the API from what an assistant gave, read by the one strict decoder. Throws `invalid_query` with every
 * problem and the nearest right value.
 */
export function queryFrom(
  given: Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>,
  fixed: Readonly<Record<string, string>> = {},
): Query {
  const raw = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...given, ...fixed })) {
    if (value === undefined) continue;
    for (const one of [value].flat()) raw.append(name, String(one));
  }
  const { query, issues } = decodeRaw(raw.toString());
  refuseIssues(issues);
  return query;
}

function filterOf({ key, vocabulary }: Facet): z.ZodType {
  const terms = vocabulary?.terms.map(({ id }) => id) ?? [];
  const isShort = terms.length > 0 && terms.length <= FEW_TERMS;
  const hint = isShort ? `Of ${terms.join(', ')}.` : HINTS[key];
  return z
    .array(z.string())
    .max(MAX_TERMS_PER_FACET) // before thousands are looked up, each with the nearest right value
    .optional()
    .describe(hint ?? `Ids; the tool “facets” with facet ${key} has them.`);
}
