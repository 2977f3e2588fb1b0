import { useState, type ReactNode } from 'react';
import type { FacetKey } from '../../domain/facets.ts';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import styles from './facet-section.module.css';

interface FacetSectionProps {
  readonly facet: FacetKey | 'years';
  readonly opensAtFirst: boolean;
  /** How many of its terms are chosen: a facet at work is open, and says so when it is closed. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** The frame of one facet: opens and closes, and names the group for readers. */
export function FacetSection({ facet, opensAtFirst, chosen, children }: FacetSectionProps) {
  const [isOpen, setOpen] = useState(opensAtFirst || chosen > 0);
  const { facets } = useMessages();
  const language = useLanguage();
  const name = facet === 'years' ? facets.years : facets.names[facet];
  return (
    <details className={styles.section} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {name}
        {chosen > 0 && !isOpen && (
          <span className={styles.chosen} title={facets.chosen({ count: chosen })}>
            {numberText(language, chosen)}
          </span>
        )}
      </summary>
      {isOpen && (
        <fieldset>
          <legend className="for-readers">{name}</legend>
          {children}
        </fieldset>
      )}
    </details>
  );
}
