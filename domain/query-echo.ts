import { z } from 'zod';
import { FACET_KEYS, YEAR_MEANINGS, type FacetKey } from './facets.ts';
import { RECORD_FIELDS, REGISTER_ROWS, SEARCHED_PARTS, SORTS, WORD_READINGS } from './query.ts';

export const FacetKeySchema = z.enum(FACET_KEYS as [FacetKey, ...FacetKey[]]);

/** A query as it was understood, echoed so that a saved answer explains itself. */
export const QueryEchoSchema = z.object({
  q: z.string(),
  words: z.enum(WORD_READINGS),
  in: z.enum(SEARCHED_PARTS),
  terms: z.partialRecord(FacetKeySchema, z.array(z.string())),
  all: z.array(FacetKeySchema),
  from: z.int().optional(),
  to: z.int().optional(),
  years: z.enum(YEAR_MEANINGS),
  near: z.object({ lat: z.number(), lng: z.number(), km: z.number() }).optional(),
  area: z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }).optional(),
  sort: z.enum(SORTS),
  page: z.int(),
  size: z.int(),
  facets: z.array(FacetKeySchema),
  facetSize: z.int(),
  fields: z.enum(RECORD_FIELDS),
  registers: z.enum(REGISTER_ROWS),
  lang: z.string(),
});
