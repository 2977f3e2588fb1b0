import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ErrorResponse } from '../../domain/errors.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';

let site: DeskSite;
let ana: Asking;
let ben: Asking;
let boss: Asking;

beforeEach(async () => {
  site = await openDeskSite();
  [ana, ben, boss] = [site.editor('Ana'), site.editor('Ben'), site.editor('Cleo', 'admin')];
});
afterEach(() => site.close());

const table = (...rows: string[]) => `id,title,city,source\n${rows.join('\n')}\n`;

/** Uploads a table and waits until it has a preview. */
async function prepared(who: Asking, content: string, options: object = {}): Promise<string> {
  const response = await who.upload('table.csv', content, { kind: 'strategy', ...options });
  const { id } = (await response.json()) as { id: string };
  await who.until(id, 'ready');
  return id;
}

async function published(who: Asking, content: string, options: object = {}): Promise<string> {
  const id = await prepared(who, content, options);
  expect((await who.send('POST', `/api/imports/${id}/publish`)).status).toBe(202);
  await who.until(id, 'published');
  return id;
}

async function refusal(response: Promise<Response>) {
  const answer = await response;
  const { error } = (await answer.json()) as ErrorResponse;
  return { status: answer.status, message: error.message };
}

const withdraw = (who: Asking, id: string, revision = 1) =>
  who.send('POST', `/api/desk/records/${id}/withdraw`, { revision });

const titles = async () => (await site.search('')).hits.map(({ title }) => title).toSorted();

describe('what somebody else brought', () => {
  beforeEach(() => published(ana, table('a,Plan A,Leeds,List', 'b,Plan B,Leeds,List')));

  test('is not archived by replacing its source, even by force, except by an admin', async () => {
    const options = { mode: 'replace', source: 'List', force: true };
    const id = await prepared(ben, table('c,Plan C,Leeds,List'), options);
    const seen = await ben.until(id, 'ready');
    expect(seen).toMatchObject({ counts: { archived: 2 }, blocked: { reason: 'not-yours' } });
    expect(await refusal(ben.send('POST', `/api/imports/${id}/publish`))).toMatchObject({ status: 409 });
    expect(await titles()).toEqual(['Plan A', 'Plan B']);

    expect((await boss.until(id, 'ready')).blocked).toBeNull();
    await boss.send('POST', `/api/imports/${id}/publish`);
    await boss.until(id, 'published');
    expect(await titles()).toEqual(['Plan C']);
  });

  test('is archived by who brought it', async () => {
    await published(ana, table('a,Plan A,Leeds,List'), { mode: 'replace', source: 'List', force: true });
    expect(await titles()).toEqual(['Plan A']);
  });

  test('is not withdrawn, merged away or brought back, except by an admin', async () => {
    await published(ben, table('c,Plan C,Leeds,Other list'));
    expect(await refusal(withdraw(ben, 'a'))).toEqual({
      status: 403,
      message: 'Ana brought this record; an admin can do this too.',
    });
    const into = (id: string) => ({ revision: 1, into: { id, revision: 1 } });
    expect((await ben.send('POST', '/api/desk/records/a/merge', into('c'))).status).toBe(403);
    expect(await titles()).toEqual(['Plan A', 'Plan B', 'Plan C']);

    expect((await withdraw(boss, 'a')).status).toBe(200);
    const revert = (who: Asking) => who.send('POST', '/api/desk/records/a/revert', { revision: 2, to: 1 });
    expect((await revert(ben)).status).toBe(403);
    expect((await revert(ana)).status).toBe(200);
    expect((await ben.send('POST', '/api/desk/records/c/merge', into('b'))).status).toBe(200);
    expect(await titles()).toEqual(['Plan A', 'Plan B']);
  });

  test('stays theirs when others edit it, or an admin takes it out and undoes that', async () => {
    const edit = { revision: 1, fields: { title: 'Plan A of Ben' } };
    expect((await ben.send('PUT', '/api/desk/records/a', edit)).status).toBe(200);
    expect((await withdraw(ben, 'a', 2)).status).toBe(403);
    const options = { mode: 'replace', source: 'List', force: true };
    const id = await published(boss, table('c,Plan C,Leeds,List'), options);
    await boss.send('POST', `/api/imports/${id}/undo`);
    expect(await titles()).toEqual(['Plan A of Ben', 'Plan B']);
    expect((await withdraw(boss, 'b', 3)).status).toBe(200);
    expect((await withdraw(ana, 'a', 4)).status).toBe(200);
  });
});

test('what no account brought is taken out by admins alone', async () => {
  const id = await published(ana, table('a,Plan A,Leeds,List'));
  site.catalogue.database.prepare('UPDATE imports SET by_whom = NULL WHERE id = ?').run(id);
  expect(await refusal(withdraw(ana, 'a'))).toMatchObject({ status: 403, message: /^No account brought/ });
  expect((await withdraw(boss, 'a')).status).toBe(200);
});
