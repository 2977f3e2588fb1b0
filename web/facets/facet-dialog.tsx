import { useRef } from 'react';
import type { FacetAnswer } from './facet-answer.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { appliedFilters } from './applied.ts';
import { LoadedPanel } from './loaded-panel.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './facet-dialog.module.css';

/** On a phone: a button that opens the facets over the whole screen, and one that shows the results again. */
export function FacetDialog({ answer }: { readonly answer: FacetAnswer | undefined }) {
  const { query } = useAddress();
  const language = useLanguage();
  const messages = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = appliedFilters(query, answer?.facets ?? {}, language, messages).length;
  const { facets } = messages;

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
          <button type="button" className={styles.show} onClick={() => dialog.current?.close()}>
            {facets.show({ count: answer?.total ?? 0 })}
          </button>
        </footer>
      </dialog>
    </>
  );
}
