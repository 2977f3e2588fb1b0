import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportSummary } from '../../domain/desk.ts';
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
