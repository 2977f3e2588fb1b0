import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionResponse } from '../../domain/desk.ts';
import type { DeskRecordResponse } from '../../domain/desk-records.ts';
import type { SavedSearchesResponse } from '../../domain/saved-searches.ts';
import { buildRecord } from '../build-record.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const PASSWORD = 'correct horse battery';
let app: DeskApp;
beforeEach(async () => {
  app = await startDeskApp();
  const { catalogue } = app.desk;
  const at = new Date().toISOString();
  const counts = { read: 1, new: 1, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  catalogue.publishing(() => {
    catalogue.imports.put({
      id: 'imp-1',
      at,
      mode: 'upsert',
      files: [],
      counts,
      report: {},
      state: 'published',
    });
    catalogue.revisions.publish(buildRecord({ id: 'a' }), 'imp-1', at);
  });
});
afterEach(() => app.close());

function send(method: string, path: string, body: unknown, headers: Record<string, string>) {
  return app.get(path, {
    method,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

describe('kept searches', () => {
  it('are one’s own, by name, and replaced under the same name', async () => {
    const mine = { ...app.bearer('Mia', 'reader'), 'content-type': 'application/json' };
    const theirs = { ...app.bearer('Tom', 'admin'), 'content-type': 'application/json' };
    const keep = (search: object, headers = mine) =>
      app.get('/api/desk/searches', { method: 'POST', headers, body: JSON.stringify(search) });
    const list = async (headers: Record<string, string>) =>
      ((await (await app.get('/api/desk/searches', { headers })).json()) as SavedSearchesResponse).searches;
    await keep({ name: 'Trees', q: 'trees' });
    await keep({ name: 'Old', q: '', state: 'archived' });
    expect((await keep({ name: 'Trees', q: 'street trees' })).status).toBe(200);
    const kept = await list(mine);
    expect(kept).toMatchObject([
      { name: 'Old', state: 'archived' },
      { name: 'Trees', q: 'street trees' },
    ]);
    expect(await list(theirs)).toEqual([]);
    const path = `/api/desk/searches/${kept[0]!.id}`;
    expect((await app.get(path, { method: 'DELETE', headers: theirs })).status).toBe(404);
    expect((await app.get(path, { method: 'DELETE', headers: mine })).status).toBe(204);
    expect((await readError(await keep({ name: '' }))).code).toBe('invalid_body');
    app.desk.editors.editors.remove('Mia');
    expect(app.desk.editors.database.prepare('SELECT 1 FROM saved_searches').all()).toEqual([]);
  });
});

describe('a body that is wrong', () => {
  it.each([
    ['PUT', 'records/a', {}, ['revision', 'fields']],
    ['PUT', 'records/a', { revision: 1, fields: { colour: 'red' } }, ['fields.colour']],
    ['PUT', 'records/a', { revision: 1, fields: { kind: 'practice' } }, ['fields.kind']],
    ['PUT', 'records/a', { revision: 1, fields: { title: 7 } }, ['fields.title']],
    ['PUT', 'records/a', { revision: 1, fields: {}, force: true }, ['body']],
    ['POST', 'records/a/check', { fields: { id: 'b' } }, ['fields.id']],
    ['POST', 'records/a/revert', { revision: 1, to: 0 }, ['to']],
    ['POST', 'records/a/merge', { revision: 1, into: { id: 'A b', revision: 1 } }, ['into.id']],
    ['POST', 'records/a/withdraw', { revision: 1, reason: 'x'.repeat(1001) }, ['reason']],
    ['POST', 'housekeeping/topics/map', { value: 'x', topic: 'no-topic' }, ['topic']],
    ['POST', 'housekeeping/cities/map', { from: 'nowhere', city: 'York' }, ['from']],
    ['POST', 'housekeeping/cities/add', { id: 'a-gb', lat: 1 }, ['lng']],
    ['POST', 'housekeeping/unverified/verify', { records: [] }, ['records']],
    ['POST', 'housekeeping/duplicates/apart', { one: 'a' }, ['other']],
  ])('%s /api/desk/%s with %j names what is wrong', async (method, path, body, parameters) => {
    const error = await readError(await send(method, `/api/desk/${path}`, body, app.bearer('Ana')));
    expect(error).toMatchObject({ status: 400, code: 'invalid_body' });
    expect(error.issues?.map(({ parameter }) => parameter)).toEqual(parameters);
    expect(app.desk.catalogue.history('a')).toHaveLength(1);
  });

  it('or that is no JSON is refused', async () => {
    const error = await readError(await send('PUT', '/api/desk/records/a', '{', app.bearer('Ana')));
    expect(error).toMatchObject({ status: 400, code: 'invalid_body' });
  });
});

it('a parameter that is unknown or wrong is named', async () => {
  const headers = app.bearer('Ana');
  for (const path of [
    'records?colour=red',
    'records?state=gone',
    'records?size=101',
    'housekeeping/topics?page=0',
  ]) {
    const error = await readError(await app.get(`/api/desk/${path}`, { headers }));
    expect([path, error.status, error.code]).toEqual([path, 400, 'invalid_query']);
  }
});

it('a record that does not exist is not found by any action', async () => {
  const headers = app.bearer('Ana');
  const revision = 1;
  for (const [method, path, body] of [
    ['PUT', '', { revision, fields: {} }],
    ['POST', '/check', { fields: {} }],
    ['POST', '/revert', { revision, to: 1 }],
    ['POST', '/withdraw', { revision }],
    ['POST', '/merge', { revision, into: { id: 'a', revision } }],
  ] as const) {
    const error = await readError(await send(method, `/api/desk/records/nothing${path}`, body, headers));
    expect([path, error.status]).toEqual([path, 404]);
  }
});

it('a revision that was overtaken is a conflict before anything else is asked', async () => {
  const body = { revision: 7, fields: { title: '' } };
  const error = await readError(await send('PUT', '/api/desk/records/a', body, app.bearer('Ana')));
  expect(error).toMatchObject({ status: 409, code: 'conflict' });
});

it('reading a form needs no token of the page, and changing the record does', async () => {
  await app.addEditor('Ana', PASSWORD);
  const signedIn = await send('POST', '/api/session', { name: 'Ana', password: PASSWORD }, {});
  const cookie = signedIn.headers.getSetCookie()[0]!;
  const { csrfToken } = (await signedIn.json()) as SessionResponse;
  const form = await app.get('/api/desk/records/a', { headers: { cookie } });
  expect(form.headers.get('cache-control')).toBe('no-store');
  const { fields } = (await form.json()) as DeskRecordResponse;
  expect(fields['title']).toBe(buildRecord().title);
  const check = { fields: { title: 'New' } };
  for (const headers of [
    { cookie },
    { cookie, 'x-csrf-token': csrfToken!, origin: 'https://evil.example' },
  ]) {
    const error = await readError(await send('POST', '/api/desk/records/a/check', check, headers));
    expect(error.status).toBe(403);
  }
  const ours = { cookie, 'x-csrf-token': csrfToken!, origin: app.url };
  expect((await send('POST', '/api/desk/records/a/check', check, ours)).status).toBe(200);
});
