import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportResponse, ImportSummary } from '../../domain/desk.ts';
import { EVERYWHERE } from '../../domain/team.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';

const HERE = { ...EVERYWHERE, cities: ['leeds-gb'] };
const table = (city: string, id: string) => `id,title,city,year_start\n${id},Plan ${id},${city},2020\n`;
let site: DeskSite;
let leeds: Asking;

beforeAll(async () => {
  site = await openDeskSite();
  leeds = site.editor('Leeds', 'editor', HERE);
});
afterAll(() => site.close());

async function ready(asking: Asking, content: string): Promise<string> {
  const { id } = (await (await asking.upload('t.csv', content)).json()) as ImportSummary;
  await asking.until(id, 'ready');
  return id;
}

describe('a person who is limited to a city', () => {
  it('publishes what is in it, and nothing of a file with one record outside', async () => {
    const own = await ready(leeds, table('Leeds', 'a'));
    expect((await leeds.send('POST', `/api/imports/${own}/publish`, {})).status).toBe(202);
    await leeds.until(own, 'published');
    const mixed = await ready(leeds, `${table('Leeds', 'b')}c,Plan c,York,2020\n`);
    await leeds.send('POST', `/api/imports/${mixed}/publish`, {});
    const { problem } = await leeds.until(mixed, 'ready');
    expect(problem).toMatch(/Nothing was published/);
    expect(['b', 'c'].map((id) => site.catalogue.records.find(id))).toEqual([undefined, undefined]);
  });

  it('cannot move a record out of it', async () => {
    const path = '/api/desk/records/a';
    const moved = await leeds.send('PUT', path, { revision: 1, fields: { city: 'York', city_id: '' } });
    expect(moved.status).toBe(403);
    expect(site.catalogue.records.find('a')?.record.city?.id).toBe('leeds-gb');
  });

  it('is not told what changed in a record outside it by naming an old revision', async () => {
    const chief = site.editor('Chief', 'admin');
    const york = await ready(chief, table('York', 'y'));
    await chief.send('POST', `/api/imports/${york}/publish`, {});
    await chief.until(york, 'published');
    await chief.send('PUT', '/api/desk/records/y', { revision: 1, fields: { title: 'Of York alone' } });
    const seen = { id: 'y', revision: 1 };
    const answers = [
      await leeds.send('POST', '/api/desk/records/a/merge', { revision: 1, into: seen }),
      await leeds.send('POST', '/api/desk/housekeeping/unverified/verify', { records: [seen] }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    for (const answer of answers) expect(await answer.text()).not.toContain('York');
  });

  it('is given nothing of the mapping of an import of others by the name of its file', async () => {
    const chief = site.editor('Boss', 'admin');
    const theirs = await ready(chief, table('York', 'm'));
    const mapping = { columns: { id: 'id', title: 'title', city: 'city', year_start: 'year_start' } };
    await chief.send('PUT', `/api/imports/${theirs}/mapping`, { kind: 'strategy', mode: 'upsert', mapping });
    await chief.until(theirs, 'ready');
    const refused = 'rejected_from,id,title,city,year_start\nt.csv,n,Plan n,Leeds,2020\n';
    const byChief = await ready(chief, refused);
    const own = await ready(leeds, refused);
    const mappingOf = async (asking: Asking, id: string) =>
      ((await (await asking.ask(`/api/imports/${id}`)).json()) as ImportResponse).mappingFrom;
    expect(await mappingOf(chief, byChief)).toEqual({ id: theirs, name: 't.csv' });
    expect(await mappingOf(leeds, own)).toBeUndefined();
  });

  it('publishes nothing when the limit came between the request and the writing', async () => {
    const mover = site.editor('Mover', 'editor');
    const { editor } = site.desk.editors.editors.find('Mover')!;
    const id = await ready(mover, table('York', 'd'));
    const publishing = mover.send('POST', `/api/imports/${id}/publish`, {});
    site.desk.editors.editors.change(editor.id, { role: 'editor', scope: HERE, isDisabled: false });
    await publishing;
    expect((await mover.until(id, 'ready')).problem ?? '').toBeDefined();
    expect(site.catalogue.records.find('d')).toBeUndefined();
  });
});
