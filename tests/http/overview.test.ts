import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeadLinksResponse, HousekeepingResponse } from '../../domain/desk-records.ts';
import type { OverviewResponse } from '../../domain/overview.ts';
import { openUnansweredStore } from '../../library/accounts/unanswered-store.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import type { Desk } from '../../server/desk/open-desk.ts';
import { BARCELONA, BOGOTA, buildRecord } from '../build-record.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { answerTo, startApp } from './start-app.ts';

const DAY = 24 * 3_600_000;
const GONE = 'https://city.example/plan.pdf';
let app: DeskApp;
let ed: { authorization: string };
let here: { authorization: string };

beforeAll(async () => {
  app = await startDeskApp();
  ed = app.bearer('Ed', 'editor');
  here = app.bearer('Here', 'editor', { sources: [], countries: [], cities: [BARCELONA.id] });
  const { catalogue } = app.desk;
  const at = new Date().toISOString();
  const evidence = [{ kind: 'official-page' as const, url: GONE, publisher: 'City', accessed: '2026-01-01' }];
  catalogue.publishing(() => {
    for (const [id, day] of [
      ['old', new Date(Date.now() - 9 * DAY).toISOString()],
      ['new', at],
    ] as const) {
      const counts = { read: 2, new: 2, changed: 0, unchanged: 0, refused: 0, archived: 0 };
      const entry = { id, at: day, by: 'Ed', mode: 'upsert', files: [], counts, report: {} } as const;
      catalogue.imports.put({ ...entry, state: 'published' });
    }
    const records = [
      buildRecord({ id: 'in', city: BARCELONA, links: { document: GONE, alsoAt: [] } }),
      buildRecord({
        id: 'out',
        city: BOGOTA,
        links: { landing: 'https://city.example/good', alsoAt: [] },
        evidence,
      }),
    ];
    for (const record of records) catalogue.revisions.publish(record, 'old', at, contentHash(record));
    const changed = buildRecord({
      id: 'in',
      city: BARCELONA,
      links: { document: GONE, alsoAt: [] },
      title: 'Changed',
    });
    catalogue.revisions.publish(changed, 'new', at, contentHash(changed));
    const fresh = buildRecord({ id: 'fresh', city: BOGOTA });
    catalogue.revisions.publish(fresh, 'new', at, contentHash(fresh));
  });
  catalogue.linkChecks.note({ url: GONE, state: 'good' }, '2026-06-01T00:00:00.000Z');
  catalogue.linkChecks.note({ url: GONE, state: 'gone', status: 404 }, at);
  catalogue.linkChecks.note({ url: 'https://city.example/good', state: 'good' }, at);
  catalogue.linkChecks.note({ url: 'https://nobody.example', state: 'gone' }, at);
});
afterAll(() => app.close());

const read = async <Answer>(path: string, headers = ed) =>
  (await (await app.get(path, { headers })).json()) as Answer;

describe('the list of dead links', () => {
  it('has each once, with its records and a copy in an archive, and no link that nobody has', async () => {
    const { total, links } = await read<DeadLinksResponse>('/api/desk/housekeeping/links');
    expect([total, links.length]).toEqual([1, 1]);
    expect(links[0]).toMatchObject({ url: GONE, state: 'gone', status: 404, count: 2 });
    expect(links[0]?.archived).toContain('/20260601/');
    expect(links[0]?.records.map(({ id }) => id)).toEqual(['in', 'out']);
  });

  it('is about the records of a scope, and counted so', async () => {
    const { links } = await read<DeadLinksResponse>('/api/desk/housekeeping/links', here);
    expect(links[0]?.records.map(({ id }) => id)).toEqual(['in']);
    expect((await read<HousekeepingResponse>('/api/desk/housekeeping', here)).counts.links).toBe(1);
  });
});

describe('the overview', () => {
  it('says what changed this week, what waits and what needs attention', async () => {
    const { proposals, reports } = app.desk.editors;
    proposals.add({ byId: 99, by: 'Con', kind: 'edit', content: '{}' });
    reports.add({ kind: 'mistake', text: 'No.', recordId: 'out', revision: 1 });
    const overview = await read<OverviewResponse>('/api/desk/overview');
    expect(overview.changes).toEqual({ new: 1, changed: 1, takenOut: 0 });
    expect(overview.latest.map(({ id }) => id)).toEqual(['new']);
    expect(overview.waiting).toEqual({ imports: 0, reviews: 1, reports: 1, sources: 0 });
    expect(overview.attention).toMatchObject({ links: 1, unverified: 3, linksCheckedAt: expect.any(String) });
  });

  it('of somebody with a limit is about the records of their scope', async () => {
    const overview = await read<OverviewResponse>('/api/desk/overview', here);
    expect(overview.changes).toEqual({ new: 0, changed: 1, takenOut: 0 });
    expect([overview.latest, overview.waiting.reports, overview.waiting.reviews]).toEqual([[], 0, 0]);
  });
});

describe('a search that finds nothing', () => {
  it('is counted from the second time on, without when or who, as it was typed to its end', () => {
    let now = Date.parse('2026-11-30T10:00:00Z');
    const store = openUnansweredStore(app.desk.editors.database, () => now);
    const search = (...texts: string[]) => {
      for (const text of texts) store.note(text);
      now += 11_000;
      return store.list(9).map(({ text, count }) => [text, count]);
    };
    expect(search('flying t', 'Flying  taxi', 'flying taxis')).toEqual([]);
    expect(search('flying taxis ')).toEqual([['flying taxis', 2]]);
    expect(search('flying taxis', 'ana@town.example', '0034 600123', 'x'.repeat(101))).toEqual([
      ['flying taxis', 3],
    ]);
    expect(search('ana@town.example', '0034 600123')).toHaveLength(1);
    const kept = app.desk.editors.database.prepare('SELECT * FROM unanswered').all();
    expect(kept).toEqual([{ text: 'flying taxis', count: 3, last_on: '2026-11-30' }]);
    now += 91 * DAY;
    expect(store.list(9)).toEqual([]);
    expect(store.remove('flying taxis')).toBe(true);
  });

  it('is told, also when its answer is kept, and one with results or filters is not', async () => {
    const told: string[] = [];
    const desk = { editors: { unanswered: { note: (text: string) => told.push(text) } } } as unknown as Desk;
    const search = async (query: Parameters<typeof answerTo>[0]) =>
      query.q === 'trees' ? answerTo(query) : { ...answerTo(query), total: 0, hits: [] };
    const site = await startApp({ search: { search }, desk });
    for (const asked of ['q=taxis', 'q=taxis', 'q=trees', 'q=taxis&city=lome-tg', 'q=taxis&page=2', '']) {
      await site.get(`/api/search?${asked}`);
    }
    expect(told).toEqual(['taxis', 'taxis']);
    await site.close();
  });
});
