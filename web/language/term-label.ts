import { facetOf, type FacetKey } from '../../domain/facets.ts';
import type { Language } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { findTerm } from '../../domain/vocabularies/term.ts';
import { countryName, languageName } from '../../languages/names.ts';
import { labelOf } from './terms.ts';

/**
 * What a term is called: by the answer (which always holds the chosen terms), else by the vocabulary or the
 * browser, else by its own id made readable.
 */
export function termLabel(
  language: Language,
  key: FacetKey,
  id: string,
  facets: SearchResponse['facets'] = {},
): string {
  const counted = facets[key]?.find((term) => term.id === id);
  if (counted) return counted.label;
  const { vocabulary } = facetOf(key);
  if (vocabulary && findTerm(vocabulary, id)) return labelOf(vocabulary, id, language);
  if (key === 'country') return countryName(language, id);
  if (key === 'language') return languageName(language, id);
  return key === 'city' ? readable(id.replace(/-[a-z]{2}$/, '')) : readable(id);
}

/** `barcelona-es` is "Barcelona" for the moment until the answer says "Barcelona". */
function readable(id: string): string {
  return id.replaceAll('-', ' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
