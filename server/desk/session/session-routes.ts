import type { Express, Request, Response } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import type { SessionResponse } from '../../../domain/desk.ts';
import { nameKey, type Editor } from '../../../library/accounts/editor.ts';
import { isPassword } from '../../../library/accounts/passwords.ts';
import { csrfTokenOf } from '../../../library/accounts/secrets.ts';
import { ApiError } from '../../http/api-error.ts';
import { refuseWhileBusy } from './busy.ts';
import { browserName } from './browser-name.ts';
import { CredentialsSchema, SESSION_ROUTES } from './session-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import type { DeskContext } from '../desk-context.ts';
import { requireEditor, whoAsks, type SignedIn } from './authenticate.ts';
import type { Desk } from '../open-desk.ts';
import { isReviewed } from '../access/is-reviewed.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { refuseOtherOrigins } from './same-origin.ts';

/** `/api/session`: who am I, sign in, sign out. */
export function mountSession(app: Express, context: DeskContext): void {
  const { cookie } = context;
  app.use('/api/session', jsonBody('10kb'));
  mountRoutes(app, SESSION_ROUTES, {
    readSession(req, res) {
      answer(res, context.desk(), whoAsks(req, context.desk().editors, cookie));
    },
    async signIn(req, res) {
      refuseOtherOrigins(req);
      const { name, password } = readBody(CredentialsSchema, req.body);
      const { editor, passwordHash } = await checkPassword(req, context, name, password);
      openSession(req, res, context, { editor, passwordHash });
    },
    signOut(req, res) {
      const { editors } = context.desk();
      const { editor, session } = requireEditor(req, res, editors, cookie);
      if (session) {
        editors.sessions.close(session.id);
        editors.audit.add({ who: editor.name, action: 'session.closed' });
        cookie.clear(res);
      }
      res.status(204).end();
    },
  });
}

/** Signs somebody in who has shown who they are, in the place of the one who was signed in with this browser. */
export function openSession(
  req: Request,
  res: Response,
  { cookie, device, desk }: DeskContext,
  { editor, passwordHash }: { readonly editor: Editor; readonly passwordHash: string },
): void {
  const { editors } = desk();
  const before = cookie.read(req);
  if (before !== undefined) editors.sessions.close(before);
  const id = editors.sessions.open(editor, browserName(req.get('user-agent')));
  editors.audit.add({ who: editor.name, action: 'session.opened' });
  cookie.set(res, id);
  device.set(res, passwordHash);
  answer(res, desk(), { editor, session: { id, expiresAt: editors.sessions.find(id)?.expiresAt ?? 0 } });
}

/** Throws `unauthenticated` without saying whether the name exists, or `rate_limited`. */
export async function checkPassword(
  req: Request,
  { limits, device, desk }: DeskContext,
  name: string,
  password: string,
): Promise<{ editor: Editor; passwordHash: string }> {
  const { editors } = desk();
  const found = editors.editors.find(name);
  const attempt = {
    name: nameKey(name),
    address: ipKeyGenerator(req.ip ?? ''), // of IPv6 the network: its addresses are free
    device: device.read(req, found?.passwordHash),
  };
  const wait = limits.begin(attempt);
  if (wait !== undefined) {
    const minutes = Math.ceil(wait / 60);
    throw new ApiError('rate_limited', ({ refusals }) => refusals.session.attempts({ minutes }), {
      retryAfter: wait,
    });
  }
  const isRight = await isPassword(password, found?.passwordHash).catch(refuseWhileBusy);
  // While it was checked, a new password may have been set or the account disabled: this one opens nothing then.
  const now = editors.editors.find(name);
  if (!isRight || now?.passwordHash === undefined || now.passwordHash !== found?.passwordHash) {
    // Names that do not exist may be passwords typed into the wrong field.
    editors.audit.add({ who: found?.editor.name ?? '(unknown)', action: 'session.refused' });
    throw new ApiError('unauthenticated', ({ refusals }) => refusals.session.wrong);
  }
  limits.succeed(attempt);
  return { editor: now.editor, passwordHash: now.passwordHash };
}

function answer(res: Response, desk: Desk, signedIn: SignedIn | undefined): void {
  const { editor, session } = signedIn ?? {};
  const body: SessionResponse = {
    editor: editor
      ? { name: editor.name, role: editor.role, scope: editor.scope, isReviewed: isReviewed(desk, editor) }
      : null,
    csrfToken: session ? csrfTokenOf(session.id) : null,
    expiresAt: session ? new Date(session.expiresAt).toISOString() : null,
  };
  res.json(body);
}
