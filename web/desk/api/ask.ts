import { ApiError, errorOfBody } from '../../api/api-error.ts';
import { languageHeaders } from '../../api/page-language.ts';
import { loadSession } from '../session/session-requests.ts';
import { currentSession, endSession, whenSignedIn } from '../session/session-store.ts';

const MAX_KEPT_ALIVE = 20_000; // characters; browsers allow 64 kB for all that outlives a page

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** In the place of a body. */
  readonly form?: FormData;
  readonly signal?: AbortSignal;
}

/**
 * Asks the desk’s side of the API. When the session has ended it waits until somebody signs in again and then goes on,
 * so that nothing is lost. Throws ApiError, or the abort reason.
 */
export async function ask<Answer>(path: string, asked: Asked = {}): Promise<Answer> {
  let isTokenFresh = false;
  for (;;) {
    const response = await send(path, asked);
    if (response.ok) return (response.status === 204 ? undefined : await read(response)) as Answer;
    const said = response.headers.get('content-language');
    const error = errorOfBody(await response.json().catch(() => undefined), said);
    if (error.code === 'unauthenticated') {
      endSession();
      await whenSignedIn(asked.signal);
    } else if (error.code === 'forbidden' && (asked.method ?? 'GET') !== 'GET' && !isTokenFresh) {
      // Signed in again in another tab: the token of this page is of the session before.
      const before = csrfToken();
      await loadSession(asked.signal ?? new AbortController().signal);
      isTokenFresh = true;
      if (csrfToken() === before) throw error;
    } else throw error;
  }
}

/** Sends a form with a file. Throws as `ask` does. */
export function askForm<Answer>(path: string, form: FormData): Promise<Answer> {
  return ask(path, { method: 'POST', form });
}

/** The header that shows that a change comes from a page of ours. */
export function csrfHeaders(): Record<string, string> {
  return { 'x-csrf-token': csrfToken() };
}

function csrfToken(): string {
  const session = currentSession();
  return session.state === 'in' ? session.csrfToken : '';
}

async function send(path: string, { method = 'GET', body, form, signal }: Asked): Promise<Response> {
  const headers = {
    accept: 'application/json',
    ...languageHeaders(),
    ...(method !== 'GET' && csrfHeaders()),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const text = body === undefined ? undefined : JSON.stringify(body);
  try {
    return await fetch(path, {
      method,
      headers,
      ...(text !== undefined && { body: text }),
      ...(form !== undefined && { body: form }), // which says its type by itself
      ...(signal && { signal }),
      keepalive: method === 'PUT' && (text?.length ?? 0) < MAX_KEPT_ALIVE, // arrives although the page is closed
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('unreachable', { cause });
  }
}

async function read(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ApiError('unreadable', { cause });
  }
}
