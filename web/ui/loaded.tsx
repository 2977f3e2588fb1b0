import { Suspense, useEffect, type ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';
import { useMessages } from '../language/messages.ts';
import { Boundary } from './boundary.tsx';
import { Failure } from './failure.tsx';

interface LoadedProps {
  /** Shown until the code of the children has come. */
  readonly waiting?: ReactNode;
  /** Shown when it cannot come; nothing for what one can do without. */
  readonly otherwise?: (error: unknown) => ReactNode;
  readonly at?: string;
  readonly children: ReactNode;
}

/** Children whose code comes when they are opened, which fails without a connection or after an update of the site. */
export function Loaded({ waiting, otherwise = (error) => notLoaded(error), at, children }: LoadedProps) {
  return (
    <Boundary otherwise={otherwise} at={at}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Boundary>
  );
}

/** What happened and the way on. */
export function notLoaded(error: unknown, heading?: 'h1'): ReactNode {
  return <NotLoaded error={error} heading={heading} />;
}

/** The browser remembers what failed to load, so the way on is a fresh page; its address keeps everything. */
function NotLoaded({ error, heading }: { readonly error: unknown; readonly heading: 'h1' | undefined }) {
  const { failure } = useMessages();
  useEffect(() => {
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, []);
  return (
    <Failure
      error={isOfLoading(error) ? new ApiError('unreachable', { cause: error }) : error}
      title={failure.pageTitle}
      onRetry={reload}
      isRetrying={false}
      {...(heading && { heading })}
    />
  );
}

/** Browsers and the bundler have their own words for it; all of them name the loading. */
function isOfLoading(error: unknown): boolean {
  return error instanceof Error && /load|import/i.test(error.message);
}

function reload(): void {
  location.reload();
}
