import { lazy, useState } from 'react';
import { useMessages, withMessages } from '../language/messages.ts';
import { Loaded } from '../ui/loaded.tsx';
import { useSingleKey } from './use-single-key.ts';
import styles from './shortcuts.module.css';

const ShortcutsDialog = lazy(async () => ({
  default: (await withMessages(import('./shortcuts-dialog.tsx'), 'pages')).ShortcutsDialog,
}));

/** The way to the list of shortcuts, which "?" opens too. */
export function ShortcutsHelp() {
  const { page } = useMessages();
  const [isOpen, setOpen] = useState(false);
  useSingleKey('?', () => setOpen(true));
  return (
    <>
      <button type="button" className={styles.opener} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {page.shortcuts}
      </button>
      {isOpen && (
        <Loaded>
          <ShortcutsDialog onClose={() => setOpen(false)} />
        </Loaded>
      )}
    </>
  );
}
