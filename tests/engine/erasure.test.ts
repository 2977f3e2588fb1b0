import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import type { ImportSummary } from '../../domain/desk.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';
import { runMetroteca } from './run-metroteca.ts';

const ADDRESS = 'maría.secreta@example.org';
const HEADER = 'id,title,city,country,contact_organisation,contact_address';
const TABLE = `${HEADER}\na,Plan A,Leeds,GB,Climate Office,${ADDRESS}\nb,Plan B,York,GB,Climate Office,office@example.org\nc,Plan C,Ely,GB,,\n`;

let site: DeskSite;
afterEach(() => site.close());

async function uploaded(who: Asking, content: string | Uint8Array, name = 'table.csv'): Promise<string> {
  const { id } = (await (await who.upload(name, content, { kind: 'strategy' })).json()) as ImportSummary;
  await who.until(id, 'ready');
  return id;
}

async function published(who: Asking, content: string | Uint8Array, name?: string): Promise<string> {
  const id = await uploaded(who, content, name);
  await who.send('POST', `/api/imports/${id}/publish`);
  await who.until(id, 'published');
  return id;
}

/** Files in which the address is, in any of the encodings in which it came in. */
function filesWithIt(): string[] {
  const names = readdirSync(site.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sought = [Buffer.from(ADDRESS), Buffer.from(ADDRESS, 'latin1'), Buffer.from('secreta@example')];
  return names.filter((name) => {
    const bytes = readFileSync(name);
    const inner = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const parts =
      inner.subarray(0, 2).toString() === 'PK'
        ? Object.values(unzipSync(inner)).map((part) => Buffer.from(part))
        : [inner];
    return parts.some((part) => sought.some((value) => part.includes(value)));
  });
}

/** A contact that is published, was in three files, was cleared by hand, waits in another import, and is in a reason and in the log. */
async function spread(): Promise<{ ana: Asking; waiting: string }> {
  site = await openDeskSite();
  const ana = site.editor('Ana');
  await published(ana, Buffer.from(TABLE, 'latin1'));
  await published(ana, gzipSync(TABLE.replace('Plan A', 'Plan A of 2024')), 'table.csv.gz');
  const { revision } = site.catalogue.records.find('a')!;
  const cleared = { revision, fields: { contact_address: '', contact_organisation: '' } };
  expect((await ana.send('PUT', '/api/desk/records/a', cleared)).status).toBe(200);
  const waiting = await uploaded(ana, TABLE.replace('Plan A', 'Plan A of 2025'));
  reported();
  const reason = `It was a plan of ${ADDRESS}.`;
  const withdrawn = { revision: site.catalogue.records.find('c')!.revision, reason };
  expect((await ana.send('POST', '/api/desk/records/c/withdraw', withdrawn)).status).toBe(200);
  return { ana, waiting };
}

/** What a reader wrote names it too. */
function reported(): void {
  const text = `Ask ${ADDRESS.toUpperCase()} instead.`;
  site.desk.editors.reports.add({ kind: 'mistake', recordId: 'a', revision: 1, text: `${text} ${ADDRESS}` });
}

const reportTexts = () => site.desk.editors.reports.list('new', 9, () => true).map(({ text }) => text);

describe('a contact that is erased', () => {
  test('is in no file of ours any more, in no history and no import, and what waited can be published', async () => {
    const { ana, waiting } = await spread();
    expect(filesWithIt().length).toBeGreaterThan(3);
    const before = await (await fetch(`${site.url}/api/records/a/history`)).text();
    expect(before).not.toContain('secreta'); // nobody but editors could see it
    expect(await (await ana.ask('/api/desk/records/a/history')).text()).toContain('secreta');

    const erase = ['erase', 'a', '--field', 'contact'];
    const { code, output } = await runMetroteca(erase, site);
    expect([code, output]).toEqual([0, expect.stringContaining('from 3 uploaded files')]);
    expect(filesWithIt()).toEqual([]);
    expect(reportTexts()).toEqual(['Ask [erased] instead. [erased]']);
    expect(await (await ana.ask('/api/desk/records/a/history')).text()).not.toContain('secreta');
    const { editors } = site.desk;
    expect(editors.audit.list(1)).toMatchObject([
      { action: 'record.erased', subject: 'a', detail: { field: 'contact' } },
    ]);
    expect(JSON.stringify(editors.audit.list())).not.toContain('secreta');

    await ana.send('POST', `/api/imports/${waiting}/publish`);
    await ana.until(waiting, 'published');
    expect(site.catalogue.record('a')).toMatchObject({ title: 'Plan A of 2025' });
    expect(site.catalogue.record('a')?.contact).toBeUndefined();
    expect(site.catalogue.record('b')?.contact).toEqual({
      organisation: 'Climate Office',
      address: 'office@example.org',
    });
    expect((await ana.ask(`/api/imports/${waiting}/file`)).status).toBe(200);
    expect(await runMetroteca(erase, site)).toMatchObject({ code: 0 });
  });

  test('at the desk by an admin is gone from the index; an editor may not, and is told who may', async () => {
    site = await openDeskSite();
    const [ana, root] = [site.editor('Ana'), site.editor('Root', 'admin')];
    await published(ana, TABLE);
    reported();
    const refused = await ana.send('POST', '/api/desk/records/a/erase', { field: 'contact' });
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining('the role of admin'),
    ]);
    const done = await root.send('POST', '/api/desk/records/a/erase', { field: 'contact' });
    expect(await done.json()).toMatchObject({ changed: 1, isVisible: true });
    const { hits } = (await site.search('q=Plan+A')) as unknown as {
      hits: { id: string; contact?: unknown }[];
    };
    expect(JSON.stringify(hits)).not.toContain('secreta');
    expect(filesWithIt()).toEqual([]);
    expect(reportTexts()).toEqual(['Ask [erased] instead. [erased]']);
  });
});
