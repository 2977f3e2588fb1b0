import { Suspense, useCallback, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Route, Switch, useLocation } from 'wouter';
import { useDeskMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { NotFoundPage } from '../frame/not-found-page.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { DeskBar } from './desk-bar.tsx';
import { DeskNews } from './desk-news.tsx';
import { DESK_PAGES, JoinPage } from './desk-pages.ts';
import { SignInAgain } from './session/sign-in-again.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { loadSession } from './session/session-requests.ts';
import { useSession } from './session/session-store.ts';

const JOIN_PATH = '/desk/join';

/** The editors’ desk: those who are signed in see its pages, everybody else the sign-in form. */
export function DeskPage() {
  const session = useSession();
  const client = useQueryClient();
  const { failed } = useDeskMessages();
  const [failure, setFailure] = useState<unknown>();

  const load = useCallback((signal: AbortSignal) => {
    loadSession(signal).then(
      () => setFailure(undefined),
      (error: unknown) => signal.aborted || setFailure(error),
    );
  }, []);

  useEffect(() => {
    const leaving = new AbortController();
    load(leaving.signal);
    return () => leaving.abort();
  }, [load]);

  useEffect(() => {
    if (session.state === 'out') client.removeQueries({ queryKey: ['desk'] }); // nothing stays for the next person
  }, [session.state, client]);

  const [location] = useLocation();
  if (location.replace(/\/$/, '') === JOIN_PATH) {
    return (
      <Suspense fallback={<Waiting />}>
        <JoinPage />
      </Suspense>
    );
  }
  switch (session.state) {
    case 'unknown':
      return failure === undefined ? (
        <Waiting />
      ) : (
        <main id="main" tabIndex={-1}>
          <Failure
            error={failure}
            title={failed}
            onRetry={() => load(new AbortController().signal)}
            isRetrying={false}
          />
        </main>
      );
    case 'out':
      return <SignInPage />;
    case 'in':
    case 'ended':
      return (
        <>
          <DeskBar editor={session.editor} />
          {session.state === 'in' && <DeskNews key={location} />}
          <Suspense fallback={<Waiting />}>
            <DeskRoutes />
          </Suspense>
          {session.state === 'ended' && <SignInAgain name={session.editor.name} />}
        </>
      );
  }
}

function DeskRoutes() {
  const [{ Page: Start }] = DESK_PAGES;
  return (
    <Switch>
      <Route path="/desk">
        <Start />
      </Route>
      {DESK_PAGES.map(({ path, Page }) => (
        <Route key={path} path={`/desk/${path}/*?`}>
          <Page />
        </Route>
      ))}
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
