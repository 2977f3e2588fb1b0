import type { Express, Request } from 'express';
import type { InvitationResponse, SessionsResponse } from '../../../domain/team.ts';
import type { ListedSession } from '../../../library/accounts/session-store.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { refuseOtherOrigins } from '../session/same-origin.ts';
import { checkPassword, openSession } from '../session/session-routes.ts';
import { ACCOUNT_ROUTES, ChosenSchema, LookedAtSchema, NewOwnPasswordSchema } from './account-contract.ts';
import { newPasswordHash } from './new-password.ts';

/** A link that works once, and one's own password and sessions. */
export function mountAccount(app: Express, context: DeskContext): void {
  const { desk, cookie } = context;
  app.use(['/api/session/invitation', '/api/session/password', '/api/desk/account'], jsonBody('10kb'));

  mountRoutes(app, ACCOUNT_ROUTES, {
    readInvitation(req, res) {
      refuseOtherOrigins(req);
      const { token } = readBody(LookedAtSchema, req.body);
      res.json(invitedBy(context, token) satisfies InvitationResponse);
    },
    async choosePassword(req, res) {
      refuseOtherOrigins(req);
      const { token, password } = readBody(ChosenSchema, req.body);
      const { name } = invitedBy(context, token); // before a password is hashed for anybody
      const passwordHash = await newPasswordHash(password, name);
      const { editors } = desk();
      const used = editors.invitations.use(token, passwordHash);
      const editor = used && editors.editors.current(used.editorId);
      if (!editor) throw linkGone();
      editors.audit.add({ who: name, action: 'password.reset', detail: { by: used.purpose } });
      openSession(req, res, context, { editor, passwordHash });
    },
    async changePassword(req, res) {
      const editor = editorOf(res);
      const { current, password } = readBody(NewOwnPasswordSchema, req.body);
      const { editors } = desk();
      const session = cookie.read(req);
      if (session === undefined || req.get('authorization') !== undefined) {
        throw new ApiError('conflict', ({ refusals }) => refusals.account.program);
      }
      const checked = await checkPassword(req, context, editor.name, current).catch(refuseWrong);
      const passwordHash = await newPasswordHash(password, editor.name);
      // A link may have been used while this one was hashed, by somebody who takes the account back.
      if (editors.editors.find(editor.name)?.passwordHash !== checked.passwordHash) throw wrongPassword();
      editors.editors.setPassword(editor.id, passwordHash);
      editors.invitations.remove(editor.id); // a link that lies around must not undo it
      const ended = editors.sessions.endAll(editor.id, session);
      editors.audit.add({ who: editor.name, action: 'password.changed', detail: { ended } });
      res.status(204).end();
    },
  });

  mountRoutes(app, ACCOUNT_ROUTES, {
    listOwnSessions(req, res) {
      res.json(sessionsOf(context, editorOf(res).id, req));
    },
    endOwnSession(req, res) {
      const { id, name } = editorOf(res);
      const { editors } = desk();
      if (!editors.sessions.end(id, String(req.params['id']))) {
        throw new ApiError('not_found', ({ refusals }) => refusals.account.noSession);
      }
      editors.audit.add({ who: name, action: 'session.ended', subject: name });
      res.status(204).end();
    },
  });
}

/** The sessions of a person, with the one that asks marked. */
export function sessionsOf({ desk, cookie }: DeskContext, editorId: number, req: Request): SessionsResponse {
  const { sessions } = desk().editors;
  const own = cookie.read(req);
  const isThis = ({ id }: ListedSession) => own !== undefined && sessions.nameOf(own) === id;
  return {
    sessions: sessions.list(editorId).map((session) => ({
      id: session.id,
      startedAt: new Date(session.startedAt).toISOString(),
      seenAt: new Date(session.seenAt).toISOString(),
      browser: session.browser,
      isThis: isThis(session),
    })),
  };
}

/** Throws `gone` for a link that is unknown, used or too old, without saying which. */
function invitedBy({ desk }: DeskContext, token: string): InvitationResponse {
  const { invitations, editors } = desk().editors;
  const found = invitations.find(token);
  const editor = found && editors.current(found.editorId);
  if (!editor) throw linkGone();
  const { purpose, expiresAt } = found;
  return { name: editor.name, purpose, expiresAt: new Date(expiresAt).toISOString() };
}

function linkGone(): ApiError {
  return new ApiError('gone', ({ refusals }) => refusals.account.linkGone);
}

/** A wrong password here is a wrong field, not somebody who is not signed in. */
function refuseWrong(error: unknown): never {
  if (!(error instanceof ApiError) || error.code !== 'unauthenticated') throw error;
  throw wrongPassword(error);
}

function wrongPassword(cause?: unknown): ApiError {
  return new ApiError('invalid_body', ({ refusals }) => refusals.account.wrong, {
    issues: [
      { parameter: 'current', code: 'wrong_password', message: ({ refusals }) => refusals.account.wrong },
    ],
    cause,
  });
}
