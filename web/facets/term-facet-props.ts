import type { FacetKey } from '../../domain/facets.ts';
import type { SearchResponse, TermCount } from '../../domain/responses.ts';

/** What every form of a facet gets. */
export interface TermFacetProps {
  readonly facet: FacetKey;
  /** Its terms as the answer counted them. */
  readonly terms: readonly TermCount[];
  /** All the facets, for a form that shows two of them. */
  readonly facets: SearchResponse['facets'];
  /** How many terms the answer left out, by facet. */
  readonly more: SearchResponse['more'];
}
