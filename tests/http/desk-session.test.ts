import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SessionResponseSchema, type SessionResponse } from '../../domain/desk.ts';
import { EVERYWHERE } from '../../domain/team.ts';
import { isPassword } from '../../library/accounts/passwords.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const PASSWORD = 'correct horse battery';
let app: DeskApp;

beforeAll(async () => {
  app = await startDeskApp();
  await app.addEditor('Ana Gómez', PASSWORD);
});
afterAll(() => app.close());

function signIn(body: unknown, headers: Record<string, string> = {}, at = app) {
  return at.get('/api/session', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

async function session(response: Response): Promise<SessionResponse> {
  expect(response.headers.get('cache-control')).toBe('no-store');
  return SessionResponseSchema.strict().parse(await response.json());
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? '';

describe('signing in', () => {
  it('gives a cookie that scripts and other sites cannot use, and a token for changes', async () => {
    const response = await signIn({ name: 'ana gómez', password: PASSWORD });
    expect(response.status).toBe(200);
    const { editor, csrfToken, expiresAt } = await session(response);
    expect(editor).toEqual({ name: 'Ana Gómez', role: 'editor', scope: EVERYWHERE, isReviewed: false });
    expect(Date.parse(expiresAt!)).toBeGreaterThan(Date.now());
    const cookie = cookieOf(response);
    expect(cookie).toMatch(/^metroteca=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);

    const again = await app.get('/api/session', { headers: { cookie } });
    expect(await session(again)).toMatchObject({ editor: { name: 'Ana Gómez' }, csrfToken });
    expect(again.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('uses the cookie that only HTTPS can carry where the site is on HTTPS', async () => {
    const secure = await startDeskApp({ publicUrl: 'https://library.example' });
    await secure.addEditor('Ana', PASSWORD);
    const response = await signIn({ name: 'Ana', password: PASSWORD }, {}, secure);
    expect(cookieOf(response)).toMatch(
      /^__Host-metroteca=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    await secure.close();
  });

  it('says the same for a wrong password and for a name that does not exist', async () => {
    const wrong = await readError(await signIn({ name: 'Ana Gómez', password: 'wrong horse battery' }));
    const unknown = await readError(await signIn({ name: 'Nobody', password: PASSWORD }));
    expect(wrong).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(unknown.message).toBe(wrong.message);
  });

  it('refuses what is no pair of name and password, with every issue', async () => {
    const error = await readError(await signIn({ name: '', user: 'x' }));
    expect(error).toMatchObject({ status: 400, code: 'invalid_body' });
    expect(error.issues?.map(({ parameter }) => parameter)).toEqual(['name', 'password', 'body']);
    expect((await readError(await signIn('{'))).code).toBe('invalid_body');
  });

  it('takes no form, which a page of another site could send', async () => {
    const body = new URLSearchParams({ name: 'Ana Gómez', password: PASSWORD });
    expect((await app.get('/api/session', { method: 'POST', body })).status).toBe(400);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
  ])('from a page of another site (%j) is forbidden', async (headers) => {
    const response = await signIn({ name: 'Ana Gómez', password: PASSWORD }, headers);
    expect((await readError(response)).code).toBe('forbidden');
  });

  it('is slowed down after five failures, for that name from that address, right password or not', async () => {
    await app.addEditor('Victim', PASSWORD);
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await signIn({ name: 'Victim', password: `wrong guess ${turn}` })).status).toBe(401);
    }
    const response = await signIn({ name: ' VICTIM', password: PASSWORD });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(await readError(response)).toMatchObject({ status: 429, code: 'rate_limited' });
    expect((await signIn({ name: 'Ana Gómez', password: PASSWORD })).status).toBe(200);
  });

  it('works for who has signed in with this browser before, however often others there try the name', async () => {
    await app.addEditor('Bea', PASSWORD);
    const good = { name: 'Bea', password: PASSWORD };
    const first = await signIn(good);
    const device = first.headers.getSetCookie().find((cookie) => cookie.startsWith('metroteca-device='))!;
    expect(device).toMatch(/; Max-Age=15552000; Path=\/api\/session; .*HttpOnly; SameSite=Strict$/);
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await signIn({ ...good, password: 'wrong guess' })).status).toBe(401);
    }
    const cookie = device.split(';')[0]!;
    expect((await signIn(good)).status).toBe(429); // a browser that nobody knows
    expect((await signIn(good, { cookie: cookie.replace(/.$/, '!') })).status).toBe(429);
    expect((await signIn(good, { cookie })).status).toBe(200);
  });

  it('tells everybody to come back while more passwords wait than can be checked soon', async () => {
    const quick = `scrypt$16384$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`;
    const tries = Array.from({ length: 60 }, () => isPassword('guess', quick).catch(() => 'too many'));
    const response = await signIn({ name: 'Cleo', password: PASSWORD });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await readError(response)).toMatchObject({ status: 503, code: 'busy' });
    expect((await Promise.all(tries)).filter((outcome) => outcome === 'too many')).toHaveLength(8);
  });

  it('is written down, under any name', () => {
    const entries = app.desk.editors.audit.list();
    expect(entries).toContainEqual(expect.objectContaining({ action: 'session.opened', who: 'Ana Gómez' }));
    expect(JSON.stringify(app.desk.editors.audit.list())).not.toContain('Nobody');
  });
});

describe('being nobody', () => {
  it('is no error', async () => {
    const nobody = { editor: null, csrfToken: null, expiresAt: null };
    expect(await session(await app.get('/api/session'))).toEqual(nobody);
    const cookie = `metroteca=${'x'.repeat(43)}`;
    expect(await session(await app.get('/api/session', { headers: { cookie } }))).toEqual(nobody);
  });
});

describe('signing out', () => {
  it('ends the session, and needs the token against forged requests', async () => {
    const response = await signIn({ name: 'Ana Gómez', password: PASSWORD });
    const cookie = cookieOf(response);
    const { csrfToken } = await session(response);
    const forged = await app.get('/api/session', { method: 'DELETE', headers: { cookie } });
    expect((await readError(forged)).code).toBe('forbidden');
    const headers = { cookie, 'x-csrf-token': csrfToken! };
    expect((await app.get('/api/session', { method: 'DELETE', headers })).status).toBe(204);
    expect((await session(await app.get('/api/session', { headers: { cookie } }))).editor).toBeNull();
  });
});
