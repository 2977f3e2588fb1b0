import { hash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { FACETS, YEAR_SPANS } from '../../domain/facets.ts';
import { VOCABULARIES } from '../../domain/every-vocabulary.ts';
import { MAX_FACET_SIZE } from '../../domain/query.ts';
import { contentHash } from '../catalogue/content-hash.ts';
import { embedderSettings, MEANING, type Embedder } from '../engine/embedder.ts';
import { RELEVANCE_SETTINGS } from '../words/engine-settings.ts';
import { shippedMembershipsText } from '../networks/read-networks.ts';
import { allPhrases } from '../words/phrase-table.ts';
import { searchedNames } from '../words/record-words.ts';

const HASH_LENGTH = 27; // 160 bits

/** Raise it when the code of `engineDocument` makes something else of the same record: indexes are then rebuilt. */
const DOCUMENT_FORMAT = 11;

// The engine's own limits (1,000 hits, 100 values a facet) would cut exact totals and long facets (F7, F10).
const MAX_TOTAL_HITS = 10_000_000;
/**
 * Terms of a facet that the engine counts for one question, the fullest first: as many as a search may show. To count and write the
 * 50,000 cities of a large library takes it twenty times as long as the rest of a search. Who needs all asks in parts.
 */
export const MAX_VALUES_PER_FACET = MAX_FACET_SIZE;
/** For counts that have no parts, such as passages by record; and for several engines, whose counts are added. */
export const EVERY_VALUE = 100_000;

const YEARS = Object.values(YEAR_SPANS).flatMap(({ from, to }) => [from, to]);
const FACET_FIELDS = FACETS.map(({ field }) => field).sort(); // their order on the page rebuilds no index
const BY_RANGE = [...new Set(YEARS), 'updatedAtMs', 'evidenceScore'];

/** What the engine is told about an index of records; facets come from the registry, synonyms with the records. */
export const INDEX_SETTINGS = {
  searchableAttributes: RELEVANCE_SETTINGS.searchableAttributes,
  filterableAttributes: [
    { attributePatterns: FACET_FIELDS, features: filters('equality') },
    { attributePatterns: BY_RANGE, features: filters('comparison') },
    { attributePatterns: ['id', 'published', 'checks'], features: filters('equality') },
    '_geo', // the engine wants this one by its bare name
  ],
  sortableAttributes: [
    'yearSort',
    'titleSort',
    'updatedAt',
    'updatedAtMs',
    'evidenceScore',
    'isOffer',
    'isGuide',
    'id',
    '_geo',
  ],
  // A chosen order is strict, so `sort` comes first. Last come the record with more evidence, then the id, so that the
  // same question always gets the same order and no page repeats or skips a record (F10).
  rankingRules: ['sort', ...RELEVANCE_SETTINGS.rankingRules, 'evidenceScore:desc', 'id:asc'],
  typoTolerance: RELEVANCE_SETTINGS.typoTolerance,
  // Keys have no order of their own, so how near two of them are says little; it would take half of the time of indexing.
  proximityPrecision: 'byAttribute',
  // They are cut into words by us, in every language: the engine need not find out which one it is.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
  faceting: { maxValuesPerFacet: MAX_VALUES_PER_FACET, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MAX_TOTAL_HITS },
} satisfies Settings;

/** The same for one engine or one of several, and with an embedder where the operator wants one. */
export function settingsWith(embedder: Embedder | undefined, isOne: boolean): Settings {
  return {
    ...INDEX_SETTINGS,
    ...(!isOne && { faceting: { ...INDEX_SETTINGS.faceting, maxValuesPerFacet: EVERY_VALUE } }),
    ...(embedder && { embedders: { [MEANING]: embedderSettings(embedder) } }),
  };
}

/** The format of an index with an embedder: another model, or none, is another index. */
export function formatWith(embedder: Embedder | undefined): string {
  return embedder ? contentHash({ format: INDEX_FORMAT, embedder }) : INDEX_FORMAT;
}

/** Names the settings, the document shape and the words in it together; an index with another one is rebuilt. */
export function indexFormat(labels: readonly (readonly string[])[]): string {
  // Its keys are in the order of the code: nothing here comes from outside, and a sorted one takes five times as long.
  const made = JSON.stringify({
    settings: INDEX_SETTINGS,
    document: DOCUMENT_FORMAT,
    synonyms: allPhrases(), // documents hold what the table made of them
    members: shippedMembershipsText(), // which are terms of records
    labels, // and those of their terms
  });
  return hash('sha256', made, 'base64url').slice(0, HASH_LENGTH);
}

/** The labels of all terms, in every language in which they are searched. */
export function everyLabel(): string[][] {
  return VOCABULARIES.flatMap((vocabulary) =>
    vocabulary.terms.map(({ id }) => [vocabulary.key, id, ...searchedNames(vocabulary, [id])]),
  );
}

export const INDEX_FORMAT = indexFormat(everyLabel());

function filters(kind: 'equality' | 'comparison') {
  // Its own search for terms of a facet is never asked, and is made again whole with each publication.
  return { facetSearch: false, filter: { equality: true, comparison: kind === 'comparison' } };
}
