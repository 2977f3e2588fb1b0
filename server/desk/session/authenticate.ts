import type { Request, Response } from 'express';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { Editors } from '../../../library/accounts/open-editors.ts';
import { csrfTokenOf, isSameSecret } from '../../../library/accounts/secrets.ts';
import { ApiError } from '../../http/api-error.ts';
import { refuseOtherOrigins } from './same-origin.ts';
import type { SessionCookie } from './session-cookie.ts';

/** Somebody who has shown who they are. */
export interface SignedIn {
  readonly editor: Editor;
  /** For a session with a cookie; a program with a token has none. */
  readonly session?: { readonly id: string; readonly expiresAt: number };
}

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Who sends the request, by token or by cookie; undefined when nobody we know. `isQuiet`: not as using the session. */
export function whoAsks(
  req: Request,
  editors: Editors,
  cookie: SessionCookie,
  isQuiet = false,
): SignedIn | undefined {
  const authorization = req.get('authorization');
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    const editor = token === undefined ? undefined : editors.editors.findByToken(token);
    return editor && { editor }; // who sends a token means it: no falling back on a cookie
  }
  const id = cookie.read(req);
  const open = id === undefined ? undefined : editors.sessions.find(id, isQuiet);
  return open && { editor: open.editor, session: { id: id ?? '', expiresAt: open.expiresAt } };
}

/**
 * Throws `unauthenticated` for an unknown visitor, and `forbidden` for a change by cookie that did not come from a page
 * of ours, which alone can know the CSRF token.
 */
export function requireEditor(
  req: Request,
  res: Response,
  editors: Editors,
  cookie: SessionCookie,
): SignedIn {
  const signedIn = whoAsks(req, editors, cookie);
  if (!signedIn) {
    res.set('WWW-Authenticate', 'Bearer');
    throw new ApiError('unauthenticated', ({ refusals }) => refusals.session.signInAgain);
  }
  if (signedIn.session && !CHANGES_NOTHING.has(req.method)) {
    refuseOtherOrigins(req);
    const given = req.get('x-csrf-token') ?? '';
    if (!isSameSecret(given, csrfTokenOf(signedIn.session.id))) {
      throw new ApiError('forbidden', ({ refusals }) => refusals.session.token);
    }
  }
  return signedIn;
}
