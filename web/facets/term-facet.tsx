import { facetOf } from '../../domain/facets.ts';
import { AnyOrAll } from './any-or-all.tsx';
import { TermList } from './term-list.tsx';
import type { TermFacetProps } from './term-facet-props.ts';

/** A plain facet: a list of checkboxes. */
export function TermFacet({ facet, terms, more }: TermFacetProps) {
  return (
    <>
      <TermList
        facet={facet}
        terms={terms}
        more={more[facet]?.terms}
        keepsOrder={facetOf(facet).order === 'vocabulary'}
      />
      <AnyOrAll facet={facet} />
    </>
  );
}
