import { useRef } from 'react';
import type { FacetAnswer } from './facet-answer.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { appliedFilters, withoutFilters } from './applied.ts';
import { LoadedPanel } from './loaded-panel.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './facet-dialog.module.css';

/**
 * On a phone: a button that opens a sheet with a row for each facet, one that takes all choices back, and one that says how many
 * results there are and shows them.
 */
export function FacetDialog({ answer }: { readonly answer: FacetAnswer | undefined }) {
  const { query, change } = useAddress();
  const language = useLanguage();
  const messages = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  const chosen = appliedFilters(query, answer?.facets ?? {}, language, messages).length;
  const { facets } = messages;

  /** The button goes, so the focus goes to the next. */
  function clear() {
    change(withoutFilters(query));
    show.current?.focus();
  }

  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {chosen > 0 ? facets.openChosen({ count: chosen }) : facets.open}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="facets-title">
        <header>
          <h2 id="facets-title">{facets.title}</h2>
          <button type="button" aria-label={facets.close} onClick={() => dialog.current?.close()}>
            <Icon name="clear" />
          </button>
        </header>
        <div className={styles.panel}>
          <LoadedPanel answer={answer} />
        </div>
        <footer>
          {chosen > 0 && (
            <button type="button" className={styles.clear} onClick={clear}>
              {messages.applied.clear}
            </button>
          )}
          <button ref={show} type="button" className={styles.show} onClick={() => dialog.current?.close()}>
            {facets.show({ count: answer?.total ?? 0 })}
          </button>
        </footer>
      </dialog>
    </>
  );
}
