// A long file: one record through every change that an editor can make to it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CheckedFieldsResponseSchema,
  DeskHistoryResponseSchema,
  DeskRecordResponseSchema,
  DeskRecordsResponseSchema,
  EditResponseSchema,
} from '../../domain/desk-records.ts';
import { ImportsResponseSchema } from '../../domain/desk.ts';
import type { ErrorResponse } from '../../domain/errors.ts';
import { IndexError } from '../../library/index/index-error.ts';
import { openDeskSite, type Asking, type DeskSite } from './desk-site.ts';

const HEADER = 'id,title,city,summary,topics,sdgs,source';

let site: DeskSite;
let ana: Asking;
let ben: Asking;

beforeEach(async () => {
  site = await openDeskSite();
  ana = site.editor('Ana');
  ben = site.editor('Ben');
  await imported('a,Plan A,Leeds,About A.,mobility,11,List', 'b,Plan B,Leeds,About B.,housing,13,List');
});
afterEach(() => site.close());

/** Imports rows as Ana, and waits until readers see them. */
async function imported(...rows: string[]): Promise<string> {
  const response = await ana.upload('table.csv', `${[HEADER, ...rows].join('\n')}\n`, { kind: 'strategy' });
  const { id } = (await response.json()) as { id: string };
  await ana.until(id, 'ready');
  await ana.send('POST', `/api/imports/${id}/publish`);
  await ana.until(id, 'published');
  return id;
}

async function form(id: string, who = ana) {
  return DeskRecordResponseSchema.strict().parse(await (await who.ask(`/api/desk/records/${id}`)).json());
}

async function history(id: string) {
  const response = await ana.ask(`/api/desk/records/${id}/history`);
  return DeskHistoryResponseSchema.strict().parse(await response.json()).revisions;
}

/** Sends a change and answers what came of it. */
async function done(response: Promise<Response>) {
  const answer = await response;
  if (answer.status !== 200) throw new Error(await answer.text());
  return EditResponseSchema.strict().parse(await answer.json());
}

async function errorOf(response: Promise<Response>) {
  const answer = await response;
  const { error } = (await answer.json()) as ErrorResponse;
  return { status: answer.status, ...error };
}

const edit = (who: Asking, id: string, revision: number, fields: object) =>
  who.send('PUT', `/api/desk/records/${id}`, { revision, fields });

const gone = () => Promise.reject(new IndexError('the engine is gone'));

const titles = async (query = '') => (await site.search(query)).hits.map(({ title }) => title).toSorted();

