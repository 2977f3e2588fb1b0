import { useRef } from 'react';
import type { SearchResponse } from '../../domain/responses.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { appliedChips, withoutFilters } from '../facets/applied.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './applied-filters.module.css';

/** Everything that narrows the results, each removable, and all at once. */
export function AppliedFilters({ facets }: { readonly facets: SearchResponse['facets'] | undefined }) {
  const { query, change } = useAddress();
  const language = useLanguage();
  const messages = useMessages();
  const list = useRef<HTMLFieldSetElement>(null);
  const filters = appliedChips(query, facets ?? {}, language, messages);
  if (filters.length === 0) return null;

  /** The removed chip takes the focus with it, so the focus goes to the next, or to the results. */
  function keepFocus(at: number) {
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('li button') ?? [];
      const next = buttons[Math.min(at, buttons.length - 1)] ?? document.getElementById('result-count');
      next?.focus();
    });
  }

  return (
    <fieldset className={styles.applied} ref={list}>
      <legend className="for-readers">{messages.applied.title}</legend>
      <ul>
        {filters.map(({ id, name, joint, without }, at) => (
          <li key={id}>
            {joint && <span className={styles.joint}>{messages.applied[joint]}</span>}
            <button
              type="button"
              aria-label={messages.applied.remove({ name })}
              onClick={() => {
                change(without);
                keepFocus(at);
              }}
            >
              {name} <Icon name="clear" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.clear}
        onClick={() => {
          change(withoutFilters(query));
          keepFocus(0);
        }}
      >
        {messages.applied.clear}
      </button>
    </fieldset>
  );
}
