// Long, because the shape of every answer of the API is here.
import { z } from 'zod';
import { KIND_IDS } from './kinds/kind-of.ts';
import { CitySchema } from './city.ts';
import type { FacetKey } from './facets.ts';
import { RelationSchema } from './evidence.ts';
import { LinkCheckSchema } from './link-checks.ts';
import { PublishedRecordSchema } from './record.ts';
import { TranslatedSchema } from './translation-schema.ts';
import { RecordIdSchema } from './values.ts';
import { DocumentSchema, FoundPassagesSchema } from './documents.ts';
import { FacetKeySchema, QueryEchoSchema } from './query-echo.ts';

/** Plain text of one field and where in it the words matched: `[start, end)` in UTF-16 units. */
export const MatchSchema = z.object({
  field: z.string(),
  snippet: z.string(),
  ranges: z.array(z.tuple([z.int(), z.int()])),
  /** Only words of the same meaning are there, none of those asked for. */
  isRelated: z.boolean(),
});

/** A record as a list has it: its translations are in `/api/records/{id}`. */
export const ListedRecordSchema = PublishedRecordSchema.omit({ translations: true });

export const HitSchema = ListedRecordSchema.extend({
  matched: z.array(MatchSchema),
  /** Of a related record: a model finds it similar in meaning, though it may have none of the words. */
  isSimilar: z.literal(true).optional(),
  /** Of a guide or a fund: how many published records followed it or were paid by it; absent where none says so. */
  usedBy: z.int().positive().optional(),
  /** With `in=documents` or `in=both`: what inside its documents matches. */
  passages: FoundPassagesSchema.optional(),
});

/**
 * What a row shows, with `fields=row`: a sentence of `summary` where `matched` has no text, one result, two funders, one award.
 * Title and summary are in the language of `lang` where the record has them in it, as `translated` says.
 */
export const RowHitSchema = HitSchema.pick({
  id: true,
  kind: true,
  entry: true,
  title: true,
  titleOriginal: true,
  summary: true,
  textLanguage: true,
  coverage: true,
  status: true,
  years: true,
  contact: true,
  topics: true,
  awards: true,
  outcome: true,
  cost: true,
  funding: true,
  matched: true,
  isSimilar: true,
  usedBy: true,
  lastVerified: true,
  passages: true,
}).extend({
  translated: TranslatedSchema.optional(),
  city: CitySchema.pick({ id: true, name: true, state: true, country: true }).optional(),
  sdgs: z.array(PublishedRecordSchema.shape.sdgs.element.pick({ goal: true })),
  /** An official document is among its links or its evidence. */
  document: z.literal(true).optional(),
});

/** The fields of a record that a row has. */
export const ROW_FIELDS: readonly string[] = Object.keys(RowHitSchema.shape);

export const TermCountSchema = z.object({
  id: z.string(),
  label: z.string(),
  count: z.int().nonnegative(),
  selected: z.boolean(),
});

/** The same with `fields=row`: without the labels that a page of ours knows, and `selected` only where it is true. */
export const RowTermSchema = z.object({
  id: z.string(),
  label: z.string().optional(),
  count: z.int().nonnegative(),
  selected: z.literal(true).optional(),
});

const MoreTermsSchema = z.object({ terms: z.int().positive(), count: z.int().nonnegative() });

export const PLACE_KINDS = ['city', 'country', 'region'] as const;

