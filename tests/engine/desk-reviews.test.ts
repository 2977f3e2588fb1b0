import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportResponse, ImportSummary } from '../../domain/desk.ts';
import type { EditResponse } from '../../domain/desk-records.ts';
import type { ProposalResponse, ProposalsResponse } from '../../domain/reviews.ts';
import { EVERYWHERE } from '../../domain/team.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';

const LEEDS = { ...EVERYWHERE, cities: ['leeds-gb'] };
const table = (id: string, city = 'Leeds') => `id,title,city,year_start\n${id},Plan ${id},${city},2020\n`;
let site: DeskSite;
let cora: Asking;
let ed: Asking;
let eva: Asking;

beforeAll(async () => {
  site = await openDeskSite();
  cora = site.editor('Cora', 'contributor', LEEDS);
  ed = site.editor('Ed', 'editor');
  eva = site.editor('Eva', 'editor', LEEDS);
});
afterAll(() => site.close());

async function ready(asking: Asking, content: string): Promise<string> {
  const { id } = (await (await asking.upload('t.csv', content)).json()) as ImportSummary;
  await asking.until(id, 'ready');
  return id;
}
async function read(asking: Asking, id: string): Promise<ProposalResponse> {
  return (await (await asking.ask(`/api/desk/reviews/${id}`)).json()) as ProposalResponse;
}
async function listed(asking: Asking): Promise<string[]> {
  const { proposals } = (await (await asking.ask('/api/desk/reviews')).json()) as ProposalsResponse;
  return proposals.map(({ id }) => id);
}
const post = (asking: Asking, id: string, what: string, body: object) =>
  asking.send('POST', `/api/desk/reviews/${id}/${what}`, body);
const reviewOf = async (asking: Asking, importId: string) =>
  ((await (await asking.ask(`/api/imports/${importId}`)).json()) as ImportResponse).review;
/** A record that readers have, and the proposal of Cora to call it otherwise. */
async function proposedTitle(id: string, title: string) {
  const importId = await ready(ed, table(id));
  await ed.send('POST', `/api/imports/${importId}/publish`, {});
  await ed.until(importId, 'published');
  const answer = await cora.send('PUT', `/api/desk/records/${id}`, { revision: 1, fields: { title } });
  return ((await answer.json()) as EditResponse).proposalId!;
}
const titleOf = (id: string) => site.catalogue.records.find(id)?.record.title;

describe('a file of a contributor', () => {
  it('is a proposal, is sent back with a comment, comes again, and is in the library when an editor accepts it', async () => {
    const importId = await ready(cora, table('a'));
    expect((await cora.send('POST', `/api/imports/${importId}/publish`, {})).status).toBe(202);
    const { id } = (await reviewOf(cora, importId))!;
    expect(titleOf('a')).toBeUndefined();
    expect((await post(cora, id, 'accept', { version: 1 })).status).toBe(403);
    const returned = await post(ed, id, 'return', { version: 1, comment: 'The year is missing.' });
    expect(((await returned.json()) as ProposalResponse).state).toBe('returned');
    expect((await read(cora, id)).comments).toMatchObject([{ who: 'Ed', text: 'The year is missing.' }]);
    await cora.send('POST', `/api/imports/${importId}/publish`, {});
    const { version, examination, state } = await read(eva, id);
    expect(state).toBe('open');
    expect((await post(eva, id, 'accept', { version, examination })).status).toBe(200);
    await eva.until(importId, 'published');
    expect(titleOf('a')).toBe('Plan a');
    expect(site.catalogue.imports.find(importId)?.by).toBe('Cora');
    expect(await read(cora, id)).toMatchObject({ state: 'accepted', decidedBy: 'Eva', result: importId });
    expect((await eva.send('POST', `/api/imports/${importId}/undo`)).status).toBe(200); // who accepted it may undo it
  });

  it('cannot be changed by its author while it waits, and can be when they took it back', async () => {
    const importId = await ready(cora, table('b'));
    await cora.send('POST', `/api/imports/${importId}/publish`, {});
    const mapping = { kind: 'strategy', mode: 'upsert' };
    expect((await cora.send('PUT', `/api/imports/${importId}/mapping`, mapping)).status).toBe(409);
    const { id } = (await reviewOf(cora, importId))!;
    expect((await post(ed, id, 'withdraw', { version: 1 })).status).toBe(403);
    expect((await post(cora, id, 'withdraw', { version: 1 })).status).toBe(200);
    expect((await cora.send('PUT', `/api/imports/${importId}/mapping`, mapping)).status).toBe(202);
  });

  it('with a record outside their scope is not even proposed', async () => {
    const importId = await ready(cora, `${table('c')}d,Plan d,York,2020\n`);
    expect((await cora.send('POST', `/api/imports/${importId}/publish`, {})).status).toBe(403);
    expect(await reviewOf(cora, importId)).toBeUndefined();
  });
});

