import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProof, isProof } from '../../domain/proof-of-work.ts';
import type { ChallengeResponse, ReportsResponse } from '../../domain/reports.ts';
import { sha256 } from '../../domain/sha256.ts';
import { EVERYWHERE } from '../../domain/team.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import { openReportStore } from '../../library/accounts/report-store.ts';
import { proofOfWork } from '../../server/desk/reports/proof-of-work.ts';
import { BARCELONA, BOGOTA, buildRecord } from '../build-record.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const BITS = 4;
let app: DeskApp;
let ed: { authorization: string };

beforeAll(async () => {
  app = await startDeskApp({ reportBits: BITS });
  ed = app.bearer('Ed', 'editor');
  const { catalogue } = app.desk;
  const at = new Date().toISOString();
  catalogue.publishing(() => {
    const counts = { read: 2, new: 2, changed: 0, unchanged: 0, refused: 0, archived: 0 };
    catalogue.imports.put({
      id: 'imp',
      at,
      mode: 'upsert',
      files: [],
      counts,
      report: {},
      state: 'published',
    });
    for (const [id, city] of [
      ['in', BARCELONA],
      ['out', BOGOTA],
    ] as const) {
      const record = buildRecord({ id, title: id, city });
      catalogue.revisions.publish(record, 'imp', at, contentHash(record));
    }
  });
});
afterAll(() => app.close());

async function proof() {
  const { challenge, bits } = (await (await app.get('/api/reports/challenge')).json()) as ChallengeResponse;
  return { challenge, nonce: findProof(challenge, bits) };
}
async function send(report: object, headers: Record<string, string> = {}, at = app) {
  return at.get('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ website: '', ...report }),
  });
}
const mistake = (text = 'The year is 2021.', recordId = 'in') => ({ kind: 'mistake', recordId, text });
async function inbox(headers = ed, state = 'new'): Promise<ReportsResponse> {
  return (await (await app.get(`/api/desk/reports?state=${state}`, { headers })).json()) as ReportsResponse;
}

describe('a report', () => {
  it('needs no account, is in the inbox beside its record, and nothing of who sent it is', async () => {
    expect((await send({ ...mistake(), ...(await proof()) }, { 'user-agent': 'Firefox/1' })).status).toBe(
      204,
    );
    const suggestion = { kind: 'suggestion', title: 'Cool roofs', place: 'Lomé', link: '', text: '' };
    expect((await send({ ...suggestion, ...(await proof()) })).status).toBe(204);
    const { reports, counts } = await inbox();
    expect(counts.new).toBe(2);
    const [row] = reports.filter(({ kind }) => kind === 'mistake');
    expect(row).toMatchObject({ text: 'The year is 2021.', record: { id: 'in' }, isChangedSince: false });
    const kept = app.desk.editors.database.prepare('SELECT * FROM reports').all() as object[];
    expect(JSON.stringify(kept)).not.toMatch(/Firefox|127\.0\.0\.1|T\d\d:/);
  });

  it.each<[string, object, string]>([
    ['without work', { challenge: '', nonce: '' }, 'forbidden'],
    ['with a challenge of its own', { challenge: 'zzzzzzzzz.a.b', nonce: '0' }, 'forbidden'],
    ['without a text', { text: ' ' }, 'invalid_body'],
    ['with more than it asks for', { email: 'a@b.c' }, 'invalid_body'],
    ['about no record', { recordId: 'none' }, 'not_found'],
  ])('%s is refused', async (_, wrong, code) => {
    const answer = await send({ ...mistake(), ...(await proof()), ...wrong });
    expect((await readError(answer)).code).toBe(code);
  });

  it('works once for one piece of work, and not from a page of another site', async () => {
    const work = await proof();
    const foreign = await send({ ...mistake(), ...work }, { 'sec-fetch-site': 'cross-site' });
    expect((await readError(foreign)).code).toBe('forbidden');
    expect((await send({ ...mistake(), ...work })).status).toBe(204);
    expect((await readError(await send({ ...mistake(), ...work }))).code).toBe('forbidden');
  });

  it('of a program that fills in what nobody sees is answered and kept nowhere', async () => {
    const before = (await inbox()).counts.new;
    expect((await send({ ...mistake(), ...(await proof()), website: 'https://spam.example' })).status).toBe(
      204,
    );
    expect((await inbox()).counts.new).toBe(before);
  });

  it('is refused after twenty from one address in an hour', async () => {
    const limited = await startDeskApp({ rateLimitPerMinute: 1_000, reportBits: 0 });
    const statuses: number[] = [];
    for (let turn = 0; turn < 21; turn += 1) statuses.push((await send(mistake(), {}, limited)).status);
    expect(new Set(statuses.slice(0, 20))).toEqual(new Set([400]));
    expect(statuses.at(-1)).toBe(429);
    await limited.close();
  });
});

