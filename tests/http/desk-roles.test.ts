import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAtLeast, ROLES, type Role, type Scope } from '../../domain/team.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import { belongingOf, isInScope } from '../../library/accounts/scope.ts';
import { scopeCondition } from '../../library/accounts/scope-condition.ts';
import type { Route } from '../../server/http/route.ts';
import { ROUTES } from '../../server/routes.ts';
import { pathsBelow, readText } from '../docs/repository.ts';
import { BARCELONA, BOGOTA, buildRecord } from '../build-record.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const AT_DESK = /^\/api\/(?:imports|mappings|desk)(?:\/|$)/;
const DESK = ROUTES.filter(({ path, access }) => access !== 'anyone' || AT_DESK.test(path));
const HERE: Scope = { sources: [], countries: [], cities: [BARCELONA.id] };
const cover = { regions: [], groups: [] };
const source = { name: 'Atlas', url: 'https://atlas.example', retrievedAt: '2026-01-01' };
const IN = buildRecord({ id: 'in', title: 'In', city: BARCELONA });
const OUT = buildRecord({ id: 'out', title: 'Out', city: BOGOTA, source });
let app: DeskApp;
const headers = {} as Record<Role | 'elsewhere', { authorization: string }>;

beforeAll(async () => {
  app = await startDeskApp();
  for (const role of ROLES) headers[role] = app.bearer(role, role);
  headers.elsewhere = app.bearer('elsewhere', 'admin', HERE);
  const { catalogue } = app.desk;
  const at = new Date().toISOString();
  catalogue.publishing(() => {
    const counts = { read: 2, new: 2, changed: 0, unchanged: 0, refused: 0, archived: 0 };
    const state = 'published' as const;
    catalogue.imports.put({
      id: 'theirs',
      at,
      by: 'editor',
      mode: 'upsert',
      files: [],
      counts,
      report: {},
      state,
    });
    for (const record of [IN, OUT]) catalogue.revisions.publish(record, 'theirs', at, contentHash(record));
  });
});
afterAll(() => app.close());

function ask({ method, path, form }: Route, id: string, who: Role | 'elsewhere') {
  const body = method === 'get' ? {} : { body: form ? new FormData() : '{}' };
  const type: Record<string, string> = form ? {} : { 'content-type': 'application/json' };
  // Watching does not end by itself.
  return fetch(app.url + path.replace(':id', id), {
    method: method.toUpperCase(),
    headers: { ...type, ...headers[who] },
    ...body,
  });
}

describe('every operation of the desk', () => {
  it('says which role it needs, and how a scope limits it', () => {
    for (const { id, access, within } of DESK) {
      expect([id, ROLES.includes(access as Role), within]).toEqual([id, true, expect.any(String)]);
    }
    expect(DESK.length).toBeGreaterThan(30);
  });

  it('is among those that are tried below, and no other way to change anything is open', () => {
    const open = ROUTES.filter(({ access, method }) => access === 'anyone' && method !== 'get');
    expect(open.map(({ id }) => id)).toEqual([
      'callTool', // of assistants, which only read
      'signIn',
      'readInvitation',
      'choosePassword',
      'sendReport',
    ]);
    const groups = [
      'Sources',
      'Webhooks',
      'Reviews',
      'Reports',
      'Activity',
      'Overview',
      'People',
      'Record desk',
    ];
    expect(new Set(DESK.map(({ group }) => group))).toEqual(
      new Set(['Session', 'Account', 'Imports', 'Housekeeping', ...groups]),
    );
    const byHand = pathsBelow('server').filter(
      (path) =>
        path.endsWith('.ts') &&
        path !== 'server/http/route.ts' &&
        /\b(?:app|router)\.(?:post|put|patch|delete|all|route)\(/.test(readText(path)),
    );
    expect(byHand).toEqual([]); // past the table of routes, nobody would be asked for a role
  });

  it.each(DESK.map((route) => [route.id, route] as const))(
    '%s is for its role and those above',
    async (_, route) => {
      for (const role of ROLES) {
        const answer = await ask(route, 'none', role);
        const isRefused = answer.status === 403;
        expect([role, isRefused]).toEqual([role, !isAtLeast(role, route.access as Role)]);
        await answer.body?.cancel();
      }
    },
  );

  it.each(
    DESK.filter(({ within }) => ['record', 'import', 'all'].includes(within ?? '')).map(
      (route) => [route.id, route] as const,
    ),
  )('%s refuses somebody who does not work with what it is about', async (_, route) => {
    const id = route.within === 'record' ? 'out' : 'theirs';
    expect((await readError(await ask(route, id, 'elsewhere'))).code).toBe('forbidden');
  });
});

describe('a scope', () => {
  it('leaves what is outside it out of the lists', async () => {
    for (const path of ['/api/desk/records', '/api/desk/housekeeping/unverified']) {
      const answer = await app.get(path, { headers: headers.elsewhere });
      const { records } = (await answer.json()) as { records: { id: string }[] };
      expect(records.map(({ id }) => id)).toEqual(['in']);
    }
    const imports = await app.get('/api/imports', { headers: headers.elsewhere });
    expect(((await imports.json()) as { imports: unknown[] }).imports).toEqual([]);
  });

  it('holds for the records that a body names', async () => {
    const body = JSON.stringify({ records: [{ id: 'out', revision: 1 }] });
    const path = '/api/desk/housekeeping/unverified/verify';
    const asked = { ...headers.elsewhere, 'content-type': 'application/json' };
    const answer = await app.get(path, { method: 'POST', headers: asked, body });
    expect(answer.status).not.toBe(200);
    expect(app.desk.catalogue.records.find('out')?.revision).toBe(1);
  });

  it.each<[string, Scope, boolean, boolean]>([
    ['nothing', { sources: [], countries: [], cities: [] }, true, true],
    ['a city', HERE, true, false],
    ['a country', { sources: [], countries: ['CO'], cities: [] }, false, true],
    ['a city and a country', { sources: [], countries: ['CO'], cities: [BARCELONA.id] }, true, true],
    ['a source in another spelling', { sources: ['ATLAS'], countries: [], cities: [] }, false, true],
    ['a source and a city', { sources: ['Atlas'], countries: [], cities: [BARCELONA.id] }, false, false],
  ])('of %s says the same of records and of lists', (_, scope, isIn, isOut) => {
    expect([IN, OUT].map((record) => isInScope(scope, belongingOf(record)))).toEqual([isIn, isOut]);
    const { database } = app.desk.catalogue;
    const { sql, values } = scopeCondition(scope, database) ?? { sql: '1', values: [] };
    const found = database.prepare(`SELECT id FROM records WHERE ${sql} ORDER BY id`).all(...values);
    expect(found.map((row) => (row as { id: string }).id)).toEqual([
      ...(isIn ? ['in'] : []),
      ...(isOut ? ['out'] : []),
    ]);
  });

  it('of countries has an offer only when all that it covers is in them', () => {
    const scope: Scope = { sources: [], countries: ['ES', 'FR'], cities: [] };
    const offer = (countries: string[], more = {}) =>
      isInScope(scope, belongingOf({ coverage: { ...cover, countries, ...more } }));
    expect(offer(['ES', 'FR'])).toBe(true);
    expect(offer(['ES', 'DE'])).toBe(false);
    expect(offer([])).toBe(false);
    expect(offer(['ES'], { world: true })).toBe(false);
    expect(offer(['ES'], { inWords: ['the Basin'] })).toBe(false);
  });
});
