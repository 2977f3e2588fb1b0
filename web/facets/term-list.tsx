import { useLayoutEffect, useRef, useState } from 'react';
import type { FacetKey } from '../../domain/facets.ts';
import { chosenTerms } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import { useMessages } from '../language/messages.ts';
import { useChosen } from '../address/address-context.ts';
import { TermCheckbox } from './term-checkbox.tsx';
import { useAllTerms } from './use-all-terms.ts';
import styles from './terms.module.css';

const SHOWN_AT_FIRST = 8;
const SHOWN_MORE = 50; // more than that is for the facet's own search

interface TermListProps {
  readonly facet: FacetKey;
  readonly terms: readonly TermCount[];
  /** How many terms there are besides. */
  readonly more?: number | undefined;
  /** The order carries meaning, so that a chosen term keeps its place. */
  readonly keepsOrder?: boolean;
}

/** The first terms as checkboxes, more on demand. In a list that is cut, chosen terms come first. */
export function TermList({ facet, terms: first, more = 0, keepsOrder = false }: TermListProps) {
  const { facets } = useMessages();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const isUnfolded = limit > SHOWN_AT_FIRST;
  const all = useAllTerms(facet, isUnfolded && more > 0);
  const terms = all ?? first;
  const beyond = first.length + more - terms.length; // terms that are not even here
  const list = useRef<HTMLUListElement>(null);
  const chosen = chosenTerms(useChosen(), facet);
  const isCut = terms.length + beyond > SHOWN_AT_FIRST;
  const ordered = isCut && !keepsOrder ? chosenFirst(terms, chosen) : terms;
  // A lone hidden term takes the room of the button that would show it; chosen ones are never hidden.
  const most = Math.max(limit, ordered.findLastIndex(({ id }) => chosen.includes(id)) + 1);
  const shown = ordered.length + beyond <= most + 1 ? ordered : ordered.slice(0, most);
  useKeptFocus(list);

  return (
    <>
      <ul className={styles.list} ref={list}>
        {shown.map(({ id, label, count }) => (
          <li key={id}>
            <TermCheckbox facet={facet} id={id} label={label} count={count} isChosen={chosen.includes(id)} />
          </li>
        ))}
      </ul>
      {(shown.length < ordered.length || (beyond > 0 && !all)) && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + SHOWN_MORE)}>
          {facets.more({ count: ordered.length - shown.length + beyond })}
        </button>
      )}
      {isUnfolded && (
        <button type="button" className={styles.more} onClick={() => setLimit(SHOWN_AT_FIRST)}>
          {facets.fewer}
        </button>
      )}
    </>
  );
}

function chosenFirst(terms: readonly TermCount[], chosen: readonly string[]): TermCount[] {
  const isChosen = ({ id }: TermCount) => chosen.includes(id);
  return [...terms.filter(isChosen), ...terms.filter((term) => !isChosen(term))];
}

/** A term that moves to the top loses the focus in the browser; this gives it back. */
function useKeptFocus(list: React.RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = focused.current;
    if (element instanceof HTMLElement && element.isConnected && document.activeElement === document.body) {
      element.focus({ preventScroll: true });
    }
  });
  useLayoutEffect(() => {
    const element = list.current;
    const note = () => {
      focused.current = document.activeElement;
    };
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget !== null) focused.current = null;
    };
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', forget);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('focusout', forget);
    };
  }, [list]);
}