export const SearchResponseSchema = z.object({
  query: QueryEchoSchema,
  total: z.int().nonnegative(),
  page: z.int().positive(),
  size: z.int().positive(),
  pages: z.int().nonnegative(),
  tookMs: z.number().nonnegative(),
  hits: z.array(z.union([HitSchema, RowHitSchema])),
  /** Words in which a slip was corrected. */
  corrected: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Words that no record has together with the others: the result is without them. */
  leftOut: z.array(z.string()),
  /** Places that the words name. */
  places: z.array(z.object({ kind: z.enum(PLACE_KINDS), id: z.string(), label: z.string() })),
  /** False when `q` has no word to search for, such as an emoji alone: then nothing was searched. */
  isSearchable: z.boolean(),
  /** A few records that have some of the words, the best first, where `hits` leaves room; in no count. */
  related: z.array(z.union([HitSchema, RowHitSchema])),
  /** With `registers=folded`, how many rows of each register match and are not among `hits`; they are in every count. */
  folded: z.array(z.object({ id: z.string(), label: z.string(), count: z.int().positive() })),
  facets: z.partialRecord(FacetKeySchema, z.array(z.union([TermCountSchema, RowTermSchema]))),
  /** With `in=documents` or `in=both`: how many passages match, in how many records; all filters applied. */
  passages: z.object({ total: z.int().nonnegative(), records: z.int().nonnegative() }).optional(),
  /** Facets with more terms than `facets` has: how many more, of a thousand at most, and the sum of their counts. */
  more: z.partialRecord(FacetKeySchema, MoreTermsSchema),
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

/** By language. */
const LabelsSchema = z.record(z.string(), z.string());

export const VocabularyTermSchema = z.object({
  id: z.string(),
  labels: LabelsSchema,
  definition: LabelsSchema.optional(),
  parent: z.string().optional(),
  colour: z.string().optional(),
});

/** Every vocabulary, by key. */
export const VocabularyResponseSchema = z.object({
  languages: z.array(z.string()),
  vocabularies: z.record(z.string(), z.array(VocabularyTermSchema)),
});

export const RecordResponseSchema = PublishedRecordSchema.extend({
  /** What a decision needs and is not there, as `evidenceScoreOf` names it. */
  missing: z.array(z.string()),
  /** What the last visits to its addresses found; those that nobody visited are left out. */
  checkedLinks: z.array(LinkCheckSchema),
  /** Its documents, those of records that were merged into it too. */
  documents: z.array(DocumentSchema),
  /** Published records that it names in `relations`, and those that name it (`isFrom`). */
  related: z.array(
    z.object({
      id: RecordIdSchema,
      kind: PublishedRecordSchema.shape.kind,
      title: z.string(),
      textLanguage: PublishedRecordSchema.shape.textLanguage,
      /** Absent for one that is of no city. */
      city: z.string().optional(),
      as: RelationSchema.shape.as,
      isFrom: z.boolean(),
    }),
  ),
});

export const SUGGESTION_KINDS = ['city', 'country', 'region', 'topic', 'sdg', 'record'] as const;

/** What one may be about to type. `detail`: the country of a city, the city of a record. */
export const SuggestionSchema = z.object({
  kind: z.enum(SUGGESTION_KINDS),
  id: z.string(),
  label: z.string(),
  detail: z.string().optional(),
  /** Of a record: what the label is in. */
  language: z.string().optional(),
  /** How many published records it has; absent for a record. */
  count: z.int().nonnegative().optional(),
});

export const SuggestResponseSchema = z.object({ q: z.string(), suggestions: z.array(SuggestionSchema) });

export const SIMILARITY_REASONS = ['sdg', 'topic', 'place', 'words'] as const;

/** Records like one record, the most alike first, and what they share with it. */
export const SimilarResponseSchema = z.object({
  records: z.array(
    z.object({
      /** In the language of `lang` where it has texts in it. */
      record: ListedRecordSchema.extend({ translated: TranslatedSchema.optional() }),
      reasons: z.array(z.object({ kind: z.enum(SIMILARITY_REASONS), ids: z.array(z.string()) })),
    }),
  ),
});

export const RevisionSchema = z.object({
  revision: z.int().positive(),
  at: z.iso.datetime(),
  importId: z.string(),
  state: z.enum(['published', 'archived', 'withdrawn']),
  source: z.string().optional(),
  /** Whole values of the fields that differ from the revision before; null where there was or is none. */
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});

/** Every revision of a record, the newest first. */
export const HistoryResponseSchema = z.object({ id: RecordIdSchema, revisions: z.array(RevisionSchema) });

/** One record as a reference. `csl` is an item of CSL-JSON 1.0.2. */
export const CiteResponseSchema = z.object({
  text: z.string(),
  ris: z.string(),
  bibtex: z.string(),
  csl: z.record(z.string(), z.unknown()),
});

const CityCountSchema = z.object({ city: CitySchema, count: z.int().nonnegative() });
const YearCountSchema = z.object({ year: z.int(), count: z.int().positive() });

export const CitiesResponseSchema = z.object({ cities: z.array(CityCountSchema) });

/** What a city has published, and other cities that are like it. */
export const CityResponseSchema = z.object({
  city: CitySchema,
  total: z.int().nonnegative(),
  kinds: z.array(TermCountSchema),
  themes: z.array(TermCountSchema),
  topics: z.array(TermCountSchema),
  sdgs: z.array(TermCountSchema),
  statuses: z.array(TermCountSchema),
  years: z.array(YearCountSchema),
  similar: z.array(CityCountSchema.extend({ reasons: z.array(z.enum(['region', 'population'])) })),
  /** Guides that its records followed, and how many did. */
  guides: z.array(z.object({ id: RecordIdSchema, title: z.string(), count: z.int().positive() })),
  /** What cities like it did and it did not: topics and goals of their cases of which it has no record. */
  gaps: z.object({
    /** The terms of the facets that say which cities are meant; the city's own size is left out when it is not known. */
    among: z.object({ region: z.string(), population: z.string().optional() }),
    /** How many cases those cities have. */
    cases: z.int().nonnegative(),
    topics: z.array(TermCountSchema),
    sdgs: z.array(TermCountSchema),
  }),
});

/** Where the records that match are: every city that has any. */
export const PlacesResponseSchema = z.object({
  total: z.int().nonnegative(),
  places: z.array(
    z.object({
      city: CitySchema.pick({ id: true, name: true, country: true }).extend({
        lat: z.number(),
        lng: z.number(),
      }),
      count: z.int().positive(),
    }),
  ),
  /** Records that match, in cities without coordinates. */
  unplaced: z.int().nonnegative(),
  /** The operator’s own map (`MAP_STYLE_URL`), as a style of MapLibre. */
  mapStyle: z.url().optional(),
});

/** Counts of the records that match, all filters applied. */
export const InsightsResponseSchema = z.object({
  total: z.int().nonnegative(),
  matrix: z.array(z.object({ sdg: z.string(), theme: z.string(), count: z.int().positive() })),
  /** By the year of adoption, else of the start; by the last year when `years=ended` asks for that. */
  years: z.array(YearCountSchema),
  /** How many are active in each year, up to the last year that any of them names. */
  active: z.array(YearCountSchema),
  regions: z.array(TermCountSchema),
  topics: z.array(TermCountSchema),
  sdgs: z.array(TermCountSchema),
  themes: z.array(TermCountSchema),
});

const coverageCounts = {
  /** Cases that somebody wrote. */
  cases: z.int().nonnegative(),
  /** Those of them that name the pages that say so. */
  checked: z.int().nonnegative(),
  /** Rows of registers. */
  rows: z.int().nonnegative(),
};
export const CoverageTermSchema = z.object({ id: z.string(), label: z.string(), ...coverageCounts });

/** What is in the collection, what is not, and how it was checked. Closed vocabularies come whole, zeros too. */
export const CoverageResponseSchema = z.object({
  total: z.int().nonnegative(),
  ...coverageCounts,
  /** Cases of which somebody read a page itself, and not only a stored copy. */
  read: z.int().nonnegative(),
  /** Cases that were checked against their page within two years. */
  verified: z.int().nonnegative(),
  /** Guides, funds and trainings, which are no cases of a city. */
  offers: z.array(z.object({ kind: z.enum(KIND_IDS), count: z.int().nonnegative() })),
  kinds: z.array(CoverageTermSchema),
  registers: z.array(CoverageTermSchema),
  sources: z.array(CoverageTermSchema),
  regions: z.array(CoverageTermSchema),
  /** Those that have any. */
  countries: z.array(CoverageTermSchema),
  topics: z.array(CoverageTermSchema),
  sdgs: z.array(CoverageTermSchema),
  evidence: z.array(CoverageTermSchema),
  goals: z.array(CoverageTermSchema),
  /** By the year of adoption, else of the start. */
  years: z.array(z.object({ year: z.int(), ...coverageCounts })),
});

export const HealthResponseSchema = z.object({ status: z.enum(['live', 'ready']) });

export type Suggestion = z.infer<typeof SuggestionSchema>;
export type SuggestResponse = z.infer<typeof SuggestResponseSchema>;
export type SimilarResponse = z.infer<typeof SimilarResponseSchema>;
export type HistoryResponse = z.infer<typeof HistoryResponseSchema>;
export type CiteResponse = z.infer<typeof CiteResponseSchema>;
export type CitiesResponse = z.infer<typeof CitiesResponseSchema>;
export type CityResponse = z.infer<typeof CityResponseSchema>;
export type CityCount = z.infer<typeof CityCountSchema>;
export type YearCount = z.infer<typeof YearCountSchema>;
export type PlacesResponse = z.infer<typeof PlacesResponseSchema>;
export type InsightsResponse = z.infer<typeof InsightsResponseSchema>;
export type CoverageTerm = z.infer<typeof CoverageTermSchema>;
export type CoverageResponse = z.infer<typeof CoverageResponseSchema>;
export type Match = z.infer<typeof MatchSchema>;
export type Hit = z.infer<typeof HitSchema>;
export type RowHit = z.infer<typeof RowHitSchema>;
export type TermCount = z.infer<typeof TermCountSchema>;
/** As it is sent. */
export type SentSearch = z.infer<typeof SearchResponseSchema>;
/** With every label. */
export type SearchResponse = Omit<SentSearch, 'facets'> & {
  facets: Partial<Record<FacetKey, TermCount[]>>;
};
export type FacetSearchResponse = z.infer<typeof FacetSearchResponseSchema>;
export type VocabularyResponse = z.infer<typeof VocabularyResponseSchema>;
export type RecordResponse = z.infer<typeof RecordResponseSchema>;
