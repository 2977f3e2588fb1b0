import { KINDS } from './kinds/index.ts';
import { ACTORS } from './vocabularies/actors.ts';
import { COUNTRY_REGIONS } from './vocabularies/country-regions.ts';
import { DOCUMENT_TYPES } from './vocabularies/document-types.ts';
import { ENTRIES } from './vocabularies/entries.ts';
import { EVIDENCE_FOUND } from './vocabularies/evidence-found.ts';
import { EXCHANGE_FORMS } from './vocabularies/exchange-forms.ts';
import { GOAL_ORIGINS } from './vocabularies/goal-origins.ts';
import { INSTRUMENTS } from './vocabularies/instruments.ts';
import { NETWORKS } from './vocabularies/networks.ts';
import { OPENNESS } from './vocabularies/openness.ts';
import { POPULATION_BANDS } from './vocabularies/population-bands.ts';
import { REGIONS } from './vocabularies/regions.ts';
import { SCOPES } from './vocabularies/scopes.ts';
import { SDG_GOALS } from './vocabularies/sdg-goals.ts';
import { isTargetId } from './vocabularies/sdg-target-ids.ts';
import { STAGES } from './vocabularies/stages.ts';
import { STATUSES } from './vocabularies/statuses.ts';
import { findTerm, type Vocabulary } from './vocabularies/term.ts';
import { THEMES } from './vocabularies/themes.ts';
import { TOPICS } from './vocabularies/topics.ts';

