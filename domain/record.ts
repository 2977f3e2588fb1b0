import { z } from 'zod';
import { CitySchema } from './city.ts';
import {
  CostSchema,
  CurrencySchema,
  EvidenceSchema,
  FunderSchema,
  OutcomeSchema,
  PartialDateSchema,
  RelationSchema,
} from './evidence.ts';
import type { OfferPart } from './kinds/kind.ts';
import { KIND_IDS, kindOf } from './kinds/kind-of.ts';
import { CoverageSchema } from './offers/coverage.ts';
import { ExchangeSchema } from './offers/exchange.ts';
import { FundSchema } from './offers/fund.ts';
import { ToolkitSchema } from './offers/toolkit.ts';
import { TranslationSchema } from './translation-schema.ts';
import { ACTORS } from './vocabularies/actors.ts';
import { DOCUMENT_TYPES } from './vocabularies/document-types.ts';
import { ENTRIES } from './vocabularies/entries.ts';
import { SCOPES } from './vocabularies/scopes.ts';
import { SECTION_HEADINGS } from './vocabularies/section-headings.ts';
import { STATUSES } from './vocabularies/statuses.ts';
import { termIds } from './vocabularies/term.ts';
import { THEMES } from './vocabularies/themes.ts';
import { TITLE_AUTHORS } from './vocabularies/title-authors.ts';
import { TOPICS } from './vocabularies/topics.ts';
import { isTargetId } from './vocabularies/sdg-target-ids.ts';
import { LanguageTagSchema, RecordIdSchema, WebAddressSchema, YearSchema } from './values.ts';

/** Where a value came from: `declared` by the source, or `derived` by a rule of ours. */
export const ProvenanceSchema = z.enum(['declared', 'derived']);

/** What a derived value was derived from; absent when an editor tagged it by hand. */
export const DerivationSchema = z.enum(['target', 'topic', 'source']);

export const TaggedGoalSchema = z.object({
  goal: z.int().min(1).max(17),
  from: ProvenanceSchema,
  via: DerivationSchema.optional(),
});

export const TaggedTargetSchema = z.object({
  target: z.string().refine(isTargetId, 'not one of the 169 SDG targets'),
  from: ProvenanceSchema,
  via: DerivationSchema.optional(),
});

export const SectionSchema = z.object({
  heading: z.enum(termIds(SECTION_HEADINGS)),
  text: z.string().min(1),
});

/** `adopted`: formally decided. `start`–`end`: in force or running; an open end means ongoing. */
export const YearsSchema = z.object({
  adopted: YearSchema.optional(),
  start: YearSchema.optional(),
  end: YearSchema.optional(),
});

export const AwardSchema = z.object({
  name: z.string().min(1),
  year: YearSchema.optional(),
  result: z.string().min(1).optional(),
});

export const FundingSchema = z.object({
  amount: z.number().nonnegative().optional(),
  currency: CurrencySchema.optional(),
  funders: z.array(FunderSchema),
});

export const LinksSchema = z.object({
  landing: WebAddressSchema.optional(),
  document: WebAddressSchema.optional(),
  /** The same thing in other databases. */
  alsoAt: z.array(WebAddressSchema),
});

/** An office and its public address, never a private person. */
export const ContactSchema = z.object({
  organisation: z.string().min(1).optional(),
  role: z.string().min(1).optional(),
  page: WebAddressSchema.optional(),
  address: z.string().min(1).optional(),
});

export const ImageSchema = z.object({
  url: WebAddressSchema,
  credit: z.string().optional(),
  alt: z.string().optional(),
});

export const SourceSchema = z.object({
  name: z.string().min(1),
  id: z.string().min(1).optional(),
  url: WebAddressSchema.optional(),
  licence: z.string().min(1).optional(),
});

