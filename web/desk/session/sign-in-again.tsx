import { useEffect, useId, useRef } from 'react';
import { useDeskMessages } from '../../language/messages.ts';
import desk from '../desk.module.css';
import { SignInForm } from './sign-in-form.tsx';
import { leaveDesk } from './session-store.ts';
import styles from './session.module.css';

/** Over the page when the session has ended: everything behind it stays as it is and goes on after signing in. */
export function SignInAgain({ name }: { readonly name: string }) {
  const words = useDeskMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      onCancel={(event) => event.preventDefault()} // Escape would leave a page that cannot go on
    >
      <h2 id={`${id}title`}>{words.session.ended}</h2>
      <p>{words.session.endedHint}</p>
      <SignInForm name={name} />
      <button type="button" className={desk.plain} onClick={leaveDesk}>
        {words.session.signOut}
      </button>
    </dialog>
  );
}
