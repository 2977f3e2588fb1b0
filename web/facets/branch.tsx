import { useId, useState, type ReactNode } from 'react';
import type { FacetKey } from '../../domain/facets.ts';
import type { TermCount } from '../../domain/responses.ts';
import { Icon } from '../ui/icon.tsx';
import { TermList } from './term-list.tsx';
import styles from './terms.module.css';

interface BranchProps {
  /** What the button unfolds, for readers. */
  readonly name: string;
  /** Something below is chosen, so it starts unfolded. */
  readonly opens: boolean;
  readonly facet: FacetKey;
  readonly leaves: readonly TermCount[];
  /** The term itself. */
  readonly children: ReactNode;
}

/** A term with others under it that can be unfolded. */
export function Branch({ name, opens, facet, leaves, children }: BranchProps) {
  const [isOpen, setOpen] = useState(opens);
  const id = useId();
  if (leaves.length === 0) return children;
  return (
    <>
      <div className={styles.branch}>
        {children}
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={name}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="open" />
        </button>
      </div>
      <div id={id} className={styles.leaves} hidden={!isOpen}>
        {isOpen && <TermList facet={facet} terms={leaves} />}
      </div>
    </>
  );
}
