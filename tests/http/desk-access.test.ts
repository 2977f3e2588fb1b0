import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportSummary, SessionResponse } from '../../domain/desk.ts';
import { ROUTES } from '../../server/routes.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { rounds } from '../random.ts';
import { until } from '../until.ts';
import { readError } from './start-app.ts';

const TABLE = 'id,title,city\na,Plan A,Barcelona\n';
const LIMIT = 100_000; // bytes
let app: DeskApp;
beforeEach(async () => {
  app = await startDeskApp({}, LIMIT);
});
afterEach(() => app.close());

/** Every path of the desk that the program mounts, but that of the session itself. */
const EDITORS_ONLY = ROUTES.filter(({ access, path }) => access !== 'anyone' && path !== '/api/session');
const PATHS = [...new Set(EDITORS_ONLY.map(({ path }) => path))];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

function form(content: string | Uint8Array = TABLE, name = 'table.csv', options?: string): FormData {
  const data = new FormData();
  if (options !== undefined) data.set('options', options);
  data.set('file', new Blob([content as BlobPart]), name);
  return data;
}

function upload(headers: Record<string, string>, body: FormData = form()) {
  return app.get('/api/imports', { method: 'POST', body, headers });
}

const uploads = () => {
  try {
    return readdirSync(join(app.dataDir, 'uploads'));
  } catch {
    return [];
  }
};

/** Everything that somebody could have changed. */
const state = () => ({
  uploads: uploads(),
  imports: readdirSync(join(app.dataDir, 'imports')),
  audit: app.desk.editors.audit.list().filter(({ action }) => !action.startsWith('session.')),
  history: app.desk.catalogue.imports.list(),
  mappings: app.desk.mappings.list(),
});

