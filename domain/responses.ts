import { z } from 'zod';
import { FACET_KEYS, type FacetKey } from './facets.ts';
import { PublishedRecordSchema } from './record.ts';
import { LANGUAGES, SORTS } from './query.ts';

const FacetKeySchema = z.enum(FACET_KEYS as [FacetKey, ...FacetKey[]]);

/** A query as it was understood, echoed so that a saved answer explains itself. */
export const QueryEchoSchema = z.object({
  q: z.string(),
  terms: z.partialRecord(FacetKeySchema, z.array(z.string())),
  all: z.array(FacetKeySchema),
  from: z.int().optional(),
  to: z.int().optional(),
  near: z.object({ lat: z.number(), lng: z.number(), km: z.number() }).optional(),
  sort: z.enum(SORTS),
  page: z.int(),
  size: z.int(),
  facets: z.array(FacetKeySchema),
  lang: z.enum(LANGUAGES),
});

/** Plain text of one field and where in it the words matched: `[start, end)` in UTF-16 units. */
export const MatchSchema = z.object({
  field: z.string(),
  snippet: z.string(),
  ranges: z.array(z.tuple([z.int(), z.int()])),
});

export const HitSchema = PublishedRecordSchema.extend({ matched: z.array(MatchSchema) });

export const TermCountSchema = z.object({
  id: z.string(),
  label: z.string(),
  count: z.int().nonnegative(),
  selected: z.boolean(),
});

export const SearchResponseSchema = z.object({
  query: QueryEchoSchema,
  total: z.int().nonnegative(),
  page: z.int().positive(),
  size: z.int().positive(),
  pages: z.int().nonnegative(),
  tookMs: z.number().nonnegative(),
  hits: z.array(HitSchema),
  facets: z.partialRecord(FacetKeySchema, z.array(TermCountSchema)),
  /** When the newest publication became visible. */
  indexedAt: z.iso.datetime().nullable(),
});

/** Terms of one facet that match a text, with counts that honour the other filters. */
export const FacetSearchResponseSchema = z.object({
  facet: FacetKeySchema,
  q: z.string(),
  /** How many terms there are, of which `terms` holds the first. */
  total: z.int().nonnegative(),
  terms: z.array(TermCountSchema),
});

const LabelsSchema = z.object({ en: z.string(), es: z.string(), fr: z.string() });

export const VocabularyTermSchema = z.object({
  id: z.string(),
  labels: LabelsSchema,
  definition: LabelsSchema.optional(),
  parent: z.string().optional(),
  colour: z.string().optional(),
});

/** Every vocabulary, by key. */
export const VocabularyResponseSchema = z.object({
  languages: z.array(z.enum(LANGUAGES)),
  vocabularies: z.record(z.string(), z.array(VocabularyTermSchema)),
});

export const RecordResponseSchema = PublishedRecordSchema.extend({
  /** Needed fields that are empty, as `completenessOf` names them. */
  missing: z.array(z.string()),
});

export type Match = z.infer<typeof MatchSchema>;
export type Hit = z.infer<typeof HitSchema>;
export type TermCount = z.infer<typeof TermCountSchema>;
export type SearchResponse = z.infer<typeof SearchResponseSchema>;
export type FacetSearchResponse = z.infer<typeof FacetSearchResponseSchema>;
export type VocabularyResponse = z.infer<typeof VocabularyResponseSchema>;
export type RecordResponse = z.infer<typeof RecordResponseSchema>;
