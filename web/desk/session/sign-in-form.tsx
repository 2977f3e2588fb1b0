import { useId, useRef, useState, type FormEvent } from 'react';
import { ApiError } from '../../api/api-error.ts';
import type { DeskMessages } from '../../../languages/messages.ts';
import { useDeskMessages, wordOf } from '../../language/messages.ts';
import desk from '../desk.module.css';
import { signIn } from './session-requests.ts';
import styles from './session.module.css';

interface SignInFormProps {
  /** Who was signed in before. */
  readonly name?: string;
}

/** Name and password. What is wrong is said above the fields, and the focus goes to the one to fix. */
export function SignInForm({ name: known = '' }: SignInFormProps) {
  const words = useDeskMessages();
  const [name, setName] = useState(known);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const passwordField = useRef<HTMLInputElement>(null);
  const id = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    if (name.trim() === '' || password === '') return setProblem(words.session.empty);
    setBusy(true);
    setProblem('');
    try {
      await signIn(name, password);
    } catch (error) {
      setProblem(problemOf(error, words));
      setBusy(false);
      passwordField.current?.select();
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <p role="alert" id={`${id}problem`} className={styles.problem}>
        {problem}
      </p>
      <label htmlFor={`${id}name`}>{words.session.name}</label>
      <input
        id={`${id}name`}
        className={desk.field}
        autoComplete="username"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}password`}>{words.session.password}</label>
      <input
        id={`${id}password`}
        ref={passwordField}
        className={desk.field}
        type="password"
        autoComplete="current-password"
        value={password}
        aria-describedby={`${id}problem`}
        aria-invalid={problem !== ''}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" className={desk.primary} aria-disabled={isBusy}>
        {isBusy ? words.session.signingIn : words.session.signIn}
      </button>
    </form>
  );
}

function problemOf(error: unknown, { session, failures, otherFailure }: DeskMessages): string {
  if (!(error instanceof ApiError)) return otherFailure;
  if (error.code === 'unauthenticated') return session.wrong;
  if (error.code === 'rate_limited') return session.tooMany;
  return wordOf(failures, error.code) ?? otherFailure;
}
