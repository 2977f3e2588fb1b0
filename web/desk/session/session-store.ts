import { useSyncExternalStore } from 'react';
import type { SessionResponse } from '../../../domain/desk.ts';

type EditorOf = NonNullable<SessionResponse['editor']>;

/** Who is at the desk. `ended`: somebody was signed in, and what they have on the page is still there. */
export type DeskSession =
  | { readonly state: 'unknown' | 'out' }
  | { readonly state: 'ended'; readonly editor: EditorOf }
  | { readonly state: 'in'; readonly editor: EditorOf; readonly csrfToken: string };

let session: DeskSession = { state: 'unknown' };
const listeners = new Set<() => void>();

export function currentSession(): DeskSession {
  return session;
}

export function useSession(): DeskSession {
  return useSyncExternalStore(subscribe, currentSession);
}

/** Takes over what the server says of the session. */
export function takeSession({ editor, csrfToken }: SessionResponse): void {
  set(editor && csrfToken !== null ? { state: 'in', editor, csrfToken } : signedOut());
}

/** The server does not know the session any more. Where somebody was signed in, the page asks for the password again. */
export function endSession(): void {
  set(signedOut());
}

/** Nobody is at the desk: after signing out there is nothing to go on with. */
export function leaveDesk(): void {
  set({ state: 'out' });
}

/** Resolves when somebody is signed in (again). Rejects with the reason when `signal` is aborted before. */
export function whenSignedIn(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      listeners.delete(look);
      signal?.removeEventListener('abort', giveUp);
      settle();
    };
    const look = () => session.state === 'in' && finish(resolve);
    const giveUp = () => finish(() => reject(signal?.reason as Error));
    listeners.add(look);
    signal?.addEventListener('abort', giveUp);
    if (signal?.aborted) giveUp();
    else look();
  });
}

function signedOut(): DeskSession {
  return session.state === 'in' || session.state === 'ended'
    ? { state: 'ended', editor: session.editor }
    : { state: 'out' };
}

function set(next: DeskSession): void {
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