describe('without an account', () => {
  it('nothing of the desk answers on any path with any method, and nothing changes', async () => {
    expect(PATHS.length).toBeGreaterThanOrEqual(29);
    const headers = app.bearer('Ana');
    const created = await upload(headers, form(TABLE, 'table.csv', '{"kind":"strategy"}'));
    const { id } = (await created.json()) as ImportSummary;
    await until(async () => {
      const asked = await app.get(`/api/imports/${id}`, { headers });
      return ((await asked.json()) as ImportSummary).state === 'ready';
    });
    const before = state();
    const paths = [
      ...PATHS.map((path) => path.replace(':id', id)),
      `/api/imports/${id}/unknown`,
      '/api/imports/',
    ];
    const disguises: Record<string, string>[] = [
      { authorization: 'Bearer metroteca_wrong' },
      { authorization: 'Basic QW5hOng=' },
      { cookie: `metroteca=${'x'.repeat(43)}`, 'x-csrf-token': 'x' },
      { 'x-http-method-override': 'GET', 'x-forwarded-user': 'Ana' },
    ];
    let turn = 0;
    for (const path of paths) {
      for (const method of METHODS) {
        turn += 1;
        // Each in its turn: all of them for all are two thousand requests.
        const worn = rounds([disguises[turn % disguises.length]!], disguises);
        for (const disguise of [{}, ...worn]) {
          const body = ['GET', 'HEAD'].includes(method)
            ? {}
            : { body: path.endsWith('imports') ? form() : '{}' };
          const response = await app.get(path, { method, headers: disguise, ...body });
          expect([method, path, response.status]).toEqual([method, path, 401]);
          expect(response.headers.get('access-control-allow-origin')).toBeNull();
          const code = method === 'HEAD' ? 'unauthenticated' : (await readError(response)).code;
          expect(code).toBe('unauthenticated');
        }
      }
    }
    expect(state()).toEqual(before);
  }, 120_000); // some nine hundred requests, on a machine that may have much else to do

  it('every path of the desk answers an editor with its own methods, and refuses the others', async () => {
    const headers = app.bearer('Ana');
    for (const path of PATHS) {
      const own = EDITORS_ONLY.filter((route) => route.path === path).map(({ method }) =>
        method.toUpperCase(),
      );
      const address = path.replace(':id', 'none');
      const allow = (await app.get(address, { method: 'OPTIONS', headers })).headers.get('allow');
      expect([path, allow?.split(', ').toSorted()]).toEqual([
        path,
        [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].toSorted(),
      ]);
      const refused = await app.get(address, { method: 'PATCH', headers });
      expect((await readError(refused)).code).toBe('method_not_allowed');
    }
  });

  it('a cookie alone changes nothing: the token must come with it, from a page of ours', async () => {
    await app.addEditor('Ana', 'correct horse battery');
    const signedIn = await app.get('/api/session', {
      method: 'POST',
      body: JSON.stringify({ name: 'Ana', password: 'correct horse battery' }),
      headers: { 'content-type': 'application/json' },
    });
    const cookie = signedIn.headers.getSetCookie()[0]!;
    const { csrfToken } = (await signedIn.json()) as SessionResponse;
    const token = { 'x-csrf-token': csrfToken! };
    expect((await app.get('/api/imports', { headers: { cookie } })).status).toBe(200);
    for (const headers of [
      { cookie },
      { cookie, 'x-csrf-token': 'x'.repeat(43) },
      { cookie, ...token, origin: 'https://evil.example' },
      { cookie, ...token, 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(await readError(await upload(headers as Record<string, string>))).toMatchObject({
        status: 403,
        code: 'forbidden',
      });
    }
    expect(uploads()).toEqual([]);
    expect((await upload({ cookie, ...token, origin: app.url })).status).toBe(202);
  });

  it('a token of an editor who was removed is worth nothing', async () => {
    const headers = app.bearer('Ana');
    expect((await app.get('/api/imports', { headers })).status).toBe(200);
    app.desk.editors.editors.remove('Ana');
    expect((await app.get('/api/imports', { headers })).status).toBe(401);
  });
});

describe('an upload', () => {
  it('that is too large is refused with the limit, and nothing of it stays', async () => {
    const headers = app.bearer('Ana');
    const tooMuch = `${TABLE}${'x'.repeat(LIMIT)}`;
    expect(await readError(await upload(headers, form(tooMuch)))).toMatchObject({
      status: 413,
      code: 'too_large',
      message: expect.stringContaining('MB') as string,
    });
    const farTooMuch = await upload(headers, form('x'.repeat(LIMIT + 3_000_000)));
    expect((await readError(farTooMuch)).code).toBe('too_large');
    await expect.poll(uploads).toEqual([]);
    const exactly = TABLE.padEnd(LIMIT, '\n');
    expect((await upload(headers, form(exactly))).status).toBe(202);
  });

  it.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a web page', '<!DOCTYPE html><html></html>'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['a database', 'SQLite format 3\0'],
  ])('that is %s under the name of a table is refused', async (_, content) => {
    const response = await upload(app.bearer('Ana'), form(content));
    expect(await readError(response)).toMatchObject({ status: 415, code: 'unsupported_file' });
    expect(uploads()).toEqual([]);
  });

  it.each([
    ['not json', 'options'],
    ['{"mode":"delete"}', 'mode'],
    ['{"colour":"red"}', 'body'],
    ['{"mapping":{"columns":{"a":"no such field"}}}', 'mapping.columns.a'],
  ])(
    'with the options %s is refused with the issue, and its file is not kept',
    async (options, parameter) => {
      const error = await readError(await upload(app.bearer('Ana'), form(TABLE, 'table.csv', options)));
      expect(error).toMatchObject({ status: 400, code: 'invalid_body' });
      expect(error.issues?.map((issue) => issue.parameter)).toContain(parameter);
      expect(uploads()).toEqual([]);
    },
  );

  it('whose first kilobyte is comments of a web page is answered like any other', async () => {
    expect((await upload(app.bearer('Ana'), form('<!---->'.repeat(200)))).status).toBe(202);
  });

  it('is refused while a hundred of the same editor wait, and of nobody else', async () => {
    const ana = app.bearer('Ana');
    expect((await upload(ana)).status).toBe(202);
    const [kept] = app.desk.kept.list();
    for (let at = 1; at < 100; at += 1)
      app.desk.kept.put({ ...kept!, id: `imp-20260102-${at}`, state: 'ready' });
    expect(await readError(await upload(ana))).toMatchObject({ status: 409, code: 'conflict' });
    expect((await upload(app.bearer('Ben'))).status).toBe(202);
  });

  it('without a file, or that is no form, is refused', async () => {
    const headers = app.bearer('Ana');
    const empty = new FormData();
    empty.set('options', '{}');
    expect((await readError(await upload(headers, empty))).code).toBe('invalid_body');
    const json = { ...headers, 'content-type': 'application/json' };
    const response = await app.get('/api/imports', { method: 'POST', body: '{}', headers: json });
    expect((await readError(response)).code).toBe('invalid_body');
    const cut = { ...headers, 'content-type': 'multipart/form-data; boundary=x' };
    const half = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nid,title';
    const broken = await app.get('/api/imports', { method: 'POST', body: half, headers: cut });
    expect((await readError(broken)).code).toBe('invalid_body');
    expect(app.desk.imports.list()).toEqual([]);
    await expect.poll(uploads).toEqual([]);
  });

  it('that breaks off midway leaves nothing behind, and can be sent again', async () => {
    const headers = app.bearer('Ana');
    await new Promise<void>((resolve) => {
      const sending = request(`${app.url}/api/imports`, {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': 50_000,
        },
      });
      sending.once('error', () => resolve());
      sending.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n');
      sending.write(TABLE.padEnd(20_000, '\n'));
      const whenBegun = setInterval(() => {
        if (uploads().length === 0) return;
        clearInterval(whenBegun);
        sending.destroy();
        resolve();
      }, 10);
    });
    await expect.poll(uploads).toEqual([]);
    expect(app.desk.imports.list()).toEqual([]);
    expect((await upload(headers)).status).toBe(202);
  });

  it('keeps the name of its file, letters of any alphabet included', async () => {
    const response = await upload(app.bearer('Ana'), form(TABLE, '../../Pläne für 東京.csv'));
    const { files } = (await response.json()) as ImportSummary;
    expect(files[0]?.name).toBe('Pläne für 東京.csv');
  });
});

