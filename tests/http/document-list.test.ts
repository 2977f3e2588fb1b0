import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AskedDocumentsResponse, DocumentListResponse } from '../../domain/documents.ts';
import { addDocument, receiveDocument } from '../../library/documents/add-document.ts';
import { BARCELONA, BOGOTA, buildRecord } from '../build-record.ts';
import { until } from '../until.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';

const PLAN =
  '<html lang="en"><title>Plan</title><body><h1>Parking</h1><p>Fewer places to park.</p></body></html>';
const SCAN = 'no document at all';
let app: DeskApp;
let ana: { authorization: string };

beforeAll(async () => {
  app = await startDeskApp({}, undefined, { isAllowed: (address) => address === '127.0.0.1', pauseMs: 0 });
  ana = app.bearer('Ana');
});
afterAll(() => app.close());

it('an editor has the documents of an import fetched together, and sees what could not be had or read and why', async () => {
  const visits: string[] = [];
  const site = createServer((asked, answer) => {
    const path = asked.url ?? '';
    visits.push(path);
    const [status, body = '', location] = pages()[path] ?? [404];
    answer.writeHead(status, location === undefined ? {} : { location }).end(body);
  });
  let isThere = false;
  const pages = (): Record<string, readonly [status: number, body?: string, location?: string]> => ({
    '/robots.txt': [200, 'User-agent: *\nDisallow: /secret'],
    '/loop': [302, '', '/loop'],
    '/inside': [302, '', 'http://10.0.0.1/'],
    '/closed': [403],
    '/empty': [200],
    '/plan': [200, PLAN],
    '/scan': [200, SCAN],
    '/late': isThere ? [200, PLAN] : [410],
  });
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const { catalogue } = app.desk;
  const states = {
    plan: 'read',
    scan: 'unsupported-document',
    loop: 'looping',
    inside: 'private',
    closed: 'refused',
    empty: 'empty',
    missing: 'gone',
    secret: 'not-asked',
    late: 'gone',
    far: 'due',
  };
  const at = new Date().toISOString();
  catalogue.publishing(() => {
    const counts = { read: 10, new: 10, changed: 0, unchanged: 0, refused: 0, archived: 0 };
    catalogue.imports.put({
      id: 'ten',
      at,
      mode: 'upsert',
      files: [],
      counts,
      report: {},
      state: 'published',
    });
    for (const name of Object.keys(states)) {
      const links = { alsoAt: [], document: `${origin}/${name}` };
      const city = name === 'far' ? BOGOTA : BARCELONA;
      catalogue.revisions.publish(
        buildRecord({ id: `ten-${name}`, title: `=${name}`, links, city }),
        'ten',
        at,
      );
    }
  });
  // What they are is read before, so that no thread has to be started here.
  for (const text of [PLAN, SCAN]) {
    const reading = await receiveDocument(catalogue, Readable.from([text]), { isOurs: true });
    addDocument(catalogue, reading, { recordId: 'read', name: 'known', shown: 'none' });
  }
  const here = app.bearer('Here', 'editor', { sources: [], countries: [], cities: [BARCELONA.id] });
  const list = async (headers = ana) => {
    const answer = await app.get('/api/desk/documents?import=ten&size=100', { headers });
    return (await answer.json()) as DocumentListResponse;
  };
  const ask = async (method: string, body: object, headers = here) => {
    const answer = await app.get('/api/desk/documents/fetch', {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.ok ? ((await answer.json()) as AskedDocumentsResponse).count : answer.status;
  };
  const allDone = () => until(async () => (await list()).counts.waiting === 0);
  const found = async () =>
    Object.fromEntries((await list()).documents.map(({ record, state }) => [record.id.slice(4), state]));

  expect((await list()).counts).toEqual({ unread: 0, waiting: 0, due: 10, read: 0 });
  expect((await list(here)).total).toBe(9);
  expect(visits).toEqual([]); // nothing is fetched by itself
  expect(await ask('POST', { group: 'due', import: 'ten' }, app.bearer('Cora', 'contributor'))).toBe(403);
  expect(await ask('POST', { group: 'due', import: 'ten' })).toBe(9); // of their scope
  await allDone();
  expect(await found()).toEqual(states);
  const { documents, counts, again } = await list();
  expect([counts, again]).toEqual([{ unread: 8, waiting: 0, due: 1, read: 1 }, 8]);
  expect(documents.find(({ record }) => record.id === 'ten-closed')).toMatchObject({ status: 403 });

  // What was unreadable and what was not there are there now; of what is the same nothing changes.
  isThere = true;
  expect(await ask('POST', { group: 'unread', import: 'ten' })).toBe(8);
  await allDone();
  expect(await found()).toEqual({ ...states, late: 'read' });

  const table = await app.get('/api/desk/documents.csv?import=ten&group=unread&lang=es', { headers: ana });
  const lines = (await table.text()).split('\r\n');
  expect(lines).toHaveLength(9); // with the header and an end
  expect(lines.find((line) => line.startsWith('ten-closed'))).toMatch(
    /^ten-closed,'=closed,http.*\/closed,,refused,403,,,"?El servidor no entregó/,
  );

  // Who stopped the site while something waited finds it fetched after the next start; one that was taken back is not.
  const asked = { url: `${origin}/far`, by: 'Ana', byId: app.desk.editors.editors.find('Ana')!.editor.id };
  catalogue.fetches.ask([{ recordId: 'ten-far', ...asked }]);
  expect(await ask('DELETE', { import: 'ten' }, here)).toBe(0); // it is outside their scope
  expect(await ask('DELETE', { import: 'ten' }, ana)).toBe(1);
  expect((await list()).counts.due).toBe(1);
  catalogue.fetches.ask([{ recordId: 'ten-far', ...asked, by: 'Somebody of the library of a backup' }]);
  app.desk.fetches.start();
  await until(async () => (await list()).counts.due === 1);
  expect(visits).not.toContain('/far');
  catalogue.fetches.ask([{ recordId: 'ten-far', ...asked }]);
  app.desk.fetches.start();
  await allDone();
  expect((await found())['far']).toBe('gone');
  site.close();
});
