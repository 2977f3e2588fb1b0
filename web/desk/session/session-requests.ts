import type { SessionResponse } from '../../../domain/desk.ts';
import { ApiError, errorOfBody } from '../../api/api-error.ts';
import { getJson } from '../../api/get-json.ts';
import { languageHeaders } from '../../api/page-language.ts';
import { currentSession, leaveDesk, takeSession } from './session-store.ts';

const PATH = '/api/session';

/** Asks the server who is signed in. */
export async function loadSession(signal: AbortSignal): Promise<void> {
  takeSession(await getJson<SessionResponse>(PATH, signal));
}

/** Throws ApiError: `unauthenticated` when name or password is wrong. */
export async function signIn(name: string, password: string): Promise<void> {
  const response = await send(
    'POST',
    { 'content-type': 'application/json' },
    JSON.stringify({ name, password }),
  );
  takeSession((await response.json()) as SessionResponse);
}

/** Chooses the password that a link with a one-time token is for, and is signed in. Throws ApiError. */
export async function choosePassword(token: string, password: string): Promise<void> {
  const response = await send(
    'POST',
    { 'content-type': 'application/json' },
    JSON.stringify({ token, password }),
    `${PATH}/password`,
  );
  takeSession((await response.json()) as SessionResponse);
}

/** Signs out; a session that had ended already is signed out too. */
export async function signOut(): Promise<void> {
  const session = currentSession();
  try {
    if (session.state === 'in') await send('DELETE', { 'x-csrf-token': session.csrfToken });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'unauthenticated') throw error;
  }
  leaveDesk();
}

async function send(
  method: string,
  headers: Record<string, string>,
  body?: string,
  path = PATH,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { ...headers, ...languageHeaders() },
      ...(body !== undefined && { body }),
    });
  } catch (cause) {
    throw new ApiError('unreachable', { cause });
  }
  if (response.ok) return response;
  const said = response.headers.get('content-language');
  throw errorOfBody(await response.json().catch(() => undefined), said);
}
