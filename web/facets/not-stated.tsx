import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { chosenTerms } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import { useMessages } from '../language/messages.ts';
import { useChosen } from '../address/address-context.ts';
import styles from './terms.module.css';

interface NotStatedProps {
  readonly facet: FacetKey;
  readonly terms: readonly TermCount[];
  /** The sum of the counts that the answer left out. */
  readonly more: number;
  readonly total: number;
}

/** How many of the results have no term of a facet, so that its counts are not taken for all there is. */
export function NotStated({ facet, terms, more, total }: NotStatedProps) {
  const chosen = useChosen();
  const { facets } = useMessages();
  const isNarrowed = chosenTerms(chosen, facet).length > 0; // its counts then ignore what the total respects (F3)
  const without = total - terms.reduce((sum, { count }) => sum + count, more);
  if (isNarrowed || without <= 0) return null;
  return (
    <p className={styles.notStated}>
      {facetOf(facet).multiValued
        ? facets.notStatedAtLeast({ count: without })
        : facets.notStated({ count: without })}
    </p>
  );
}
