import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  DeskDocumentsResponse,
  DocumentChangeResponse,
  DocumentPageResponse,
} from '../../domain/documents.ts';
import type { Scope } from '../../domain/team.ts';
import { addDocument, dropSetAside, receiveDocument } from '../../library/documents/add-document.ts';
import { dropLeftovers } from '../../library/documents/drop-leftovers.ts';
import { BARCELONA, BOGOTA, buildRecord } from '../build-record.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const PLAN =
  '<html lang="en"><title>Plan</title><body><h1>Parking</h1><p>Fewer places to park.</p></body></html>';
const SCAN = 'no document at all';
const LATER = Date.now() + 31 * 86_400_000;
let app: DeskApp;
let ana: { authorization: string };

beforeAll(async () => {
  app = await startDeskApp({}, undefined, { isAllowed: (address) => address === '127.0.0.1', pauseMs: 0 });
  ana = app.bearer('Ana');
  const { catalogue } = app.desk;
  const at = new Date().toISOString();
  const counts = { read: 3, new: 3, changed: 0, unchanged: 0, refused: 0, archived: 0 };
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
    for (const id of ['a', 'read']) catalogue.revisions.publish(buildRecord({ id }), 'imp-1', at);
    catalogue.revisions.publish(buildRecord({ id: 'far', city: BOGOTA }), 'imp-1', at);
  });
  // Both were read before, so that no thread has to be started here.
  for (const text of [PLAN, SCAN]) {
    const reading = await receiveDocument(catalogue, Readable.from([text]), { isOurs: true });
    addDocument(catalogue, reading, { recordId: 'read', name: 'known', shown: 'none' });
  }
});
afterAll(() => app.close());

function upload(text: string, fields: Record<string, string> = {}, headers = ana, record = 'a') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('file', new Blob([text]), 'plan.html');
  return app.get(`/api/desk/records/${record}/documents`, { method: 'POST', body, headers });
}

async function listed(): Promise<DeskDocumentsResponse> {
  return (await (
    await app.get('/api/desk/records/a/documents', { headers: ana })
  ).json()) as DeskDocumentsResponse;
}

const act = (method: string, path: string, headers = ana) =>
  app.get(`/api/desk/records/a/documents/${path}`, { method, headers });

it('a document is added with what is said of it, taken away and given back, and the log says who did it', async () => {
  const answer = await upload(PLAN, {
    licence: 'CC BY 4.0',
    language: 'en-gb',
    name: ' The  plan ',
    url: '',
  });
  expect(answer.status).toBe(201);
  const { document } = (await answer.json()) as DocumentChangeResponse;
  expect(document).toMatchObject({ name: 'The plan', language: 'en-GB', shown: 'text', passages: 1 });
  expect((await listed()).documents.map(({ id }) => id)).toEqual([document.id]);

  expect((await act('DELETE', document.id)).status).toBe(200);
  const { documents, removed } = await listed();
  expect([documents, removed]).toEqual([
    [],
    [expect.objectContaining({ name: 'The plan', removedBy: 'Ana' })],
  ]);

  const back = (await (await act('POST', `${document.id}/restore`)).json()) as DocumentChangeResponse;
  expect(back.document).toMatchObject({ name: 'The plan', licence: 'CC BY 4.0', language: 'en-GB' });
  expect((await listed()).removed).toEqual([]);
  const actions = app.desk.editors.audit.list(3).map(({ who, action, subject }) => [who, action, subject]);
  expect(actions).toEqual([
    ['Ana', 'document.restored', 'a'],
    ['Ana', 'document.removed', 'a'],
    ['Ana', 'document.added', 'a'],
  ]);
  await act('DELETE', document.id);
});

it('what cannot be read is kept and says why', async () => {
  const { document } = (await (await upload(SCAN)).json()) as DocumentChangeResponse;
  expect(document).toMatchObject({ name: 'plan.html', passages: 0, issue: 'unsupported-document' });
  await act('DELETE', document.id);
});

it('a form that is wrong changes nothing and leaves no file', async () => {
  const before = readdirSync(join(app.dataDir, 'documents')).length;
  for (const [fields, parameter] of [
    [{ shown: 'text' }, 'licence'],
    [{ shown: 'all' }, 'shown'],
    [{ url: 'not an address' }, 'url'],
    [{ language: 'no tag at all' }, 'language'],
    [{ colour: 'red' }, 'body'],
  ] as const) {
    const error = await readError(await upload(`other ${parameter}`, fields));
    expect([error.code, error.issues?.map((issue) => issue.parameter)]).toEqual([
      'invalid_body',
      [parameter],
    ]);
  }
  expect((await listed()).documents).toEqual([]);
  expect(readdirSync(join(app.dataDir, 'documents'))).toHaveLength(before);
});

it('who may edit the record at once may change its documents, and nobody else', async () => {
  const here: Scope = { sources: [], countries: [], cities: [BARCELONA.id] };
  const within = app.bearer('Within', 'editor', here);
  expect((await upload(SCAN, {}, within)).status).toBe(201);
  expect((await readError(await upload(SCAN, {}, within, 'far'))).code).toBe('forbidden');
  expect((await readError(await upload(SCAN, {}, app.bearer('Carl', 'contributor')))).code).toBe('forbidden');
  const [document] = (await listed()).documents;
  expect((await readError(await act('DELETE', document!.id, app.bearer('Rita', 'reader')))).code).toBe(
    'forbidden',
  );
  expect((await readError(await act('DELETE', '000000000000'))).code).toBe('not_found');
  await act('DELETE', document!.id);
});

