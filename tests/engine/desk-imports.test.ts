// A long file: one journey of an import through the desk, in the order in which an editor meets it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  ImportDuplicatesResponseSchema,
  ImportIssuesResponseSchema,
  ImportResponseSchema,
  ImportRowsResponseSchema,
  ImportsResponseSchema,
  ImportSummarySchema,
  UndoPreviewResponseSchema,
  UndoResponseSchema,
  type ImportRowsResponse,
  type ImportSummary,
} from '../../domain/desk.ts';
import type { ErrorResponse } from '../../domain/errors.ts';
import { cutOffTable } from '../cut-off-table.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';

const UK_PLANS = readFileSync(
  fileURLToPath(new URL('../../fixtures/sources/uk-council-climate-plans.csv', import.meta.url)),
);
const UK_MAPPING = {
  kind: 'strategy',
  source: 'UK council climate plans',
  columns: {
    local_authority_code: null,
    council: 'city',
    unfound: null,
    url: 'document_url',
    date_retrieved: null,
    time_period: 'period',
    type: 'document_type',
    scope: null,
    homepage_mention: null,
    dedicated_page: null,
    well_presented: null,
    baseline_analysis: null,
    notes: null,
    plan_due: null,
    title_checked: null,
  },
  constants: { country: 'GB', languages: 'en' },
};

let site: DeskSite;
let ana: Asking;
let ben: Asking;

beforeEach(async () => {
  site = await openDeskSite();
  ana = site.editor('Ana');
  ben = site.editor('Ben');
});
afterEach(() => site.close());

const HEADER = 'id,title,city,summary,source';