/** One dimension that a reader can narrow by. Everything that knows a facet reads it from here. */
export interface Facet {
  /** Names the URL parameter and the entry in the answer's `facets` (F1). */
  readonly key: string;
  /** Where the terms are in what the engine holds. */
  readonly field: `terms.${string}`;
  /** Closed: only these terms exist. Absent: terms come with the records. */
  readonly vocabulary?: Vocabulary;
  /** Whether a value could be a term of this facet, for facets without their own vocabulary. */
  readonly isTerm: (value: string) => boolean;
  /** `hierarchy`: terms have parents, in the same vocabulary or in the facet named by `under`. */
  readonly shape: 'terms' | 'hierarchy';
  /** The facet inside which a page shows this one. */
  readonly under?: string;
  readonly multiValued: boolean;
  /** F6: by vocabulary where that carries meaning, otherwise by count, then label. */
  readonly order: 'vocabulary' | 'count';
  /** F2: may be switched to "all of these". */
  readonly allowsAll: boolean;
  /** In pages a second term that a reader chooses switches to "all of these": the terms add up, none replaces another. */
  readonly startsWithAll: boolean;
  readonly opensAtFirst: boolean;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const MAX_TERM_LENGTH = 120; // that of an id

const isSlug = (value: string) => value.length <= MAX_TERM_LENGTH && SLUG.test(value);
const isCountry = (value: string) => Object.hasOwn(COUNTRY_REGIONS, value);
const isLanguage = (value: string) => LANGUAGE_TAG.test(value);

type Given = Partial<Omit<Facet, 'key' | 'field' | 'isTerm' | 'vocabulary'>> & Pick<Facet, 'multiValued'>;

function closed<Key extends string>(key: Key, vocabulary: Vocabulary, given: Given) {
  const isTerm = (value: string) => findTerm(vocabulary, value) !== undefined;
  return { ...open(key, isTerm, given), vocabulary };
}

function open<Key extends string>(key: Key, isTerm: Facet['isTerm'], given: Given) {
  const defaults = {
    shape: 'terms',
    order: 'count',
    allowsAll: false,
    startsWithAll: false,
    opensAtFirst: false,
  } as const;
  return { key, field: `terms.${key}` as const, isTerm, ...defaults, ...given };
}

/** Every facet, in the order in which the page shows them. */
export const FACETS = [
  closed('kind', KINDS, { multiValued: false, order: 'vocabulary', opensAtFirst: true }),
  closed('theme', THEMES, { multiValued: true, allowsAll: true, opensAtFirst: true }),
  closed('topic', TOPICS, { multiValued: true, shape: 'hierarchy', under: 'theme', allowsAll: true }),
  closed('sdg', SDG_GOALS, { multiValued: true, order: 'vocabulary', allowsAll: true, opensAtFirst: true }),
  closed('declared', SDG_GOALS, { multiValued: true, under: 'sdg', order: 'vocabulary', allowsAll: true }),
  open('target', isTargetId, { multiValued: true, shape: 'hierarchy', under: 'sdg' }),
  closed('region', REGIONS, { multiValued: true, shape: 'hierarchy', opensAtFirst: true }),
  closed('population', POPULATION_BANDS, { multiValued: false, order: 'vocabulary', opensAtFirst: true }),
  open('country', isCountry, { multiValued: false, opensAtFirst: true }),
  open('city', isSlug, { multiValued: false, opensAtFirst: true }),
  closed('goals', GOAL_ORIGINS, { multiValued: true, order: 'vocabulary' }),
  closed('network', NETWORKS, { multiValued: true }),
  closed('status', STATUSES, { multiValued: false, opensAtFirst: true }),
  closed('evidence', EVIDENCE_FOUND, {
    multiValued: true,
    order: 'vocabulary',
    allowsAll: true,
    startsWithAll: true,
    opensAtFirst: true,
  }),
  closed('type', DOCUMENT_TYPES, { multiValued: false }),
  closed('actor', ACTORS, { multiValued: true }),
  closed('scope', SCOPES, { multiValued: false }),
  closed('instrument', INSTRUMENTS, { multiValued: true, order: 'vocabulary' }),
  closed('stage', STAGES, { multiValued: true, order: 'vocabulary' }),
  closed('form', EXCHANGE_FORMS, { multiValued: false }),
  closed('openness', OPENNESS, { multiValued: false, order: 'vocabulary' }),
  open('language', isLanguage, { multiValued: true }),
  open('award', isSlug, { multiValued: true }),
  open('source', isSlug, { multiValued: false }),
  closed('entry', ENTRIES, { multiValued: false, order: 'vocabulary' }),
] as const satisfies readonly Facet[];

export type FacetKey = (typeof FACETS)[number]['key'];

export const FACET_KEYS: readonly FacetKey[] = FACETS.map((facet) => facet.key);

const byKey: ReadonlyMap<string, Facet> = new Map(FACETS.map((facet) => [facet.key, facet]));

export function isFacetKey(value: string): value is FacetKey {
  return byKey.has(value);
}

/** The registry entry of a facet that is known to exist. */
export function facetOf(key: FacetKey): Facet {
  return byKey.get(key)!;
}

const LONGEST_WHOLE = 40; // terms

/** Whether an answer has all the terms of a facet, because there can be few: a closed vocabulary of up to 40 terms. */
export function comesWhole(key: FacetKey): boolean {
  const { vocabulary } = facetOf(key);
  return vocabulary !== undefined && vocabulary.terms.length <= LONGEST_WHOLE;
}

/** Whether a page can name the terms of a facet by itself: by a vocabulary, or by `Intl`. */
export function isNamedByPages(key: FacetKey): boolean {
  return facetOf(key).vocabulary !== undefined || key === 'country' || key === 'language';
}

/** What of a record has to lie in the years from `from` to `to`: a part of its period, its beginning, or its end. */
export const YEAR_MEANINGS = ['active', 'begun', 'ended'] as const;
export type YearMeaning = (typeof YEAR_MEANINGS)[number];

/** Years are narrowed by numbers, not by terms: a record's span, from one field to the other, has to overlap them. */
export const YEAR_SPANS = {
  active: { from: 'yearFrom', to: 'yearTo' },
  begun: { from: 'yearSort', to: 'yearSort' },
  ended: { from: 'yearEnd', to: 'yearEnd' },
} as const satisfies Record<YearMeaning, { from: string; to: string }>;