describe('the inbox', () => {
  it('has states and notes, and tells the second of two who was first', async () => {
    const [row] = (await inbox()).reports;
    const path = `/api/desk/reports/${row!.id}`;
    const asked = { ...ed, 'content-type': 'application/json' };
    const put = (body: object) =>
      app.get(path, { method: 'PUT', headers: asked, body: JSON.stringify(body) });
    expect((await put({ version: 1, state: 'done', note: 'Corrected.' })).status).toBe(200);
    expect((await readError(await put({ version: 1, state: 'declined' }))).message).toContain('Ed');
    expect((await inbox(ed, 'done')).reports[0]).toMatchObject({ note: 'Corrected.', handledBy: 'Ed' });
    expect((await app.get(path, { method: 'DELETE', headers: ed })).status).toBe(204);
    expect((await inbox(ed, 'done')).reports).toEqual([]);
  });

  it('shows a limited person what is about their records', async () => {
    await send({ ...mistake('Wrong city.', 'out'), ...(await proof()) });
    const here = app.bearer('Here', 'editor', { ...EVERYWHERE, cities: [BARCELONA.id] });
    const seen = (await inbox(here)).reports.map(({ record }) => record?.id);
    expect(new Set(seen)).toEqual(new Set(['in']));
    const foreign = (await inbox()).reports.find(({ record }) => record?.id === 'out')!;
    const { reports } = app.desk.editors;
    for (let at = 0; at < 200; at += 1)
      reports.add({ kind: 'mistake', text: 'More.', recordId: 'out', revision: 1 });
    expect((await inbox(here)).reports).toHaveLength(seen.length); // not pushed out by those of others
    const path = `/api/desk/reports/${foreign.id}`;
    expect((await app.get(path, { method: 'DELETE', headers: here })).status).toBe(403);
  });

  it('forgets what was handled half a year ago', () => {
    let now = Date.now();
    const store = openReportStore(app.desk.editors.database, () => now);
    const id = store.add({ kind: 'suggestion', text: '', title: 'A', place: 'B' });
    store.change({ id, version: 1 }, 'declined', '', 'Ed');
    now += 182 * 24 * 3_600_000;
    store.add({ kind: 'suggestion', text: '', title: 'C', place: 'D' });
    expect(store.find(id)).toBeUndefined();
  });
});

describe('proof of work', () => {
  it('hashes as SHA-256 does, at every length', () => {
    for (const length of [0, 1, 3, 55, 56, 63, 64, 65, 119, 200]) {
      const text = 'abcdefghij'.repeat(20).slice(0, length);
      const ours = [...sha256(text)].map((word) => word.toString(16).padStart(8, '0')).join('');
      expect(ours).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  it('counts the zero bits, and is too old after five minutes', () => {
    const nonce = findProof('a', 10);
    expect([isProof('a', nonce, 10), isProof('a', nonce, 40)]).toEqual([true, false]);
    let now = 1_000;
    const work = proofOfWork(2, () => now);
    const [old, fresh] = [work.ask().challenge, work.ask().challenge];
    expect(work.take(fresh, findProof(fresh, 2))).toBe(true);
    now += 5 * 60_000 + 1;
    expect(work.take(old, findProof(old, 2))).toBe(false);
  });
});
