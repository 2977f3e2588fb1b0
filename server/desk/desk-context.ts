import type { Request, RequestHandler, Response } from 'express';
import type { Editor } from '../../library/accounts/editor.ts';
import { scopeCondition, type Condition } from '../../library/accounts/scope-condition.ts';
import { openedLibrary, type RouteContext } from '../api/route-context.ts';
import { ApiError } from '../http/api-error.ts';
import type { Route } from '../http/route.ts';
import { refuseUnlessAllowed } from './access/allowed.ts';
import { requireEditor } from './session/authenticate.ts';
import type { KnownDevice } from './session/known-device.ts';
import type { Desk } from './open-desk.ts';
import type { SessionCookie } from './session/session-cookie.ts';
import type { SignInLimits } from './session/sign-in-limits.ts';

/** What the routes of the desk need. */
export interface DeskContext {
  /** Throws `index_not_ready` while the library is being opened. */
  readonly desk: () => Desk;
  readonly cookie: SessionCookie;
  readonly device: KnownDevice;
  readonly limits: SignInLimits;
}

/** The desk of a library. Throws `index_not_ready` while that is being opened, or has none. */
export function openedDesk(context: RouteContext, desk: Desk | undefined): Desk {
  openedLibrary(context);
  if (desk) return desk;
  throw new ApiError('index_not_ready', ({ refusals }) => refusals.session.readOnly);
}

/** Who sends the request. Every route below `/api/imports` has been through `requireEditor` once already. */
export function editorOf(res: Response): Editor {
  const editor = res.locals['editor'] as Editor | undefined;
  if (!editor) throw new ApiError('unauthenticated', ({ refusals }) => refusals.session.signIn);
  return editor;
}

/** What lists show to somebody whose scope is limited. */
export function withinScopeOf(res: Response, { catalogue }: Desk): Condition | undefined {
  return scopeCondition(editorOf(res).scope, catalogue.database);
}

/** Lets only people with an account pass. */
export function admitEditors({ desk, cookie }: DeskContext) {
  return (req: Request, res: Response, next: () => void): void => {
    res.locals['editor'] = requireEditor(req, res, desk().editors, cookie).editor;
    next();
  };
}

/** Lets those pass whose role and scope allow the operation: the one place where the table of routes is enforced. */
export function admitTo({ desk, cookie }: DeskContext) {
  return (route: Route): RequestHandler =>
    (req, res, next) => {
      const { editor } = requireEditor(req, res, desk().editors, cookie);
      res.locals['editor'] = editor;
      refuseUnlessAllowed(desk(), editor, route, req.params);
      next();
    };
}

/** What readers may have from anywhere, editors may have only here. */
export function keepPrivate(_req: Request, res: Response, next: () => void): void {
  for (const name of ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers']) res.removeHeader(name);
  res.set({ 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': 'no-store' });
  next();
}
