import { useDeskMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { SignInForm } from './sign-in-form.tsx';
import styles from './session.module.css';

/** What somebody sees at the desk who is not signed in. */
export function SignInPage() {
  const { title, session } = useDeskMessages();
  useTitle(title);
  const main = useFocusAtFirst();
  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <h1>{title}</h1>
      <p className={styles.quiet}>{session.why}</p>
      <SignInForm />
      <p className={styles.quiet}>{session.how}</p>
    </main>
  );
}