describe('the events of an import', () => {
  /** Reads server-sent events until `count` of them are there. */
  async function readEvents(path: string, headers: Record<string, string>, count: number) {
    const leaving = new AbortController();
    const response = await app.get(path, { headers, signal: leaving.signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(response.headers.get('content-encoding')).toBeNull();
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      if ((text.match(/^data: .*\n\n/gm) ?? []).length >= count) break;
    }
    leaving.abort();
    return [...text.matchAll(/^id: (.*)\nevent: (.*)\ndata: (.*)\n\n/gm)].map(([, id, name, data]) => ({
      id,
      name,
      data: JSON.parse(data ?? '') as { state?: string },
    }));
  }

  it('say how far it is, and after a lost connection what was missed', async () => {
    const headers = app.bearer('Ana');
    const { id } = (await (await upload(headers)).json()) as ImportSummary;
    const path = `/api/imports/${id}/events`;
    await expect.poll(() => app.desk.imports.find(id).kept?.state).not.toBe('examining');
    const [now] = await readEvents(path, headers, 1);
    expect(now).toMatchObject({ name: 'import', data: { id, state: 'ready' } });
    app.desk.events.emit(id, 'progress', { stage: 'indexing', done: 1 });
    app.desk.events.emit(id, 'progress', { stage: 'indexing', done: 2 });
    const missed = await readEvents(path, { ...headers, 'last-event-id': now!.id! }, 2);
    expect(missed).toMatchObject([
      { name: 'progress', data: { done: 1 } },
      { name: 'progress', data: { done: 2 } },
    ]);
    const unknown = await readEvents(path, { ...headers, 'last-event-id': 'earlier.7' }, 1);
    expect(unknown).toMatchObject([{ name: 'import', data: { state: 'ready' } }]);
  });

  it('of an import that does not exist are an error', async () => {
    const response = await app.get('/api/imports/imp-20260101-aaaaa/events', { headers: app.bearer('Ana') });
    expect((await readError(response)).code).toBe('not_found');
  });
});