describe('an edit of a contributor', () => {
  it('is shown field by field, may be changed by an editor, and is written as its author’s', async () => {
    const id = await proposedTitle('e', 'Better plan');
    expect(titleOf('e')).toBe('Plan e');
    const seen = await read(ed, id);
    expect(seen.records[0]?.changes).toEqual([{ field: 'title', before: 'Plan e', after: 'Better plan' }]);
    const again = await cora.send('PUT', '/api/desk/records/e', { revision: 1, fields: { title: 'Third' } });
    expect(again.status).toBe(409);
    const changed = await ed.send('PUT', `/api/desk/reviews/${id}`, {
      version: seen.version,
      fields: { year_start: '2021' },
    });
    expect(
      ((await changed.json()) as ProposalResponse).records[0]?.changes.map(({ field }) => field),
    ).toEqual(expect.arrayContaining(['title', 'years']));
    const late = await post(eva, id, 'accept', { version: seen.version });
    expect(late.status).toBe(409);
    expect((await post(eva, id, 'accept', { version: seen.version + 1 })).status).toBe(200);
    expect(titleOf('e')).toBe('Better plan');
    expect(site.catalogue.history('e')[0]).toMatchObject({ by: 'Cora' });
  });

  it('is decided once: the second of two editors is told who was first', async () => {
    const id = await proposedTitle('f', 'New f');
    await read(ed, id);
    expect((await read(eva, id)).alsoHere).toEqual(['Ed']);
    const answers = await Promise.all([
      post(ed, id, 'accept', { version: 1 }),
      post(eva, id, 'return', { version: 1, comment: 'No.' }),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const late = await post(ed, id, 'return', { version: 1, comment: 'No.' });
    expect(JSON.stringify(await late.json())).toMatch(/(Ed|Eva) was first/);
  });

  it('of a record that somebody changed since is not written over it, and is brought up to date by a change', async () => {
    const id = await proposedTitle('g', 'New g');
    await ed.send('PUT', '/api/desk/records/g', { revision: 1, fields: { year_start: '2019' } });
    expect((await read(ed, id)).records[0]?.isOutdated).toBe(true);
    expect((await post(ed, id, 'accept', { version: 1 })).status).toBe(409);
    await cora.send('PUT', `/api/desk/reviews/${id}`, { version: 1, fields: {} });
    expect((await post(ed, id, 'accept', { version: 2 })).status).toBe(200);
    expect(site.catalogue.records.find('g')?.record).toMatchObject({
      title: 'New g',
      years: { start: 2019 },
    });
  });

  it('holds no content when it is decided, and is taken back when a value of its record is erased', async () => {
    const id = await proposedTitle('i', 'Call 0044 7700');
    const kept = () => site.desk.editors.proposals.find(id)!;
    expect(kept().content).toContain('0044');
    const admin = site.editor('Adam', 'admin');
    await admin.send('POST', '/api/desk/records/i/erase', { field: 'contact' });
    expect(kept()).toMatchObject({ state: 'withdrawn', decidedBy: 'Adam' });
    expect(kept().content).not.toContain('0044');
    expect((await read(cora, id)).titles).toEqual(['Plan i']);
  });

  it('is not for editors of other places, and stays when the site is started again', async () => {
    const york = site.editor('York', 'editor', { ...EVERYWHERE, cities: ['york-gb'] });
    const id = await proposedTitle('h', 'New h');
    expect(await listed(york)).not.toContain(id);
    expect((await york.ask(`/api/desk/reviews/${id}`)).status).toBe(403);
    await site.restart();
    expect(await listed(eva)).toContain(id);
    expect((await post(eva, id, 'accept', { version: 1 })).status).toBe(200);
    expect(titleOf('h')).toBe('New h');
  });
});

describe('with four eyes', () => {
  it('nobody publishes, or accepts, what they wrote or changed themselves', async () => {
    const strict = await openDeskSite({ fourEyes: true });
    const [one, other] = [strict.editor('One', 'admin'), strict.editor('Other', 'editor')];
    const importId = await ready(one, table('a'));
    await one.send('POST', `/api/imports/${importId}/publish`, {});
    const { id } = (await reviewOf(one, importId))!;
    const own = await post(one, id, 'accept', { version: 1 });
    expect([own.status, strict.catalogue.records.find('a')]).toEqual([403, undefined]);
    expect((await one.send('POST', `/api/imports/${importId}/publish`, {})).status).toBe(409);
    expect((await post(other, id, 'accept', { version: 1 })).status).toBe(200);
    await other.until(importId, 'published');
    const edit = await one.send('PUT', '/api/desk/records/a', { revision: 1, fields: { title: 'New' } });
    const { proposalId } = (await edit.json()) as EditResponse;
    await other.send('PUT', `/api/desk/reviews/${proposalId}`, { version: 1, fields: { title: 'Newer' } });
    expect((await post(other, proposalId!, 'accept', { version: 2 })).status).toBe(403);
    const third = strict.editor('Third', 'editor');
    await third.send('PUT', `/api/desk/reviews/${proposalId}`, { version: 2, fields: { title: 'Newest' } });
    for (const each of [one, other, third]) {
      expect((await post(each, proposalId!, 'accept', { version: 3 })).status).toBe(403);
    }

    // Sent back, read in another way, and handed in again by the one who would accept it.
    const sentBack = await ready(one, table('z'));
    await one.send('POST', `/api/imports/${sentBack}/publish`, {});
    const again = (await reviewOf(one, sentBack))!.id;
    await post(other, again, 'return', { version: 1, comment: 'No.' });
    const corrections = { 2: { title: 'What Other wants' } };
    const mapping = { kind: 'strategy', mode: 'upsert', corrections };
    expect((await other.send('PUT', `/api/imports/${sentBack}/mapping`, mapping)).status).toBe(202);
    await other.until(sentBack, 'ready');
    expect((await other.send('POST', `/api/imports/${sentBack}/publish`, {})).status).toBe(202);
    const { version, state } = await read(other, again);
    expect(state).toBe('open');
    expect((await post(other, again, 'accept', { version })).status).toBe(403);
    expect((await other.send('POST', `/api/imports/${sentBack}/publish`, {})).status).toBe(409);
    expect(strict.catalogue.records.find('z')).toBeUndefined();
    await strict.close();
  });
});
