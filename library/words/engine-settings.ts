import { KEY_FIELDS } from './index-keys.ts';

/** The part of the index settings that relevance decides; reasons in `docs/relevance.md`. */
export const RELEVANCE_SETTINGS = {
  searchableAttributes: [...KEY_FIELDS],
  /** After `sort`, and before the rules that make the order complete. The very words come before their meanings. */
  rankingRules: ['words', 'exactness', 'attribute', 'proximity'],
  /** Slips are corrected before the engine is asked: it would take Dhaka for Dakar, and one key for another. */
  typoTolerance: { enabled: false },
};
