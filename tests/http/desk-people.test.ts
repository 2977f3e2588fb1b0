import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SessionResponse } from '../../domain/desk.ts';
import { EVERYWHERE, type InvitedResponse, type PeopleResponse, type Person } from '../../domain/team.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const PASSWORD = 'correct horse battery staple';
const OTHER = 'seven purple bicycles drift';
let app: DeskApp;
let admin: { authorization: string };

beforeAll(async () => {
  app = await startDeskApp();
  admin = app.bearer('Chief', 'admin');
});
afterAll(() => app.close());

function send(method: string, path: string, body?: unknown, headers: Record<string, string> = admin) {
  return app.get(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
async function invite(name: string, role = 'contributor', scope: object = EVERYWHERE) {
  const answer = await send('POST', '/api/desk/people', { name, role, scope });
  expect(answer.status).toBe(201);
  const invited = (await answer.json()) as InvitedResponse;
  return { ...invited, token: invited.path.split('#')[1]! };
}
async function choose(token: string, password = PASSWORD) {
  const answer = await send('POST', '/api/session/password', { token, password }, {});
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { answer, cookie };
}
async function listed(name: string): Promise<Person> {
  const { people } = (await (await send('GET', '/api/desk/people')).json()) as PeopleResponse;
  return people.find((person) => person.name === name)!;
}
/** A session of somebody, without the work that a password takes. */
function sessionOf({ id }: Person): string {
  return `metroteca=${app.desk.editors.sessions.open({ id })}`;
}
/** As somebody with a session: their cookie, and the token for changes. */
async function asSession(cookie: string) {
  const answer = await app.get('/api/session', { headers: { cookie } });
  const { csrfToken, editor } = (await answer.json()) as SessionResponse;
  return { editor, headers: { cookie, 'x-csrf-token': csrfToken ?? '' } };
}

describe('an invitation', () => {
  it('lets its person choose a password once, and signs them in with their role and scope', async () => {
    const scope = { ...EVERYWHERE, cities: ['lyon-fr'] };
    const { token, person } = await invite('Lea', 'contributor', scope);
    expect(person).toMatchObject({ signsInWith: 'none', invitation: { purpose: 'invite' } });
    const asked = await send('POST', '/api/session/invitation', { token }, {});
    expect(await asked.json()).toMatchObject({ name: 'Lea', purpose: 'invite' });
    const { answer, cookie } = await choose(token);
    expect(answer.status).toBe(200);
    expect((await asSession(cookie)).editor).toEqual({
      name: 'Lea',
      role: 'contributor',
      scope,
      isReviewed: true,
    });
    expect((await readError((await choose(token, OTHER)).answer)).code).toBe('gone');
    expect(await listed('Lea')).toMatchObject({ signsInWith: 'password', invitation: null });
  });

  it('is told from a wrong one by nothing, and refuses a password that is guessed first without being used up', async () => {
    const { token } = await invite('Max');
    expect((await readError((await choose('wrong')).answer)).code).toBe('gone');
    for (const weak of ['short', 'password1234567', 'Max Max Max Max']) {
      expect((await readError((await choose(token, weak)).answer)).code).toBe('invalid_body');
    }
    const fromElsewhere = { 'sec-fetch-site': 'cross-site' };
    const forged = await send('POST', '/api/session/password', { token, password: PASSWORD }, fromElsewhere);
    expect((await readError(forged)).code).toBe('forbidden');
    expect((await choose(token)).answer.status).toBe(200);
  });

  it('is worth nothing when a newer one was made, or its person was disabled', async () => {
    const { token, person } = await invite('Noa');
    const again = await send('POST', `/api/desk/people/${person.id}/invitation`);
    const { path } = (await again.json()) as InvitedResponse;
    expect((await choose(token)).answer.status).toBe(410);
    await send('PUT', `/api/desk/people/${person.id}`, {
      role: 'editor',
      scope: EVERYWHERE,
      isDisabled: true,
    });
    expect((await choose(path.split('#')[1]!)).answer.status).toBe(410);
  });
});

describe('somebody who is disabled', () => {
  it('is out at once, with every session and token, and in again when they are enabled', async () => {
    const { token, person } = await invite('Ida', 'editor');
    const { cookie } = await choose(token);
    const robot = app.bearer('Robot', 'editor');
    const standing = { role: 'editor', scope: EVERYWHERE, isDisabled: true };
    for (const { id } of [person, await listed('Robot')]) {
      expect((await send('PUT', `/api/desk/people/${id}`, standing)).status).toBe(200);
    }
    expect((await asSession(cookie)).editor).toBeNull();
    expect((await app.get('/api/imports', { headers: robot })).status).toBe(401);
    const credentials = { name: 'Ida', password: PASSWORD };
    expect((await send('POST', '/api/session', credentials, {})).status).toBe(401);
    await send('PUT', `/api/desk/people/${person.id}`, { ...standing, isDisabled: false });
    expect((await send('POST', '/api/session', credentials, {})).status).toBe(200);
  });
});

describe('a password that is being checked', () => {
  it.each(['disabled', 'given a new password', 'removed'])(
    'opens nothing when its person is %s before the check has ended',
    async (what) => {
      const { token, person } = await invite(`Zoe ${what}`, 'editor');
      await choose(token);
      const { editors, sessions } = app.desk.editors;
      const change = () => {
        if (what === 'disabled') editors.change(person.id, { ...person, isDisabled: true });
        else if (what === 'removed') editors.remove(person.name);
        else editors.setPassword(person.id, 'another');
        sessions.endAll(person.id);
      };
      const find = editors.find.bind(editors);
      vi.spyOn(editors, 'find').mockImplementationOnce((name) => {
        queueMicrotask(change); // the password was handed over by then, and is checked for a quarter of a second
        return find(name);
      });
      const answer = await send('POST', '/api/session', { name: person.name, password: PASSWORD }, {});
      expect(answer.status).toBe(401);
      if (what === 'disabled') editors.change(person.id, { ...person, isDisabled: false });
      expect(sessions.list(person.id)).toEqual([]);
    },
  );
});

describe('an admin', () => {
  it('cannot take the admin role from themselves, or limit an admin', async () => {
    const { id } = await listed('Chief');
    const path = `/api/desk/people/${id}`;
    for (const standing of [
      { role: 'editor', scope: EVERYWHERE, isDisabled: false },
      { role: 'admin', scope: EVERYWHERE, isDisabled: true },
      { role: 'admin', scope: { ...EVERYWHERE, countries: ['FR'] }, isDisabled: false },
    ]) {
      expect((await readError(await send('PUT', path, standing))).code).toBe('conflict');
    }
    expect(await listed('Chief')).toMatchObject({ role: 'admin', isDisabled: false });
  });

  it('cannot make two people of one name, nor a link for a program', async () => {
    const twice = await send('POST', '/api/desk/people', {
      name: 'CHIEF',
      role: 'editor',
      scope: EVERYWHERE,
    });
    expect((await readError(twice)).code).toBe('conflict');
    const { id } = await listed('Chief');
    expect((await readError(await send('POST', `/api/desk/people/${id}/invitation`))).code).toBe('conflict');
  });
});

describe('one’s own account', () => {
  it('changes its password with the present one, which ends the other sessions and keeps this one', async () => {
    const { token, person } = await invite('Uma', 'reader');
    const { cookie } = await choose(token);
    const other = sessionOf(person);
    const { headers } = await asSession(cookie);
    const path = '/api/desk/account/password';
    const wrong = await send('PUT', path, { current: OTHER, password: OTHER }, headers);
    expect((await readError(wrong)).issues?.[0]?.parameter).toBe('current');
    expect((await send('PUT', path, { current: PASSWORD, password: OTHER }, { cookie })).status).toBe(403);
    expect((await send('PUT', path, { current: PASSWORD, password: OTHER }, headers)).status).toBe(204);
    expect((await asSession(other)).editor).toBeNull();
    expect((await asSession(cookie)).editor?.name).toBe('Uma');
  });

  it('with a new password has no link any more that replaces it', async () => {
    const { token, person } = await invite('Yve', 'reader');
    const { headers } = await asSession((await choose(token)).cookie);
    const link = await send('POST', `/api/desk/people/${person.id}/invitation`);
    const { path } = (await link.json()) as InvitedResponse;
    const body = { current: PASSWORD, password: OTHER };
    expect((await send('PUT', '/api/desk/account/password', body, headers)).status).toBe(204);
    expect((await choose(path.split('#')[1]!)).answer.status).toBe(410);
  });

  it('lists its sessions and ends one, but none of anybody else', async () => {
    const [mine, theirs] = [await invite('Vic', 'reader'), await invite('Wim', 'reader')];
    const [cookie, ended, others] = [mine, mine, theirs].map(({ person }) => sessionOf(person)) as [
      string,
      string,
      string,
    ];
    const path = '/api/desk/account/sessions';
    const { headers } = await asSession(cookie);
    const list = async (of: Record<string, string>) =>
      (
        (await (await send('GET', path, undefined, of)).json()) as {
          sessions: { id: string; isThis: boolean }[];
        }
      ).sessions;
    expect((await list(headers)).filter(({ isThis }) => isThis)).toHaveLength(1);
    const [foreign] = await list((await asSession(others)).headers);
    expect((await send('DELETE', `${path}/${foreign!.id}`, undefined, headers)).status).toBe(404);
    const target = (await list(headers)).find(({ isThis }) => !isThis)!;
    expect((await send('DELETE', `${path}/${target.id}`, undefined, headers)).status).toBe(204);
    expect((await asSession(ended)).editor).toBeNull();
  });

  it('of a program has no password to change', async () => {
    const answer = await send('PUT', '/api/desk/account/password', { current: PASSWORD, password: OTHER });
    expect((await readError(answer)).code).toBe('conflict');
  });
});

it('who did what to whom is in the audit log, and no token or password is', () => {
  const entries = app.desk.editors.audit.list(1_000);
  for (const action of [
    'editor.invited',
    'editor.changed',
    'password.reset',
    'password.changed',
    'session.ended',
  ])
    expect(entries.map((entry) => entry.action)).toContain(action);
  expect(JSON.stringify(entries)).not.toMatch(/staple|purple|#/);
});
