import type { Settings } from 'meilisearch';
import { contentHash } from '../catalogue/content-hash.ts';
import { CUTTING_VERSION } from '../documents/cut/cut-document.ts';
import { PASSAGE_KEY_FIELDS } from '../words/passage-words.ts';
import { EVERY_VALUE, INDEX_FORMAT, INDEX_SETTINGS } from './settings.ts';

/** Raise it when the code of `passageDocument` makes something else of the same passage. */
const PASSAGE_FORMAT = 1;

/** What the engine is told about the index of passages: they are narrowed as their records are. */
export const PASSAGE_SETTINGS = {
  ...INDEX_SETTINGS,
  searchableAttributes: [...PASSAGE_KEY_FIELDS],
  synonyms: {}, // passages have all keys of what they say, and are asked for by keys
  filterableAttributes: [
    ...INDEX_SETTINGS.filterableAttributes,
    {
      attributePatterns: ['record', 'owner', 'document', 'build'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  faceting: { ...INDEX_SETTINGS.faceting, maxValuesPerFacet: EVERY_VALUE },
  sortableAttributes: ['record', 'document', 'passage'],
  proximityPrecision: 'byWord',
  // Words that are near each other are of one thought, which in a long text says more than where they are.
  rankingRules: ['sort', 'words', 'proximity', 'exactness', 'attribute', 'record:asc', 'passage:asc'],
} satisfies Settings;

/** Names settings, documents and cutting together; an index with another one is built again. */
export const PASSAGES_FORMAT = contentHash({
  records: INDEX_FORMAT, // terms of facets, synonyms and labels
  settings: PASSAGE_SETTINGS,
  document: PASSAGE_FORMAT,
  cutting: CUTTING_VERSION,
});
