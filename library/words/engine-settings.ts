import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { SDG_TARGET_IDS } from '../../domain/vocabularies/sdg-target-ids.ts';
import { CONCEPTS } from './concepts.ts';
import { KEY_FIELDS } from './index-keys.ts';
import { conceptKey, countryKey, goalKey, groupKey, regionKey, targetKey } from './key.ts';
import { COUNTRY_GROUPS } from './places/groups.ts';

const GOALS = Array.from({ length: 17 }, (_, index) => index + 1);

/** Every key there is. None of them is a misspelling of another one. */
export const ALL_KEYS: readonly string[] = [
  ...CONCEPTS.map(({ id }) => conceptKey(id)),
  ...Object.keys(COUNTRY_REGIONS).map(countryKey),
  ...REGIONS.terms.map(({ id }) => regionKey(id)),
  ...COUNTRY_GROUPS.map(({ id }) => groupKey(id)),
  ...GOALS.map(goalKey),
  ...SDG_TARGET_IDS.map(targetKey),
];

/** The part of the index settings that relevance decides; reasons in `docs/relevance.md`. */
export const RELEVANCE_SETTINGS = {
  searchableAttributes: [...KEY_FIELDS],
  /** After `sort`, and before the rules that make the order complete. */
  rankingRules: ['words', 'typo', 'attribute', 'proximity', 'exactness'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [...ALL_KEYS],
    disableOnNumbers: true, // 2030 is not 2050
  },
};