function table(...rows: string[]): string {
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Uploads a table and waits for its preview. */
async function examined(who: Asking, content: string | Uint8Array, options?: object) {
  const response = await who.upload('table.csv', content, { kind: 'strategy', ...options });
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as ImportSummary;
  return who.until(id, 'ready', 'mapping-needed', 'failed');
}

async function published(who: Asking, content: string) {
  const { id } = await examined(who, content);
  expect((await who.send('POST', `/api/imports/${id}/publish`)).status).toBe(202);
  return who.until(id, 'published');
}

async function rowsOf(who: Asking, id: string, result: string): Promise<ImportRowsResponse> {
  const response = await who.ask(`/api/imports/${id}/rows?result=${result}`);
  return ImportRowsResponseSchema.parse(await response.json());
}

async function errorOf(response: Response) {
  const { error } = (await response.json()) as ErrorResponse;
  return { status: response.status, ...error };
}

describe('a table of somebody else', () => {
  test('is mapped, previewed, published, found at once, undone, and all is as before', async () => {
    await published(ana, table('before,Cycling plan for everybody,Leeds,,'));
    const before = await site.search('');

    const response = await ana.upload('plans.csv', UK_PLANS);
    expect(response.status).toBe(202);
    const { id } = ImportSummarySchema.parse(await response.json());
    expect(response.headers.get('location')).toBe(`/api/imports/${id}`);
    const first = ImportResponseSchema.parse(await ana.until(id, 'mapping-needed', 'ready', 'failed'));
    expect(first).toMatchObject({ encoding: 'utf-8', delimiter: ',' });
    const council = first.columns.find(({ header }) => header === 'council');
    expect(council?.samples).toContain('Aberdeen City Council');
    expect(first.columns.find(({ header }) => header === 'title')?.field).toBe('title');

    const mapped = await ana.send('PUT', `/api/imports/${id}/mapping`, { mapping: UK_MAPPING });
    expect(mapped.status).toBe(202);
    const odd = await ana.until(id, 'ready');
    const statuses = odd.questions.filter(({ field }) => field === 'status' || field === 'documentType');
    expect(statuses.map(({ value }) => value)).toContain('Unclear');
    expect(new Set(statuses.map(({ to }) => to))).toEqual(new Set(['status']));

    const answers = (field: string) =>
      Object.fromEntries(statuses.filter((one) => one.field === field).map(({ value }) => [value, '']));
    const values = { status: answers('status'), document_type: answers('documentType') };
    await ana.send('PUT', `/api/imports/${id}/mapping`, { mapping: { ...UK_MAPPING, values } });
    const ready = ImportResponseSchema.parse(await ana.until(id, 'ready'));
    expect(ready.examination).toBe(3);
    expect(ready.counts).toEqual(odd.counts); // a word that is not understood costs its cell, not the row
    expect(ready.questions.filter(({ field }) => field === 'status')).toEqual([]);
    const { read, new: added, changed, unchanged, refused } = ready.counts!;
    expect(read).toBe(680);
    expect(added + changed + unchanged + refused).toBe(680);
    expect((await site.search('')).total).toBe(before.total); // nothing is public yet

    const preview = await rowsOf(ana, id, 'new');
    expect(preview).toMatchObject({ total: added, page: 1 });
    expect(preview.rows[0]?.record?.city?.country).toBe('GB');

    const publish = await ana.send('POST', `/api/imports/${id}/publish`, { examination: 3 });
    expect(publish.status).toBe(202);
    expect(await publish.json()).toMatchObject({ state: 'publishing' });
    expect(ready.search).toBeNull();
    const { search } = await ana.until(id, 'published');
    expect(search).toBe('source=uk-council-climate-plans&sort=updated');
    expect((await site.search(search ?? '')).total).toBe(added);

    const wouldUndo = await (await ana.ask(`/api/imports/${id}/undo`)).json();
    expect(UndoPreviewResponseSchema.strict().parse(wouldUndo)).toEqual({
      undoes: id,
      restored: 0,
      archived: added,
      kept: [],
    });
    const undone = await ana.send('POST', `/api/imports/${id}/undo`);
    expect(UndoResponseSchema.parse(await undone.json())).toMatchObject({
      undoes: id,
      archived: added,
      kept: [],
    });
    expect((await ana.until(id, 'undone')).state).toBe('undone');
    const after = await site.search('');
    expect(after.hits).toEqual(before.hits);
    expect(after.facets).toEqual(before.facets);
    expect((await site.search(search ?? '')).total).toBe(0);

    const history = ImportsResponseSchema.parse(await (await ana.ask('/api/imports')).json());
    expect(history.imports.map(({ mode, state, by }) => [mode, state, by])).toEqual([
      ['undo', 'published', 'Ana'],
      ['upsert', 'undone', 'Ana'],
      ['upsert', 'published', 'Ana'],
    ]);
    const { audit } = site.desk.editors;
    const actions = audit.list().map(({ action }) => action);
    expect(actions.slice(0, 5)).toEqual([
      'import.undone',
      'import.published',
      'import.mapped',
      'import.mapped',
      'import.uploaded',
    ]);
    expect(audit.list().every(({ who }) => who === 'Ana')).toBe(true);
  });

  test('shows the changed records field by field, and what was refused with its reasons', async () => {
    await published(ana, table('a,Plan A,Leeds,Old.,', 'b,Plan B,Leeds,Same.,'));
    const { id, counts } = await examined(
      ana,
      table('a,Plan A,Leeds,New.,', 'b,Plan B,Leeds,Same.,', 'c,,York,,'),
    );
    expect(counts).toMatchObject({ read: 3, new: 0, changed: 1, unchanged: 1, refused: 1 });
    const changed = await rowsOf(ana, id, 'changed');
    expect(changed.rows).toMatchObject([
      { id: 'a', lines: [2, 2], changes: [{ field: 'summary', before: 'Old.', after: 'New.' }] },
    ]);
    expect((await rowsOf(ana, id, 'unchanged')).rows).toMatchObject([
      { id: 'b', record: { title: 'Plan B' } },
    ]);
    const refused = await rowsOf(ana, id, 'refused');
    expect(refused.header).toEqual(HEADER.split(','));
    expect(refused.rows[0]?.cells).toEqual(['c', '', 'York', '', '']);
    expect(refused.rows[0]?.reasons?.[0]).toContain('missing-value');

    const issues = await ana.ask(`/api/imports/${id}/issues?code=missing-value`);
    expect(ImportIssuesResponseSchema.parse(await issues.json())).toMatchObject({
      total: 1,
      issues: [{ column: 'title', lines: [4, 4] }],
    });
    const rejects = await ana.ask(`/api/imports/${id}/rejects.csv`);
    expect(rejects.headers.get('content-disposition')).toContain('attachment');
    expect(await rejects.text()).toContain('c,,York,,,4,');
    const file = await ana.ask(`/api/imports/${id}/file`);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(await file.text()).toContain('a,Plan A,Leeds,New.,');
  });

  test('that is really a PDF is refused on arrival, and nothing of it stays', async () => {
    const response = await ana.upload('plans.csv', '%PDF-1.7\n%âãÏÓ\n');
    expect(await errorOf(response)).toMatchObject({ status: 415, code: 'unsupported_file' });
    expect(site.desk.imports.list()).toEqual([]);
  });

  test('that breaks midway fails with the place, and nothing of it can be published', async () => {
    const found = await examined(ana, cutOffTable('id,title,city,summary'));
    expect(found.state).toBe('failed');
    expect(found.problem).toBeTruthy();
    expect(found.issueGroups).toMatchObject([{ code: 'unreadable-file' }]);
    const error = await errorOf(await ana.send('POST', `/api/imports/${found.id}/publish`));
    expect(error).toMatchObject({ status: 409, code: 'conflict' });
  });

  test('of which every row is refused says so, and cannot be published', async () => {
    const found = await examined(ana, table('a,,Leeds,,'));
    expect(found).toMatchObject({ state: 'ready', blocked: { reason: 'all-refused' } });
    expect((await ana.send('POST', `/api/imports/${found.id}/publish`)).status).toBe(409);
  });

  test('is read again in another way, without sending it again', async () => {
    const found = await examined(ana, 'id|title|city\na|Plan A|Leeds\n', { delimiter: ';' });
    expect(found.state).toBe('mapping-needed');
    await ana.send('PUT', `/api/imports/${found.id}/mapping`, { kind: 'strategy', delimiter: '|' });
    const again = await ana.until(found.id, 'ready');
    expect(again).toMatchObject({ delimiter: '|', counts: { new: 1 }, options: { delimiter: '|' } });
  });
});

describe('publishing', () => {
  test('twice at once publishes once', async () => {
    const { id } = await examined(ana, table('a,Plan A,Leeds,,'));
    const publish = () => ana.send('POST', `/api/imports/${id}/publish`);
    const statuses = (await Promise.all([publish(), publish(), publish()])).map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(2);
    await ana.until(id, 'published');
    expect((await publish()).status).toBe(409);
    expect(site.catalogue.history('a')).toHaveLength(1);
  });

  test('of two editors with the same records: the second looks again before anything is changed', async () => {
    const rivals = await Promise.all(
      [ana, ben].map(async (editor) => ({
        editor,
        id: (await examined(editor, table(`a,Plan A,Leeds,By ${editor.name}.,`))).id,
      })),
    );
    const answers = await Promise.all(
      rivals.map(({ editor, id }) => editor.send('POST', `/api/imports/${id}/publish`)),
    );
    expect(answers.map(({ status }) => status)).toContain(202);
    const ended = await Promise.all(rivals.map(({ editor, id }) => editor.until(id, 'published', 'ready')));
    // Which of two requests on connections of their own comes first is for nobody to say.
    expect(ended.map(({ state }) => state).toSorted()).toEqual(['published', 'ready']);
    const [first, second] = ended[0]?.state === 'published' ? rivals : rivals.toReversed();
    const again = ended.find(({ state }) => state === 'ready');
    expect(again?.problem).toContain('changed by somebody else');
    expect(again).toMatchObject({ counts: { new: 0, changed: 1 }, examination: 2 });
    expect(site.catalogue.record('a')?.summary).toBe(`By ${first!.editor.name}.`);
    const old = await second!.editor.send('POST', `/api/imports/${second!.id}/publish`, { examination: 1 });
    expect((await errorOf(old)).message).toContain('examined again');
    await second!.editor.send('POST', `/api/imports/${second!.id}/publish`, { examination: 2 });
    await second!.editor.until(second!.id, 'published');
    expect(site.catalogue.record('a')?.summary).toBe(`By ${second!.editor.name}.`);
  });

  test('a preview that was overtaken is a conflict, and is made again', async () => {
    const mine = await examined(ana, table('a,Plan A,Leeds,By Ana.,'));
    await published(ben, table('a,Plan A,Leeds,By Ben.,'));
    expect((await ana.send('POST', `/api/imports/${mine.id}/publish`)).status).toBe(409);
    expect(await ana.until(mine.id, 'ready')).toMatchObject({ counts: { changed: 1 }, examination: 2 });
  });

  test('and undoing what somebody else imported is for admins', async () => {
    const { id } = await examined(ana, table('a,Plan A,Leeds,,'));
    const eve = site.editor('Eve', 'admin');
    for (const [method, path] of [
      ['POST', 'publish'],
      ['PUT', 'mapping'],
      ['POST', 'undo'],
    ] as const) {
      expect((await ben.send(method, `/api/imports/${id}/${path}`, {})).status).toBe(403);
    }
    expect((await ben.send('DELETE', `/api/imports/${id}`)).status).toBe(403);
    expect((await ben.ask(`/api/imports/${id}`)).status).toBe(200);
    expect((await eve.send('POST', `/api/imports/${id}/publish`)).status).toBe(202);
    await eve.until(id, 'published');
    expect((await ben.send('POST', `/api/imports/${id}/undo`)).status).toBe(403);
    expect((await ana.send('POST', `/api/imports/${id}/undo`)).status).toBe(200);
  });
});

describe('an import', () => {
  test('can be thrown away until it is published, with its file', async () => {
    const { id } = await examined(ana, table('a,Plan A,Leeds,,'));
    expect((await ana.send('DELETE', `/api/imports/${id}`)).status).toBe(204);
    expect((await ana.ask(`/api/imports/${id}`)).status).toBe(404);
    const done = await published(ana, table('b,Plan B,Leeds,,'));
    expect((await ana.send('DELETE', `/api/imports/${done.id}`)).status).toBe(409);
    expect((await ana.ask(`/api/imports/${done.id}/file`)).status).toBe(200);
  });

  test('that was only examined is there after a restart', async () => {
    const { id } = await examined(ana, table('a,Plan A,Leeds,,'));
    await site.restart();
    expect(await ana.until(id, 'ready')).toMatchObject({ by: 'Ana', counts: { new: 1 } });
    await ana.send('POST', `/api/imports/${id}/publish`);
    expect((await ana.until(id, 'published')).state).toBe('published');
  });
});

describe('rows that are probably records that are here', () => {
  test('are listed beside them, updated where that is decided, and their refused rows find the mapping again', async () => {
    await published(ana, `${HEADER},landing_url\nplan-1,Tram plan,Leeds,Old,A,https://example.org/tram\n`);
    const columns = { Name: 'title', Town: 'city', What: 'summary', Page: 'landing_url', From: 'source' };
    const rows = 'Tramway plan,Leeds,New,https://example.org/tram,B\nFood plan,,,,B';
    const looked = await examined(ana, `Name,Town,What,Page,From\n${rows}\n`, { mapping: { columns } });
    const listed = await ana.ask(`/api/imports/${looked.id}/duplicates?why=link`);
    const { kinds, pairs } = ImportDuplicatesResponseSchema.parse(await listed.json());
    expect(kinds).toEqual([{ why: 'link', count: 1, decided: 0 }]);
    expect(pairs).toMatchObject([
      { key: '2', decision: null, isHere: true, row: { source: { name: 'B' } }, other: { id: 'plan-1' } },
    ]);
    expect(pairs[0]?.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['title', 'summary', 'source']),
    );

    const options = { ...looked.options, duplicates: { rows: { '2': 'update' } } };
    await ana.send('PUT', `/api/imports/${looked.id}/mapping`, options);
    const again = await ana.until(looked.id, 'ready');
    expect(again.counts).toMatchObject({ new: 0, changed: 1, refused: 1 });
    const rejects = await (await ana.ask(`/api/imports/${looked.id}/rejects.csv`)).text();
    const second = await ana.upload('rejects.csv', rejects.replace('Food plan,', 'Food plan,Leeds'), {});
    const { id } = (await second.json()) as ImportSummary;
    const found = await ana.until(id, 'ready');
    expect(found).toMatchObject({
      mappingFrom: { id: looked.id, name: 'table.csv' },
      counts: { new: 1, refused: 0 },
    });
  });
});