/** A record of any kind as it is stored and published. The field table is `docs/data-dictionary.md`. */
export const RecordSchema = z.object({
  id: RecordIdSchema,
  kind: z.enum(KIND_IDS),
  title: z.string().min(1),
  titleOriginal: z.string().min(1).optional(),
  titleBy: z.enum(termIds(TITLE_AUTHORS)).optional(),
  entry: z.enum(termIds(ENTRIES)).optional(),
  summary: z.string(),
  sections: z.array(SectionSchema),
  /** BCP 47 tag of title, summary, outcome and sections; English where it is absent. */
  textLanguage: LanguageTagSchema.optional(),
  /** Absent rather than empty. */
  translations: z.array(TranslationSchema).min(1).optional(),
  /** Of a record that is about a city or happens in one. */
  city: CitySchema.optional(),
  /** Of a record that is on offer to many: where. */
  coverage: CoverageSchema.optional(),
  scope: z.enum(termIds(SCOPES)).optional(),
  themes: z.array(z.enum(termIds(THEMES))),
  themesFrom: ProvenanceSchema.optional(),
  topics: z.array(z.enum(termIds(TOPICS))),
  topicsFrom: ProvenanceSchema.optional(),
  /** Topics that the vocabulary does not know, in the source's words: kept and searched, until an editor maps them. */
  unmappedTopics: z.array(z.string().min(1)),
  sdgs: z.array(TaggedGoalSchema),
  sdgTargets: z.array(TaggedTargetSchema),
  documentType: z.enum(termIds(DOCUMENT_TYPES)).optional(),
  status: z.enum(termIds(STATUSES)).optional(),
  years: YearsSchema,
  /** The day or month of `years.start`, where it is known. */
  startedOn: PartialDateSchema.optional(),
  /** BCP 47 tags of the document. */
  languages: z.array(LanguageTagSchema),
  actors: z.array(z.enum(termIds(ACTORS))),
  awards: z.array(AwardSchema),
  outcome: OutcomeSchema.optional(),
  cost: CostSchema.optional(),
  funding: FundingSchema.optional(),
  links: LinksSchema,
  contact: ContactSchema.optional(),
  image: ImageSchema.optional(),
  source: SourceSchema.optional(),
  /** Absent rather than empty, as `relations` is: records of before had neither. */
  evidence: z.array(EvidenceSchema).min(1).optional(),
  relations: z.array(RelationSchema).min(1).optional(),
  /** What only a record of one kind has: see `part` in `domain/kinds/`. */
  toolkit: ToolkitSchema.optional(),
  fund: FundSchema.optional(),
  exchange: ExchangeSchema.optional(),
  /** The day, month or year to which the facts hold. */
  asOf: PartialDateSchema.optional(),
  /** ISO date on which somebody last checked the record against its source, and the page that they read. */
  lastVerified: z.iso.date().optional(),
  verifiedFrom: WebAddressSchema.optional(),
});

/** What every record of a kind has besides: its city or its coverage, and the part of its own. A message, or nothing. */
export function lacksOf(
  record: Pick<LibraryRecord, 'kind' | 'city' | 'coverage' | OfferPart>,
): string | undefined {
  const { belongsTo, part } = kindOf(record.kind);
  if (record[belongsTo] === undefined) return `a ${record.kind} has a ${belongsTo}`;
  if (part !== undefined && record[part] === undefined) return `a ${record.kind} has the field ${part}`;
  return undefined;
}

/** A record as readers get it. */
export const PublishedRecordSchema = RecordSchema.extend({
  /** When its present revision was published. */
  updatedAt: z.iso.datetime(),
  /** 0–100, computed by `evidenceScoreOf`: how much of what a decision needs is there. */
  evidenceScore: z.int().min(0).max(100),
});

export type Provenance = z.infer<typeof ProvenanceSchema>;
export type Derivation = z.infer<typeof DerivationSchema>;
export type TaggedGoal = z.infer<typeof TaggedGoalSchema>;
export type TaggedTarget = z.infer<typeof TaggedTargetSchema>;
export type Section = z.infer<typeof SectionSchema>;
export type Award = z.infer<typeof AwardSchema>;
export type LibraryRecord = z.infer<typeof RecordSchema>;
export type PublishedRecord = z.infer<typeof PublishedRecordSchema>;
export type RecordKind = LibraryRecord['kind'];
