import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionResponse } from '../../domain/desk.ts';
import type { DeskRecordResponse } from '../../domain/desk-records.ts';
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