describe('editing a record', () => {
  test('changes what readers find at once, keeps the rest, and can be undone as an import', async () => {
    const before = (await form('a')).record;
    const fields = { title: 'Plan A for cyclists', topics: ['mobility', 'health'] };
    const answer = await done(edit(ana, 'a', 1, fields));
    expect(answer).toMatchObject({ changed: 1, isVisible: true, issues: [] });
    expect(await titles('q=cyclists')).toEqual(['Plan A for cyclists']);
    const { record, revision } = await form('a');
    expect(revision).toBe(2);
    expect(record).toMatchObject({ summary: 'About A.', topics: ['mobility', 'health'] });

    const history = ImportsResponseSchema.parse(await (await ana.ask('/api/imports')).json());
    expect(history.imports[0]).toMatchObject({
      id: answer.importId,
      mode: 'edit',
      by: 'Ana',
      edit: { action: 'edited', records: ['a'] },
    });
    expect(site.desk.editors.audit.list(1)).toMatchObject([
      { who: 'Ana', action: 'record.edited', subject: 'a', detail: { as: answer.importId } },
    ]);
    expect((await ben.send('POST', `/api/imports/${answer.importId}/undo`)).status).toBe(403);
    expect((await ana.send('POST', `/api/imports/${answer.importId}/undo`)).status).toBe(200);
    expect((await form('a')).record).toEqual(before);
    expect(await titles('q=cyclists')).toEqual([]);
  });

  test('lets what a rule adds follow the change: themes from topics, goals from targets', async () => {
    expect((await form('a')).fields['themes']).toEqual([]);
    await done(edit(ana, 'a', 1, { topics: ['housing'], sdg_targets: ['13.1'] }));
    const { record, fields } = await form('a');
    expect(record.themes).toEqual(['inclusion']);
    expect(record.sdgs).toEqual([
      { goal: 11, from: 'declared' },
      { goal: 13, from: 'derived', via: 'target' },
    ]);
    expect(fields['sdgs_derived']).toEqual([]);
    await done(edit(ana, 'a', 2, { sdg_targets: [] }));
    expect((await form('a')).record.sdgs).toEqual([{ goal: 11, from: 'declared' }]);
  });

  test('refuses what an import would refuse, field by field, and changes nothing', async () => {
    const fields = { title: '', year_start: '2020', year_end: '2010', landing_url: 'ftp://x', status: 'odd' };
    const error = await errorOf(edit(ana, 'a', 1, fields));
    expect(error).toMatchObject({ status: 400, code: 'invalid_body' });
    const places = error.issues?.map(({ parameter }) => parameter) ?? [];
    expect(places).toEqual(expect.arrayContaining(['fields.title', 'fields.landing_url', 'fields.status']));
    const ends = await errorOf(edit(ana, 'a', 1, { year_start: '2020', year_end: '2010' }));
    expect(ends.issues).toMatchObject([{ parameter: 'fields.year_end', code: 'invalid-value' }]);
    const unknown = await errorOf(edit(ana, 'a', 1, { id: 'another' }));
    expect(unknown.issues).toMatchObject([{ parameter: 'fields.id' }]);
    expect((await form('a')).revision).toBe(1);
  });

  test('can be tried first: the issues and the differences, with nothing changed', async () => {
    const ask = async (fields: object) => {
      const response = await ana.send('POST', '/api/desk/records/a/check', { fields });
      return CheckedFieldsResponseSchema.strict().parse(await response.json());
    };
    const { issues, changes } = await ask({ summary: 'New.', topics: ['mobility', 'moonbases'] });
    expect(issues).toMatchObject([{ code: 'unknown-topic', column: 'topics', value: 'moonbases' }]);
    expect(changes).toMatchObject([
      { field: 'summary', before: 'About A.', after: 'New.' },
      { field: 'unmappedTopics', before: [], after: ['moonbases'] },
    ]);
    expect((await ask({ document_type: 'plan' })).changes).toContainEqual({
      field: 'documentType',
      before: null,
      after: 'plan',
    });
    expect((await form('a')).revision).toBe(1);
  });

  test('with nothing changed makes no revision and no line in the history', async () => {
    const { fields } = await form('a');
    expect(await done(edit(ana, 'a', 1, fields))).toMatchObject({ importId: null, changed: 0 });
    expect(await history('a')).toHaveLength(1);
  });

  test('by two editors: the second is shown what the first changed, and nothing is lost', async () => {
    await done(edit(ben, 'a', 1, { summary: 'Ben’s words.' }));
    const error = await errorOf(edit(ana, 'a', 1, { title: 'Ana’s title' }));
    expect(error).toMatchObject({ status: 409, code: 'conflict' });
    expect(error.message).toContain('Ben changed it');
    expect(error.issues).toMatchObject([
      {
        parameter: 'summary',
        message: 'Ben changed summary from “About A.” to “Ben’s words.”.',
      },
    ]);
    await done(edit(ana, 'a', 2, { title: 'Ana’s title' }));
    expect((await form('a')).record).toMatchObject({ summary: 'Ben’s words.', title: 'Ana’s title' });
  });

  test('at the very same moment is done once', async () => {
    const answers = await Promise.all([
      edit(ana, 'a', 1, { summary: 'Of Ana.' }),
      edit(ben, 'a', 1, { summary: 'Of Ben.' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await history('a')).toHaveLength(2);
  });

  test('moves it to another city when only the name of the city is given', async () => {
    await done(edit(ana, 'a', 1, { city: 'York' }));
    expect((await form('a')).record.city).toMatchObject({ id: 'york-gb', name: 'York' });
    expect((await site.search('city=york-gb')).total).toBe(1);
  });
});

describe('the history of a record', () => {
  test('says who did what and what going back would change, and goes back', async () => {
    await done(edit(ben, 'a', 1, { summary: 'Second.' }));
    await done(edit(ana, 'a', 2, { title: 'Third' }));
    const steps = await history('a');
    expect(steps.map(({ by, mode, action }) => [by, mode, action])).toEqual([
      ['Ana', 'edit', 'changed'],
      ['Ben', 'edit', 'changed'],
      ['Ana', 'upsert', 'created'],
    ]);
    expect(steps[0]?.undo).toBeNull();
    expect(steps[1]?.undo).toEqual([{ field: 'title', before: 'Third', after: 'Plan A' }]);
    expect(steps[2]?.undo?.map(({ field }) => field)).toEqual(['title', 'summary']);

    const revert = { revision: 3, to: 1 };
    await done(ben.send('POST', '/api/desk/records/a/revert', revert));
    expect((await form('a')).record).toMatchObject({ title: 'Plan A', summary: 'About A.' });
    expect((await history('a'))[0]).toMatchObject({ revision: 4, by: 'Ben' });
    expect(await titles()).toEqual(['Plan A', 'Plan B']);
    expect((await errorOf(ana.send('POST', '/api/desk/records/a/revert', revert))).status).toBe(409);
    const missing = await errorOf(ana.send('POST', '/api/desk/records/a/revert', { revision: 4, to: 9 }));
    expect(missing.status).toBe(404);
  });
});

describe('withdrawing a record', () => {
  const withdraw = (id: string, body: object) => ana.send('POST', `/api/desk/records/${id}/withdraw`, body);

  test('takes it out of every list and says so at its address, with the reason', async () => {
    await done(withdraw('a', { revision: 1, reason: 'The city asked for it.' }));
    expect(await titles()).toEqual(['Plan B']);
    const gone = await errorOf(fetch(`${site.url}/api/records/a`));
    expect(gone).toMatchObject({
      status: 410,
      code: 'gone',
      withdrawn: { id: 'a', title: 'Plan A', reason: 'The city asked for it.' },
    });
    expect((await fetch(`${site.url}/api/records/a/history`)).status).toBe(410);
    expect(await form('a')).toMatchObject({
      state: 'withdrawn',
      withdrawal: { reason: 'The city asked for it.' },
    });
    expect((await history('a'))[0]).toMatchObject({ action: 'withdrawn', reason: 'The city asked for it.' });
    expect((await errorOf(withdraw('a', { revision: 2 }))).message).toContain('not in the library');
  });

  test('holds against a file that has the record again, until somebody brings it back', async () => {
    await done(withdraw('a', { revision: 1 }));
    const again = await imported('a,Plan A,Leeds,Again.,mobility,11,List', 'c,Plan C,Leeds,,,,List');
    const report = (await (await ana.ask(`/api/imports/${again}`)).json()) as {
      counts: object;
      issueGroups: object[];
    };
    expect(report).toMatchObject({ counts: { new: 1, changed: 0, unchanged: 1 } });
    expect(report.issueGroups).toMatchObject([{ code: 'withdrawn-record', count: 1 }]);
    expect((await fetch(`${site.url}/api/records/a`)).status).toBe(410);

    await done(ana.send('POST', '/api/desk/records/a/revert', { revision: 2, to: 1 }));
    expect(await titles()).toEqual(['Plan A', 'Plan B', 'Plan C']);
    expect((await history('a'))[0]?.action).toBe('restored');
    await imported('a,Plan A,Leeds,Again.,mobility,11,List');
    expect((await form('a')).record.summary).toBe('Again.');
  });

  test('is undone, and the undo is undone, with the reason kept', async () => {
    const { importId } = await done(withdraw('a', { revision: 1, reason: 'A mistake.' }));
    const undo = async (id: string) => {
      const response = await ana.send('POST', `/api/imports/${id}/undo`);
      return ((await response.json()) as { importId: string }).importId;
    };
    const first = await undo(importId!);
    expect(await titles()).toEqual(['Plan A', 'Plan B']);
    await undo(first);
    expect(await form('a')).toMatchObject({ state: 'withdrawn', withdrawal: { reason: 'A mistake.' } });
    await undo(importId!);
    expect(await titles()).toEqual(['Plan A', 'Plan B']);
  });
});

describe('merging two records', () => {
  test('gives one up in favour of the other, in one step that is undone in one', async () => {
    const into = { id: 'b', revision: 1, fields: { topics: ['housing', 'mobility'], sdgs: ['11', '13'] } };
    const answer = await done(ana.send('POST', '/api/desk/records/a/merge', { revision: 1, into }));
    expect(answer).toMatchObject({ changed: 2 });
    expect(await titles()).toEqual(['Plan B']);
    expect((await site.search('sdg=11')).total).toBe(1);
    const gone = await errorOf(fetch(`${site.url}/api/records/a`));
    expect(gone).toMatchObject({ status: 410, withdrawn: { title: 'Plan A', mergedInto: 'b' } });

    await ana.send('POST', `/api/imports/${answer.importId}/undo`);
    expect(await titles()).toEqual(['Plan A', 'Plan B']);
    expect((await form('b')).record.topics).toEqual(['housing']);
  });

  test('leads from the first of a chain to the one that stays', async () => {
    await imported('c,Plan C,Leeds,,,,List');
    const merge = (id: string, into: string) =>
      done(
        ana.send('POST', `/api/desk/records/${id}/merge`, { revision: 1, into: { id: into, revision: 1 } }),
      );
    await merge('a', 'b');
    await merge('b', 'c');
    expect((await errorOf(fetch(`${site.url}/api/records/a`))).withdrawn?.mergedInto).toBe('c');
  });

  test('needs both as they were seen, both in the library, and two of them', async () => {
    const merge = (id: string, revision: number, into: object) =>
      errorOf(ana.send('POST', `/api/desk/records/${id}/merge`, { revision, into }));
    expect((await merge('a', 1, { id: 'a', revision: 1 })).status).toBe(409);
    expect((await merge('a', 1, { id: 'nothing', revision: 1 })).status).toBe(404);
    await done(edit(ben, 'b', 1, { summary: 'Newer.' }));
    expect((await merge('a', 1, { id: 'b', revision: 1 })).message).toContain('Ben changed it');
    expect((await merge('a', 1, { id: 'b', revision: 2, fields: { title: '' } })).status).toBe(400);
    expect(await titles()).toEqual(['Plan A', 'Plan B']);
  });
});

test('records of every state are found by words of their title and by id', async () => {
  const find = async (query: string) => {
    const response = await ana.ask(`/api/desk/records?${query}`);
    const { total, records } = DeskRecordsResponseSchema.strict().parse(await response.json());
    return [total, ...records.map(({ id, state }) => `${id} ${state}`).toSorted()];
  };
  await done(ana.send('POST', '/api/desk/records/a/withdraw', { revision: 1 }));
  expect(await find('')).toEqual([2, 'a withdrawn', 'b published']);
  expect(await find('q=plan+a')).toEqual([1, 'a withdrawn']);
  expect(await find('q=PLA')).toEqual([2, 'a withdrawn', 'b published']);
  expect(await find('q=b')).toEqual([1, 'b published']);
  expect(await find('state=withdrawn')).toEqual([1, 'a withdrawn']);
  expect(await find('size=1&page=3')).toEqual([2]);
});

describe('when the search engine is away', () => {
  test('nothing is changed; and when it goes in between, the change is kept and sent later', async () => {
    let fails: 'never' | 'at once' | 'later' = 'never';
    await site.close();
    site = await openDeskSite({
      wrap: (writer) => ({
        ...writer,
        readLive: () => (fails === 'at once' ? gone() : writer.readLive()),
        changeLive: (...given) => (fails === 'later' ? gone() : writer.changeLive(...given)),
      }),
    });
    ana = site.editor('Ana');
    await imported('a,Plan A,Leeds,About A.,mobility,11,List');
    fails = 'at once';
    const refused = await errorOf(edit(ana, 'a', 1, { title: 'Plan Z' }));
    expect(refused).toMatchObject({ status: 502, code: 'search_unavailable' });
    expect((await form('a')).revision).toBe(1);
    fails = 'later';
    expect(await done(edit(ana, 'a', 1, { title: 'Plan Z' }))).toMatchObject({
      changed: 1,
      isVisible: false,
    });
    expect((await form('a')).record.title).toBe('Plan Z');
    expect(site.catalogue.outbox.count().total).toBe(1);
    fails = 'never';
    await done(edit(ana, 'a', 2, { summary: 'Both are sent now.' }));
    expect(await titles('q=both')).toEqual(['Plan Z']);
  });
});
