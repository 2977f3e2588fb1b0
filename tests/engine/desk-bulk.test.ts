import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BulkPreviewResponse } from '../../domain/bulk.ts';
import type { ImportSummary } from '../../domain/desk.ts';
import type { EditResponse } from '../../domain/desk-records.ts';
import { EVERYWHERE } from '../../domain/team.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';

const TABLE = `id,title,city,year_start,status,topics,source
a,Water plan one,Leeds,2020,adopted,water,List
b,Water plan two,York,2020,adopted,water; housing,List
c,Heat plan,Leeds,2020,adopted,housing,List
`;
let site: DeskSite;
let ed: Asking;
beforeAll(async () => {
  site = await openDeskSite();
  ed = site.editor('Ed');
  const { id } = (await (await ed.upload('t.csv', TABLE)).json()) as ImportSummary;
  await ed.until(id, 'ready');
  await ed.send('POST', `/api/imports/${id}/publish`, {});
  await ed.until(id, 'published');
});
afterAll(() => site.close());

const PATH = '/api/desk/bulk';
async function look(asked: object, who = ed): Promise<BulkPreviewResponse> {
  return (await (await who.send('POST', `${PATH}/preview`, asked)).json()) as BulkPreviewResponse;
}
const record = (id: string) => site.catalogue.records.find(id)!.record;

it('gives the records of a search a topic as one import, which is undone as one', async () => {
  const asked = { q: 'water', change: { what: 'add-topic', topic: 'housing' } };
  const preview = await look(asked);
  expect(preview).toMatchObject({ found: 2, changed: 1, unchanged: 1, refused: 0 });
  expect(preview.records[0]?.changes.map(({ field }) => field)).toContain('topics');
  const done = await ed.send('POST', PATH, { ...asked, seen: preview.seen });
  const { importId } = (await done.json()) as EditResponse;
  expect(record('a').topics).toEqual(['water', 'housing']);
  await ed.send('POST', `/api/imports/${importId}/undo`);
  expect(record('a').topics).toEqual(['water']);
});

it('changes nothing when a record was changed since the preview', async () => {
  const asked = { q: 'plan', change: { what: 'status', status: 'completed' } };
  const { seen } = await look(asked);
  const revision = site.catalogue.records.head('c')!.revision;
  await ed.send('PUT', '/api/desk/records/c', { revision, fields: { title: 'Plan against heat' } });
  expect((await ed.send('POST', PATH, { ...asked, seen })).status).toBe(409);
  expect(['a', 'b', 'c'].map((id) => record(id).status)).toEqual(['adopted', 'adopted', 'adopted']);
});

it('withdraws what the same account brought, and for others only with their scope and as a proposal', async () => {
  const asked = { q: '', change: { what: 'withdraw', reason: 'Doubled.' } };
  const eva = site.editor('Eva');
  expect((await eva.send('POST', PATH, { ...asked, seen: (await look(asked, eva)).seen })).status).toBe(403);
  const cora = site.editor('Cora', 'contributor', { ...EVERYWHERE, cities: ['york-gb'] });
  const seen = await look({ q: '', change: { what: 'licence', licence: 'CC BY 4.0' } }, cora);
  expect(seen).toMatchObject({ found: 1, changed: 1 });
  const sent = await cora.send('POST', PATH, {
    q: '',
    change: { what: 'licence', licence: 'CC BY 4.0' },
    seen: seen.seen,
  });
  expect(((await sent.json()) as EditResponse).proposalId).toBeDefined();
  await ed.send('POST', PATH, { ...asked, seen: (await look(asked)).seen });
  expect(['a', 'b', 'c'].map((id) => site.catalogue.records.find(id)!.state)).toEqual([
    'withdrawn',
    'withdrawn',
    'withdrawn',
  ]);
});
