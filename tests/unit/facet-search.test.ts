import { describe, expect, it } from 'vitest';
import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { readFacetSearch } from '../../server/search/facet-search.ts';
import { createTermNames } from '../../server/search/term-names.ts';
import { countriesBegunBy, parseCountry } from '../../library/places/countries.ts';

/** The ids that are found where each of these has one record. */
function found(facet: FacetKey, text: string, ids: readonly string[]): string[] {
  const distribution = { [facetOf(facet).field]: Object.fromEntries(ids.map((id) => [id, 1])) };
  const result = { hits: [], totalHits: ids.length, totalPages: 1, facetDistribution: distribution };
  const names = createTermNames({ termLabels: () => new Map() } as never)('en', 1)(facet);
  const others =
    facet === 'country'
      ? { exact: parseCountry(text), begun: countriesBegunBy(text) }
      : { begun: new Set<string>() };
  const question = { facet, text, query: EMPTY_QUERY, limit: 50, page: 1 };
  return readFacetSearch(question, result as never, names, others).terms.map(({ id }) => id);
}

const COUNTRIES = ['DE', 'GB', 'NL', 'UA', 'UG', 'US', 'UZ'];

describe('a search inside the countries', () => {
  it.each([
    ['UK', ['GB', 'UA']],
    ['uk', ['GB', 'UA']],
    ['USA', ['US']],
    ['Holland', ['NL']],
    ['Deutschland', ['DE']],
    ['Deutsch', ['DE']],
    ['Royaume-Uni', ['GB']],
    ['Uganda', ['UG']],
    ['Atlantis', []],
  ])('finds %s by every name that imports know', (text, ids) => {
    expect(found('country', text, COUNTRIES)).toEqual(ids);
  });
});

describe('a search inside the targets', () => {
  it('puts the target first whose number the text is', () => {
    const targets = ['11.1', '11.2', '11.3', '11.b'];
    expect(found('target', '11.2', targets)[0]).toBe('11.2');
    expect(found('target', '11.B', targets)[0]).toBe('11.b');
  });
});
