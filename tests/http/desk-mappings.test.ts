import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MappingsResponseSchema, type KeptMapping, type ImportSummary } from '../../domain/desk.ts';
import { openKeptMappings } from '../../library/catalogue/kept-mappings.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

const OPTIONS = {
  kind: 'strategy',
  source: 'Our sheet',
  mapping: { columns: { Titel: 'title', Ort: 'city' } },
};

let app: DeskApp;
let ana: { authorization: string };
beforeEach(async () => {
  app = await startDeskApp();
  ana = app.bearer('Ana');
});
afterEach(() => app.close());

async function upload(content: string, options: object = OPTIONS): Promise<string> {
  const form = new FormData();
  form.set('options', JSON.stringify(options));
  form.set('file', new Blob([content]), 'table.csv');
  const response = await app.get('/api/imports', { method: 'POST', body: form, headers: ana });
  const { id } = (await response.json()) as ImportSummary;
  await expect.poll(() => app.desk.imports.find(id).kept?.state).not.toBe('examining');
  return id;
}

function keep(importId: string, name: string, who = ana) {
  return app.get('/api/mappings', {
    method: 'POST',
    body: JSON.stringify({ name, importId }),
    headers: { ...who, 'content-type': 'application/json' },
  });
}

async function list() {
  return MappingsResponseSchema.parse(await (await app.get('/api/mappings', { headers: ana })).json());
}

const TABLE = 'Titel,Ort\nPlan A,Barcelona\n';

describe('a mapping', () => {
  it('is kept under a name with the columns of its file, and is there after a restart', async () => {
    const id = await upload(TABLE);
    const response = await keep(id, '  Our   tables ');
    expect(response.status).toBe(201);
    const kept = (await response.json()) as KeptMapping;
    expect(kept).toMatchObject({ name: 'Our tables', by: 'Ana', header: ['Titel', 'Ort'] });
    expect((await list()).mappings).toEqual([kept]);
    expect(kept.options).toMatchObject({ kind: 'strategy', source: 'Our sheet' });
    expect(openKeptMappings(app.dataDir).list()).toEqual([kept]);
    expect(app.desk.editors.audit.list()[0]).toMatchObject({ action: 'mapping.kept', who: 'Ana' });
  });

  it('is replaced under the same name only by the editor who made it and by an admin', async () => {
    const id = await upload(TABLE);
    await keep(id, 'Our tables');
    const again = await keep(id, 'our tables');
    expect(again.status).toBe(200);
    const ben = await readError(await keep(id, 'Our tables', app.bearer('Ben')));
    expect(ben).toMatchObject({ status: 403, code: 'forbidden' });
    expect(ben.message).toContain('Ana');
    expect((await keep(id, 'Our tables', app.bearer('Eve', 'admin'))).status).toBe(200);
    expect((await list()).mappings).toMatchObject([{ name: 'Our tables', by: 'Eve' }]);
  });

  it('is deleted only by the editor who made it and by an admin', async () => {
    const { id } = (await (await keep(await upload(TABLE), 'Our tables')).json()) as KeptMapping;
    const remove = (headers: Record<string, string>) =>
      app.get(`/api/mappings/${id}`, { method: 'DELETE', headers });
    expect((await remove(app.bearer('Ben'))).status).toBe(403);
    expect((await remove(ana)).status).toBe(204);
    expect((await list()).mappings).toEqual([]);
    expect((await readError(await remove(ana))).code).toBe('not_found');
  });

  it('needs a name, an import that is there, and one whose columns are known', async () => {
    const id = await upload(TABLE);
    expect((await readError(await keep(id, '   '))).code).toBe('invalid_body');
    expect((await readError(await keep('imp-20250101-aaaaa', 'Ours'))).code).toBe('not_found');
    const noTable = await upload(' \n');
    expect((await readError(await keep(noTable, 'Ours'))).code).toBe('conflict');
  });

  it('can name every column, of which two are required', async () => {
    const { columns } = await list();
    expect(
      columns
        .filter(({ required }) => required === 'always' || required === 'city')
        .map(({ header }) => header),
    ).toEqual(['title', 'city']);
    expect(columns.find(({ header }) => header === 'document_type')).toMatchObject({ kinds: ['strategy'] });
  });
});
