import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useDeskMessages, useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { changePassword, endOwnSession, getOwnSessions } from '../api/team-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';
import { useSession } from '../session/session-store.ts';
import session from '../session/session.module.css';
import { ChosenProblem } from './chosen-problem.tsx';
import { PasswordField } from './password-field.tsx';
import { ScopeText } from './scope-text.tsx';

/** One’s own account: what one may do, the password, and where one is signed in. */
export function AccountPage() {
  const { account } = useDeskTeamMessages();
  const words = useDeskMessages();
  const signedIn = useSession();
  useTitle(account.title);
  const main = useFocusAtFirst();
  const editor = 'editor' in signedIn ? signedIn.editor : undefined;
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={records.heading}>{account.title}</h1>
      {editor && (
        <>
          <p className={desk.lead}>{words.session.roleMeans[editor.role]}</p>
          <p className={records.facts}>
            <Facts
              parts={[
                <bdi key="name">{editor.name}</bdi>,
                words.session.roles[editor.role],
                <ScopeText key="scope" scope={editor.scope} />,
              ]}
            />
          </p>
        </>
      )}
      <PasswordSection name={editor?.name ?? ''} />
      <SessionSection />
    </main>
  );
}

function PasswordSection({ name }: { readonly name: string }) {
  const { account } = useDeskTeamMessages();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: () => changePassword(current, fresh),
    networkMode: 'always',
    onSuccess() {
      setCurrent('');
      setFresh('');
      void client.invalidateQueries({ queryKey: ['desk', 'sessions'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  return (
    <section className={desk.section}>
      <h2>{account.password}</h2>
      <form className={`${session.form} ${records.narrow}`} onSubmit={submit} noValidate>
        <ChosenProblem error={change.error ?? undefined} />
        <input type="hidden" autoComplete="username" value={name} readOnly />
        <PasswordField
          label={account.current}
          value={current}
          isNew={false}
          hasProblem={change.isError}
          onChange={setCurrent}
        />
        <PasswordField
          label={account.fresh}
          value={fresh}
          isNew
          hasProblem={change.isError}
          onChange={setFresh}
        />
        <button type="submit" className={desk.primary} aria-disabled={change.isPending}>
          {account.change}
        </button>
        <output>{change.isSuccess && account.changed}</output>
      </form>
    </section>
  );
}

function SessionSection() {
  const { account } = useDeskTeamMessages();
  const { failed } = useDeskMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const key = ['desk', 'sessions'];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => getOwnSessions(signal),
    staleTime: 0,
  });
  const end = useMutation({
    mutationFn: endOwnSession,
    networkMode: 'always',
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  return (
    <section className={desk.section}>
      <h2>{account.sessions}</h2>
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      <ul className={records.lines}>
        {data?.sessions.map(({ id, browser, seenAt, startedAt, isThis }) => {
          const name = browser || account.someBrowser;
          return (
            <li key={id} className={desk.row}>
              <span>
                <strong>{name}</strong>{' '}
                <span className={records.facts}>
                  {account.used({
                    started: momentText(language, startedAt),
                    seen: momentText(language, seenAt),
                  })}
                </span>
              </span>
              {isThis ? (
                <span>{account.thisOne}</span>
              ) : (
                <button
                  type="button"
                  className={`${desk.plain} ${desk.small}`}
                  aria-label={account.endOf({ browser: name })}
                  onClick={() => end.mutate(id)}
                >
                  {account.end}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
