import { useEffect, useRef } from 'react';
import { useMessages, usePageMessages } from '../language/messages.ts';
import { setShortcutsOn, useShortcutsOn } from './shortcut-store.ts';
import styles from './shortcuts.module.css';

/** Every shortcut with what it does, and the switch that turns them off. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { page } = useMessages();
  const { shortcuts: words } = usePageMessages();
  const isOn = useShortcutsOn();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const keys = [
    ['/', words.box],
    ['j', words.next],
    ['k', words.previous],
    ['?', words.help],
  ] as const;

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{page.shortcuts}</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => setShortcutsOn(event.target.checked)} />
        {words.on}
      </label>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
