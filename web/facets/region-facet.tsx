import { chosenTerms } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import type { Term } from '../../domain/vocabularies/term.ts';
import { useMessages } from '../language/messages.ts';
import { useChosen } from '../address/address-context.ts';
import { Branch } from './branch.tsx';
import { TermCheckbox } from './term-checkbox.tsx';
import type { TermFacetProps } from './term-facet-props.ts';
import styles from './terms.module.css';

const REGION_TERMS: readonly Term[] = REGIONS.terms;

/** Continents, and under each its parts. */
export function RegionFacet({ facet, terms }: TermFacetProps) {
  const messages = useMessages();
  const chosen = chosenTerms(useChosen(), facet);
  const roots = terms.filter(({ id }) => ancestorOf(id) === id);
  return (
    <ul className={styles.list}>
      {roots.map((root) => {
        const parts = terms.filter(({ id }) => id !== root.id && ancestorOf(id) === root.id);
        return (
          <li key={root.id}>
            <Branch
              name={messages.facets.partsOf({ region: root.label })}
              opens={parts.some(({ id }) => chosen.includes(id))}
              leaves={byPlace(parts)}
              facet={facet}
            >
              <TermCheckbox
                facet={facet}
                id={root.id}
                label={root.label}
                count={root.count}
                isChosen={chosen.includes(root.id)}
              />
            </Branch>
          </li>
        );
      })}
    </ul>
  );
}

/** The continent of a region; a region that nobody knows is its own. */
function ancestorOf(id: string): string {
  const parent = REGION_TERMS.find((term) => term.id === id)?.parent;
  return parent === undefined ? id : ancestorOf(parent);
}

/** In the order of the vocabulary, where a part comes right after what it is part of. */
function byPlace(terms: readonly TermCount[]): TermCount[] {
  const place = ({ id }: TermCount) => REGION_TERMS.findIndex((term) => term.id === id);
  return [...terms].sort((a, b) => place(a) - place(b));
}
