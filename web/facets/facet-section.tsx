import { useState, type ReactNode } from 'react';
import type { FacetKey } from '../../domain/facets.ts';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { commaText } from '../ui/joined-text.ts';
import { PHONE, useMedia } from '../ui/use-media.ts';
import styles from './facet-section.module.css';

interface FacetSectionProps {
  readonly facet: FacetKey | 'years';
  readonly opensAtFirst: boolean;
  /** What of it is chosen. */
  readonly chosen: readonly string[];
  readonly children: ReactNode;
}

/**
 * The frame of one facet: opens and closes, and names the group for readers. A facet at work is open, and says how much of it is
 * chosen when it is closed; on a phone every facet is a row that says what is chosen and opens on demand.
 */
export function FacetSection({ facet, opensAtFirst, chosen, children }: FacetSectionProps) {
  const isPhone = useMedia(PHONE);
  const [isOpen, setOpen] = useState(!isPhone && (opensAtFirst || chosen.length > 0));
  const { facets } = useMessages();
  const language = useLanguage();
  const name = facet === 'years' ? facets.years : facets.names[facet];
  return (
    <details className={styles.section} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {name}{' '}
        {chosen.length > 0 &&
          !isOpen &&
          (isPhone ? (
            <span className={styles.values}>{commaText(language, chosen)}</span>
          ) : (
            <span className={styles.chosen} title={facets.chosen({ count: chosen.length })}>
              {numberText(language, chosen.length)}
            </span>
          ))}
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
