import type { Express, Response } from 'express';
import {
  EVERYWHERE,
  isLimited,
  type InvitedResponse,
  type PeopleResponse,
  type Person,
} from '../../../domain/team.ts';
import type { ListedEditor } from '../../../library/accounts/editor-store.ts';
import type { Editors } from '../../../library/accounts/open-editors.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { sessionsOf } from './account-routes.ts';
import { NewPersonSchema, PEOPLE_ROUTES, StandingSchema } from './people-contract.ts';

const JOIN_PAGE = '/desk/join';

/** `/api/desk/people`: an admin makes, invites, disables, and gives roles. */
export function mountPeople(app: Express, context: DeskContext): void {
  const editorsOf = () => context.desk().editors;
  app.use('/api/desk/people', jsonBody('100kb'));

  mountRoutes(app, PEOPLE_ROUTES, {
    listPeople(_req, res) {
      const people = editorsOf()
        .editors.list()
        .map((editor) => personFrom(editor, editorsOf()));
      res.json({ people } satisfies PeopleResponse);
    },
    invitePerson(req, res) {
      const { name, role, scope } = readBody(NewPersonSchema, req.body);
      refuseLimitedAdmin(role, isLimited(scope));
      const { editors, audit } = editorsOf();
      if (!editors.add({ name, role, scope })) {
        throw new ApiError('conflict', ({ refusals }) => refusals.account.taken({ name }));
      }
      audit.add({ who: editorOf(res).name, action: 'editor.added', subject: name, detail: { role, scope } });
      const added = editors.find(name)?.editor;
      invite(res.status(201), known(editorsOf(), added?.id), editorsOf());
    },
  });

  mountRoutes(app, PEOPLE_ROUTES, {
    changePerson(req, res) {
      const standing = readBody(StandingSchema, req.body);
      const person = known(editorsOf(), req.params['id']);
      const { editors, sessions, invitations, audit } = editorsOf();
      const admin = editorOf(res);
      refuseLimitedAdmin(standing.role, isLimited(standing.scope));
      // So there is always an admin left who can take a mistake back.
      if (person.id === admin.id && (standing.role !== 'admin' || standing.isDisabled)) {
        throw new ApiError('conflict', ({ refusals }) => refusals.account.yourself);
      }
      editors.change(person.id, standing);
      if (standing.isDisabled) {
        sessions.endAll(person.id);
        invitations.remove(person.id);
      }
      audit.add({ who: admin.name, action: 'editor.changed', subject: person.name, detail: standing });
      res.json(personFrom(known(editorsOf(), person.id), editorsOf()));
    },
  });

  mountRoutes(app, PEOPLE_ROUTES, {
    makeLink(req, res) {
      const person = known(editorsOf(), req.params['id']);
      if (person.isDisabled || person.signsInWith === 'token') {
        throw new ApiError('conflict', ({ refusals }) => refusals.account.noLink);
      }
      invite(res.status(201), person, editorsOf());
    },
  });

  mountRoutes(app, PEOPLE_ROUTES, {
    listSessionsOf(req, res) {
      res.json(sessionsOf(context, known(editorsOf(), req.params['id']).id, req));
    },
    endSessionsOf(req, res) {
      const { id, name } = known(editorsOf(), req.params['id']);
      const ended = editorsOf().sessions.endAll(id);
      editorsOf().audit.add({
        who: editorOf(res).name,
        action: 'session.ended',
        subject: name,
        detail: { ended },
      });
      res.status(204).end();
    },
  });
}

function invite(res: Response, person: ListedEditor, editors: Editors): void {
  const purpose = person.signsInWith === 'none' ? 'invite' : 'reset';
  const { token, expiresAt } = editors.invitations.make(person.id, purpose);
  const detail = { purpose };
  editors.audit.add({ who: editorOf(res).name, action: 'editor.invited', subject: person.name, detail });
  const body: InvitedResponse = {
    person: personFrom(person, editors),
    path: `${JOIN_PAGE}#${token}`,
    expiresAt: new Date(expiresAt).toISOString(),
  };
  res.json(body);
}

/** Somebody by their number. Throws `not_found`. */
function known({ editors }: Editors, id: unknown): ListedEditor {
  const found = /^\d{1,9}$/.test(String(id)) ? editors.read(Number(id)) : undefined;
  if (!found) throw new ApiError('not_found', ({ refusals }) => refusals.account.unknown);
  return found;
}

/** An admin of a part could give themselves the rest. */
function refuseLimitedAdmin(role: Person['role'], isLimitedScope: boolean): void {
  if (role !== 'admin' || !isLimitedScope) return;
  throw new ApiError('conflict', ({ refusals }) => refusals.account.wholeAdmin);
}

function personFrom({ id, name, role, scope, ...rest }: ListedEditor, editors: Editors): Person {
  const [session] = editors.sessions.list(id);
  const invitation = editors.invitations.ofEditor(id);
  return {
    id,
    name,
    role,
    scope: { ...EVERYWHERE, ...scope },
    isDisabled: rest.isDisabled,
    signsInWith: rest.signsInWith,
    createdAt: rest.createdAt,
    seenAt: session ? new Date(session.seenAt).toISOString() : null,
    invitation: invitation
      ? { purpose: invitation.purpose, expiresAt: new Date(invitation.expiresAt).toISOString() }
      : null,
  };
}
