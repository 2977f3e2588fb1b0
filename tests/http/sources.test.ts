import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourcesResponse, TableSource } from '../../domain/table-sources.ts';
import { allowedAddress } from '../../library/links/allowed-networks.ts';
import { isSchedule, nextTime } from '../../server/desk/sources/schedule.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const HEADER = 'id,title,city,status,year\n';
const row = (id: string, title = `Plan ${id}`) => `${id},${title},Barcelona,adopted,2024\n`;
const table = (...ids: string[]) => HEADER + ids.map((id) => row(id)).join('');
const TEN = 'abcdefghij'.split('');
type Page = (req: IncomingMessage, res: ServerResponse) => void;

let app: DeskApp;
let site: Server;
let page: Page;
let asked: IncomingMessage['headers'][];
let ana: Record<string, string>;
beforeEach(async () => {
  asked = [];
  site = createServer((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(404).end();
    asked.push(req.headers);
    page(req, res);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  app = await startDeskApp({}, 100_000, { isAllowed: allowedAddress('127.0.0.1'), pauseMs: 0 });
  ana = { ...app.bearer('Ana'), 'content-type': 'application/json' };
  keepMapping('map');
});
afterEach(async () => {
  await app.close();
  site.close();
});

function keepMapping(name: string) {
  const header = HEADER.trim().split(',');
  const options = { kind: 'strategy', source: 'Atlas' } as const;
  app.desk.mappings.put({ name, by: 'Ana', at: new Date().toISOString(), header, options });
}

const text =
  (body: string, headers = {}): Page =>
  (_, res) =>
    res.writeHead(200, headers).end(body);

function settings(given: object = {}) {
  const { port } = site.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/tables/plans.csv?key=secret`;
  const mappingId = app.desk.mappings.findNamed('map')?.id;
  return { name: 'Plans', address, mappingId, schedule: '0 6 * * *', maxChanges: 20, ...given };
}

async function send(path: string, method: string, body: object, headers = ana) {
  return app.get(path, { method, headers, body: JSON.stringify(body) });
}

/** Makes a source and waits for its first visit. */
async function made(given: object = {}, headers = ana): Promise<TableSource> {
  const answer = await send('/api/desk/sources', 'POST', settings(given), headers);
  expect(answer.status).toBe(201);
  const { id } = (await answer.json()) as TableSource;
  await app.desk.sources.visit(id, { isAsked: false, acceptSmaller: false });
  return find(id);
}

async function find(id: string, headers = ana): Promise<TableSource> {
  const { sources } = (await (await app.get('/api/desk/sources', { headers })).json()) as SourcesResponse;
  return sources.find((source) => source.id === id)!;
}

/** A visit by the schedule, or one that somebody asks for. */
async function visited(id: string, asking: Partial<{ isAsked: boolean; acceptSmaller: boolean }> = {}) {
  await app.desk.sources.visit(id, { isAsked: false, acceptSmaller: false, ...asking });
  return (await find(id)).lastVisit!;
}

const records = () => app.desk.catalogue.records.countPublished();
const waiting = () => app.desk.kept.list().filter(({ id }) => !app.desk.catalogue.imports.find(id));

describe('a source', () => {
  it('publishes what is within its limits, under the account that made it', async () => {
    page = text(table(...TEN));
    const { lastVisit, nextVisit, by, mapping } = await made();
    expect(lastVisit).toMatchObject({ result: 'published', counts: { new: 10, refused: 0 } });
    expect([by, mapping, nextVisit?.slice(11)]).toEqual(['Ana', 'map', '06:00:00.000Z']);
    expect(records()).toBe(10);
    const entry = app.desk.catalogue.imports.find(lastVisit!.importId!);
    expect(entry).toMatchObject({ by: 'Ana', files: [{ name: 'plans.csv' }] });
  });

  it('asks for a newer table only, and leaves the same one as it is', async () => {
    const since = 'Mon, 30 Nov 2026 06:00:00 GMT';
    page = (req, res) => {
      if (req.headers['if-none-match'] === '"1"') return void res.writeHead(304).end();
      res.writeHead(200, { etag: '"1"', 'last-modified': since }).end(table('a'));
    };
    const { id } = await made();
    expect(await visited(id)).toMatchObject({ result: 'unchanged' });
    expect(asked.at(-1)).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': since });
    page = text(table('a')); // a server that knows nothing of that
    expect(await visited(id)).toMatchObject({ result: 'unchanged' });
    expect(await visited(id, { isAsked: true })).toMatchObject({ result: 'unchanged', counts: { read: 1 } });
    expect(waiting()).toEqual([]);
  });

  it.each([
    ['more changes than it may make', () => table(...TEN), { maxChanges: 9 }, 10],
    ['a refused row', () => `${table('a')}b,,Barcelona,adopted,2024\n`, {}, 1],
    ['a limit of none', () => table('a'), { maxChanges: 0 }, 1],
  ])('with %s waits for a review, and only the newest table does', async (_, content, given, count) => {
    page = text(content());
    const { id, lastVisit } = await made(given);
    expect(lastVisit).toMatchObject({ result: 'waiting', counts: { new: count } });
    expect(records()).toBe(0);
    expect(app.desk.editors.proposals.waiting()).toMatchObject([
      { by: 'Ana', importId: lastVisit!.importId },
    ]);
    expect(await visited(id)).toMatchObject({ result: 'waiting', importId: lastVisit!.importId });
    page = text(`${content()}k,Plan k,Barcelona,adopted,2024\n`);
    const next = await visited(id);
    expect(next.importId).not.toBe(lastVisit!.importId);
    expect(app.desk.editors.proposals.waiting()).toMatchObject([{ importId: next.importId }]);
    expect(waiting()).toHaveLength(1);
  });

  it('refuses what became of its table overnight, with nothing changed and everybody told', async () => {
    page = text(table(...TEN));
    const { id } = await made();
    const nights: [string, Page][] = [
      ['web-page', text('<!doctype html><form><table><input type=password></table></form>')],
      ['no-table', text('%PDF-1.7\n')],
      ['columns', text('name,place\na,Barcelona\n')],
      ['unreadable', text('{"error":"sign in"}')],
      ['smaller', text(table('a', 'b'))],
      ['refused', (_, res) => res.writeHead(401).end()],
      ['empty', text('')],
      ['too-large', text(table('a').padEnd(100_001, '\n'))],
      ['private', (_, res) => res.writeHead(302, { location: 'http://169.254.169.254/' }).end()],
    ];
    for (const [result, night] of nights) {
      page = night;
      expect((await visited(id)).result).toBe(result);
      expect(app.desk.sources.troubled()).toHaveLength(1);
    }
    expect([records(), waiting()]).toEqual([10, []]);
    const logged = app.desk.editors.audit.list().map(({ action }) => action);
    expect(new Set(logged)).toEqual(new Set(['source.visited', 'import.published', 'source.made']));
    const seen = await find(id, app.bearer('Lea', 'reader'));
    expect(seen.lastVisit?.result).toBe('private');
    page = text(table(...TEN));
    expect((await visited(id)).result).toBe('unchanged');
    expect(app.desk.sources.troubled()).toEqual([]);
  });

  it('takes a smaller table when somebody says that it is meant', async () => {
    page = text(table(...TEN));
    const { id } = await made();
    page = text(`${table('a')}${row('b', 'Another title')}`);
    expect(await visited(id)).toMatchObject({ result: 'smaller', rowsBefore: 10, counts: { read: 2 } });
    const asking = { isAsked: true, acceptSmaller: true };
    expect(await visited(id, asking)).toMatchObject({ result: 'published', counts: { changed: 1 } });
  });

  it('does what its owner may do, and no more, at the moment of each visit', async () => {
    page = text(table('a'));
    const { id } = await made();
    const account = app.desk.editors.editors.find('Ana')!.editor;
    const may = (role: 'reader' | 'contributor' | 'editor', cities: string[] = []) => {
      const scope = { sources: [], countries: [], cities };
      app.desk.editors.editors.change(account.id, { role, scope, isDisabled: false });
    };
    may('contributor');
    page = text(table('a', 'b'));
    expect((await visited(id)).result).toBe('waiting');
    may('editor', ['lyon-fr']);
    page = text(table('a', 'c'));
    expect((await visited(id)).result).toBe('out-of-scope');
    may('reader');
    expect((await visited(id)).result).toBe('no-owner');
    expect(records()).toBe(1);
  });

  it('leaves nothing behind of a visit that a stop of the site interrupted', async () => {
    page = text(table('a'));
    const { id } = await made();
    const begun = app.desk.imports.create(
      waitingFile(),
      { kind: 'strategy', mode: 'upsert' },
      app.desk.editors.editors.find('Ana')!.editor,
    );
    app.desk.editors.sources.remember(id, { begun: begun.id });
    expect((await visited(id)).result).toBe('unchanged');
    expect(waiting()).toEqual([]);
  });

  it('is changed, paused and removed by its owner and by admins, and hides its secret from others', async () => {
    page = text(table('a'));
    const { id, address } = await made();
    const path = `/api/desk/sources/${id}`;
    const ben = { ...app.bearer('Ben'), 'content-type': 'application/json' };
    const admin = { ...app.bearer('Ada', 'admin'), 'content-type': 'application/json' };
    for (const [method, at, body] of [
      ['PUT', path, settings()],
      ['POST', `${path}/visit`, {}],
      ['DELETE', path, {}],
    ] as const) {
      expect((await readError(await send(at, method, body, ben))).code).toBe('forbidden');
    }
    expect([address.includes('secret'), (await find(id, ben)).address.includes('secret')]).toEqual([
      true,
      false,
    ]);
    expect((await find(id, ben)).address).toBe(new URL(address).origin); // the path of a shared table is often its secret
    const paused = await send(path, 'PUT', settings({ isPaused: true }), admin);
    expect(await paused.json()).toMatchObject({ isPaused: true, nextVisit: null, by: 'Ana' });
    expect((await send(`${path}/visit`, 'POST', {}, ana)).status).toBe(202);
    expect((await send(path, 'DELETE', {}, admin)).status).toBe(204);
    expect(await find(id)).toBeUndefined();
    expect(records()).toBe(1);
  });

  it('belongs to who says what it takes in: nobody publishes a table of theirs in the name of somebody else', async () => {
    page = text(table('a'));
    const { id } = await made();
    const path = `/api/desk/sources/${id}`;
    const admin = { ...app.bearer('Ada', 'admin'), 'content-type': 'application/json' };
    const bySomeone = async (given: object, headers = admin) => {
      const answer = await send(path, 'PUT', settings(given), headers);
      return ((await answer.json()) as TableSource).by;
    };
    expect(await bySomeone({ maxChanges: 5, schedule: '0 7 * * *' })).toBe('Ana');
    const elsewhere = { address: `${settings().address}&table=other` };
    expect(await bySomeone(elsewhere)).toBe('Ada');
    expect((await readError(await send(path, 'PUT', settings(elsewhere)))).code).toBe('forbidden');
    expect(await bySomeone({ ...elsewhere, mode: 'replace' })).toBe('Ada');
  });

  it('is refused with a password in its address, an unknown mapping or a schedule that never comes', async () => {
    page = text(table('a'));
    const refused = async (given: object) =>
      readError(await send('/api/desk/sources', 'POST', settings(given)));
    expect(await refused({ address: 'https://me:pw@example.org/t.csv' })).toMatchObject({
      code: 'invalid_body',
    });
    expect(await refused({ address: 'file:///etc/passwd' })).toMatchObject({ code: 'invalid_body' });
    expect(await refused({ schedule: 'sometimes' })).toMatchObject({ code: 'invalid_body' });
    expect(await refused({ mappingId: 'none' })).toMatchObject({ code: 'not_found' });
  });

  it('never asks an address of this machine that the operator did not allow', async () => {
    const strict = await startDeskApp({}, 100_000, { pauseMs: 0 });
    try {
      const { id: byId } = strict.desk.editors.editors.list()[0] ?? { id: 1 };
      strict.bearer('Ana');
      const mapping = { name: 'map', header: [], options: { kind: 'strategy' } } as const;
      const { mappingId: _none, ...rest } = settings();
      const stored = { ...rest, mode: 'upsert', isPaused: false } as const;
      const { id } = strict.desk.editors.sources.add({ byId, by: 'Ana', settings: stored, mapping });
      await strict.desk.sources.visit(id, { isAsked: true, acceptSmaller: false });
      expect(strict.desk.editors.sources.find(id)?.lastVisit?.result).toBe('private');
      expect(asked).toEqual([]);
    } finally {
      await strict.close();
    }
  });
});

function waitingFile() {
  const [entry] = app.desk.catalogue.imports.list();
  return entry!.files[0]!;
}

describe('a schedule', () => {
  it('has five parts in UTC and comes round', () => {
    expect(['0 6 * * 1', '* * * * *', '@daily'].map(isSchedule)).toEqual([true, true, true]);
    expect(['', '0 6 * *', '* * * * * *', '0 0 31 2 *', 'x'].map(isSchedule)).toEqual(Array(5).fill(false));
    const monday = nextTime('0 6 * * 1', new Date('2026-11-30T06:00:00Z'));
    expect(monday?.toISOString()).toBe('2026-12-07T06:00:00.000Z');
  });
});

describe('networks that the operator allows', () => {
  it('are asked besides the public internet, and nothing else is', () => {
    const isAllowed = allowedAddress('10.2.0.0/16, ::1');
    expect(['10.2.3.4', '::1', '8.8.8.8'].map(isAllowed)).toEqual([true, true, true]);
    expect(['10.3.0.1', '127.0.0.1', '::2', 'fd00::1'].map(isAllowed)).toEqual(Array(4).fill(false));
  });
});
