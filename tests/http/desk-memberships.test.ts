import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  MembershipReportResponseSchema,
  type MembershipReportResponse,
} from '../../domain/desk-memberships.ts';
import { membershipsTable, networksOf } from '../../library/networks/read-networks.ts';
import { takingWriter } from '../taking-writer.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const HEADER = 'network,city,name,country,url,as_of\n';
const BARCELONA = 'who-age-friendly,barcelona-es,Barcelona,ES,https://a.example/members,2026-11\n';
const WRONG = 'no such network,barcelona-es,Barcelona,ES,https://a.example/members,2026-11\n';

let app: DeskApp;
let ana: { authorization: string };
const open = async (fourEyes = false) => {
  app = await startDeskApp({}, 1_000_000, (catalogue) => ({ fourEyes, writer: takingWriter(catalogue) }));
  ana = app.bearer('Ana');
};
beforeEach(() => open());
afterEach(() => app.close());

function send(table: string, fields: Readonly<Record<string, string>> = {}, headers = ana) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([table]), 'members.csv');
  return app.get('/api/desk/memberships', { method: 'POST', body: form, headers });
}

async function report(answer: Response): Promise<MembershipReportResponse> {
  expect(answer.status).toBe(200);
  return MembershipReportResponseSchema.parse(await answer.json());
}

describe('a table of memberships at the desk', () => {
  it('is tried without changing anything, with what is wrong with which line', async () => {
    const before = membershipsTable();
    const tried = await report(await send(HEADER + BARCELONA + WRONG, { trial: 'yes' }));
    expect(tried).toMatchObject({
      importId: null,
      isVisible: null,
      read: 2,
      new: 1,
      refused: 1,
      issueCount: 1,
    });
    expect(tried.issues).toMatchObject([{ code: 'unknown-term', column: 'network', lines: [3, 3] }]);
    expect(membershipsTable()).toBe(before);
  });

  it('is published as an import that names its editor and file, and undone like any other', async () => {
    const done = await report(await send(HEADER + BARCELONA + WRONG));
    expect(done).toMatchObject({ new: 1, isVisible: true, importId: expect.stringMatching(/^imp-/) });
    expect(networksOf('barcelona-es')).toContain('who-age-friendly');
    const path = `/api/imports/${done.importId}`;
    const kept = await app.get(path, { headers: ana });
    expect(await kept.json()).toMatchObject({
      by: 'Ana',
      state: 'published',
      counts: { new: 1, refused: 1 },
      issueGroups: [{ code: 'unknown-term', column: 'network', count: 1 }],
    });
    expect(await (await app.get(`${path}/file`, { headers: ana })).text()).toBe(HEADER + BARCELONA + WRONG);
    expect(app.desk.editors.audit.list()[0]).toMatchObject({ action: 'memberships.imported', who: 'Ana' });

    expect((await app.get(`${path}/undo`, { method: 'POST', headers: ana })).status).toBe(200);
    expect(networksOf('barcelona-es')).not.toContain('who-age-friendly');
  });

  it('that is what goes out as a table changes nothing', async () => {
    const same = await report(await send(membershipsTable(), { mode: 'replace' }));
    expect(same).toMatchObject({ importId: null, new: 0, changed: 0, archived: 0, refused: 0 });
  });

  it('is refused where a field or the file is none that it knows', async () => {
    expect((await readError(await send(HEADER, { mode: 'all' }))).code).toBe('invalid_body');
    expect((await readError(await send(HEADER, { dry: 'yes' }))).code).toBe('invalid_body');
    const noTable = await report(await send('Dear colleagues,\n', { trial: 'yes' }));
    expect(noTable.issues[0]).toMatchObject({ severity: 'error' });
  });

  it('is tried, and not published, where everything needs a second person', async () => {
    await app.close();
    await open(true);
    expect((await report(await send(HEADER + BARCELONA, { trial: 'yes' }))).new).toBe(1);
    expect((await readError(await send(HEADER + BARCELONA))).code).toBe('forbidden');
    expect(networksOf('barcelona-es')).not.toContain('who-age-friendly');
  });
});