it('where everything is looked at by a second person, a document is not added past them', async () => {
  const strict = await startDeskApp({}, 100_000, { fourEyes: true });
  const { catalogue } = strict.desk;
  catalogue.publishing(() => {
    const at = new Date().toISOString();
    const counts = { read: 1, new: 1, changed: 0, unchanged: 0, refused: 0, archived: 0 };
    catalogue.imports.put({ id: 'i', at, mode: 'upsert', files: [], counts, report: {}, state: 'published' });
    catalogue.revisions.publish(buildRecord({ id: 'a' }), 'i', at);
  });
  const body = new FormData();
  body.set('file', new Blob([PLAN]), 'plan.html');
  const headers = strict.bearer('Ana', 'admin');
  const answer = await strict.get('/api/desk/records/a/documents', { method: 'POST', body, headers });
  expect((await readError(answer)).code).toBe('forbidden');
  await strict.close();
});

it('a document that nobody gives back in time leaves the disk', async () => {
  const { catalogue } = app.desk;
  const [other] = catalogue.documents.own('read');
  const path = join(app.dataDir, 'documents', other!.sha256);
  for (const document of catalogue.documents.own('read')) {
    catalogue.publishing(() => catalogue.documents.setAside(document, 'Ana', new Date().toISOString()));
  }
  await dropSetAside(catalogue);
  expect(existsSync(path)).toBe(true);
  await dropSetAside(catalogue, LATER);
  expect(existsSync(path)).toBe(false);
  expect((await listed()).removed).toEqual([]);
});

it('what a program left that died while it received a document leaves the disk, and nothing else does', async () => {
  const { catalogue } = app.desk;
  const folder = join(app.dataDir, 'documents');
  const reading = await receiveDocument(catalogue, Readable.from([`${PLAN} kept`]), { isOurs: true });
  addDocument(catalogue, reading, { recordId: 'read', name: 'kept', shown: 'none' });
  const before = readdirSync(folder).sort();
  const lost = await receiveDocument(catalogue, Readable.from([`${PLAN} lost`]), { isOurs: true });
  writeFileSync(join(folder, '.partial-1'), 'the beginning');
  await dropLeftovers(catalogue); // somebody may be at it just now
  expect(readdirSync(folder)).toHaveLength(before.length + 3);
  await dropLeftovers(catalogue, Date.now() + 3_700_000);
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(existsSync(join(folder, lost.sha256))).toBe(false);
});

it('a document without pages is shown twenty passages at a time, so that no answer holds a whole book', async () => {
  const paragraphs = Array.from(
    { length: 45 },
    (_, at) => `<p>${'Trees and shade. '.repeat(45)}Number ${at}.</p>`,
  );
  const text = `<html><body>${paragraphs.join('')}</body></html>`;
  const { catalogue } = app.desk;
  const reading = await receiveDocument(catalogue, Readable.from([text]), { isOurs: true });
  const { id, passages } = addDocument(catalogue, reading, {
    recordId: 'read',
    name: 'book',
    shown: 'text',
    licence: 'CC BY 4.0',
  });
  expect(passages).toBe(45);
  const page = async (number: number) => {
    const answer = await app.get(`/api/records/read/documents/${id}/pages/${number}?q=shade`);
    return answer.ok ? ((await answer.json()) as DocumentPageResponse) : answer.status;
  };
  const [first, last] = [await page(1), await page(3)] as DocumentPageResponse[];
  expect([first?.pages, first?.passages.length]).toEqual([3, 20]);
  expect(last?.passages.map((one) => one.passage)).toEqual([41, 42, 43, 44, 45]);
  expect(last?.passages[0]?.ranges.length).toBeGreaterThan(0);
  expect([await page(0), await page(4)]).toEqual([404, 404]);

  // Who opens the file does not run it as a page of this site.
  const file = await app.get(`/api/records/read/documents/${id}/file.html`);
  expect(file.headers.get('content-disposition')).toBe('attachment; filename=book.html');
  expect(file.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(file.headers.get('content-security-policy')).toContain('sandbox');
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await app.get(`/api/records/read/documents/${id}/file.pdf`)).status).toBe(404);
});

it('the document that a record links to is fetched, and what cannot be had says why', async () => {
  const web = createServer((req, res) => {
    if (req.url === '/plan.html') res.end(PLAN);
    else res.writeHead(404).end();
  });
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening));
  const { port } = web.address() as AddressInfo;
  const link = (document?: string) => {
    const links = { alsoAt: [], ...(document !== undefined && { document }) };
    const record = buildRecord({ id: 'a', title: 'The plan', links });
    app.desk.catalogue.publishing(() =>
      app.desk.catalogue.revisions.publish(record, 'imp-1', new Date().toISOString()),
    );
  };
  try {
    for (const [address, code, words] of [
      [undefined, 'not_found', /no address/],
      [`http://127.0.0.1:${port}/gone.pdf`, 'conflict', /did not give/],
      ['http://10.0.0.1/plan.pdf', 'conflict', /not public/],
    ] as const) {
      link(address);
      const { code: told, message } = await readError(await act('POST', 'fetch'));
      expect([told, message]).toEqual([code, expect.stringMatching(words)]);
    }
    link(`http://127.0.0.1:${port}/plan.html`);
    const answer = await act('POST', 'fetch');
    expect(answer.status).toBe(201);
    const { document } = (await answer.json()) as DocumentChangeResponse;
    expect(document).toMatchObject({ name: 'The plan', shown: 'snippet', passages: 1, url: `http://127.0.0.1:${port}/plan.html` }); // prettier-ignore
    await act('DELETE', document.id);
  } finally {
    web.close();
  }
});
