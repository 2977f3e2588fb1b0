import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { rewriteTo } from '../../address/go.ts';
import { useDeskTeamMessages, useLanguage, useMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { readInvitation } from '../api/team-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { momentText } from '../imports/moment-text.ts';
import { choosePassword } from '../session/session-requests.ts';
import session from '../session/session.module.css';
import { PasswordField } from './password-field.tsx';
import { ChosenProblem } from './chosen-problem.tsx';

/** Where a link with a one-time token opens: its person chooses a password and is at the desk. */
export function JoinPage() {
  const { join } = useDeskTeamMessages();
  const { page } = useMessages();
  useTitle(join.title);
  const main = useFocusAtFirst();
  // Behind `#`, so that no server, log or other site has been told it.
  const [token] = useState(() => location.hash.slice(1));
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => readInvitation(token),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <main id="main" tabIndex={-1} ref={main} className={session.page}>
      <h1>{join.title}</h1>
      {data ? (
        <JoinForm token={token} {...data} />
      ) : error ? (
        <DeskFailure error={error} title={join.useless} />
      ) : (
        <p className={desk.hint}>{page.loading}</p>
      )}
    </main>
  );
}

interface JoinFormProps {
  readonly token: string;
  readonly name: string;
  readonly purpose: 'invite' | 'reset';
  readonly expiresAt: string;
}

function JoinForm({ token, name, purpose, expiresAt }: JoinFormProps) {
  const { join, account } = useDeskTeamMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setError(undefined);
    try {
      await choosePassword(token, password);
      rewriteTo(href('account')); // the token is not left in the history
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <>
      <p>{purpose === 'invite' ? join.welcome({ name }) : join.again({ name })}</p>
      <p className={session.quiet}>{join.until({ when: momentText(language, expiresAt) })}</p>
      <form className={session.form} onSubmit={(event) => void submit(event)} noValidate>
        <ChosenProblem error={error} />
        <input type="hidden" autoComplete="username" value={name} readOnly />
        <PasswordField
          label={account.fresh}
          value={password}
          isNew
          hasProblem={error !== undefined}
          onChange={setPassword}
        />
        <button type="submit" className={desk.primary} aria-disabled={isBusy}>
          {isBusy ? join.joining : join.submit}
        </button>
      </form>
    </>
  );
}
