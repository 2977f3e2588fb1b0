import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIONS } from '../../domain/activity.ts';
import type { ActivityResponse } from '../../domain/activity-response.ts';
import { readText } from '../docs/repository.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

let app: DeskApp;
let admin: { authorization: string };
let ed: { authorization: string };
let con: { authorization: string };
let here: { authorization: string };

beforeAll(async () => {
  app = await startDeskApp();
  admin = app.bearer('Ada', 'admin');
  ed = app.bearer('Ed', 'editor');
  con = app.bearer('Con', 'contributor');
  here = app.bearer('Here', 'editor', { sources: [], countries: ['ES'], cities: [] });
  const { audit, proposals } = app.desk.editors;
  const { id } = proposals.add({ byId: 3, by: 'Con', kind: 'edit', content: '{}' });
  audit.add({ who: 'Con', action: 'session.opened' });
  audit.add({ who: 'Ada', action: 'editor.changed', subject: 'Con', detail: { role: 'contributor' } });
  audit.add({ who: 'Con', action: 'proposal.made', subject: id });
  audit.add({ who: 'Ed', action: 'proposal.accepted', subject: id });
  audit.add({ who: 'Ed', action: 'record.edited', subject: 'gone' });
  audit.add({ who: 'Ed', action: 'source.visited', subject: 'Plans', detail: { result: 'web-page' } });
  app.desk.editors.database.exec("UPDATE audit SET at = '2026-01-0' || seq || 'T23:59:59.000Z'");
});
afterAll(() => app.close());

async function activity(headers: Record<string, string>, asked = ''): Promise<ActivityResponse> {
  return (await (await app.get(`/api/desk/activity?${asked}`, { headers })).json()) as ActivityResponse;
}
const actions = async (headers: Record<string, string>, asked = '') =>
  (await activity(headers, asked)).entries.map(({ who, action }) => `${who} ${action}`);

describe('the activity log', () => {
  it('has words for every action', () => {
    const { activity: said } = JSON.parse(readText('languages/en/desk-team.json')) as {
      activity: { actions: Record<string, object> };
    };
    const spoken = Object.entries(said.actions).map(([group, words]) => [group, Object.keys(words)]);
    expect(Object.fromEntries(spoken)).toEqual(ACTIONS);
  });

  it('has everything for admins, the newest first, with the page of what it is about', async () => {
    const { entries, people } = await activity(admin);
    expect(entries.map(({ action }) => action)).toEqual([
      'source.visited',
      'record.edited',
      'proposal.accepted',
      'proposal.made',
      'editor.changed',
      'session.opened',
    ]);
    expect(entries.map(({ page }) => page?.split('/')[0])).toEqual([
      'sources',
      undefined,
      'reviews',
      'reviews',
      undefined,
      undefined,
    ]);
    expect(people).toEqual(['Ada', 'Con', 'Ed']);
  });

  it('calls what was thrown away by its name', async () => {
    const { audit, database } = app.desk.editors;
    audit.add({ who: 'Lea', action: 'import.removed', subject: 'imp-x', detail: { name: 'plans.csv' } });
    audit.add({ who: 'Lea', action: 'mapping.kept', subject: 'abc', detail: { name: 'Plans' } });
    const { entries } = await activity(admin, 'who=Lea');
    expect(entries.map(({ about, page }) => [about, page])).toEqual([
      ['Plans', undefined],
      ['plans.csv', undefined],
    ]);
    database.exec("DELETE FROM audit WHERE who = 'Lea'");
  });

  it('does not tell editors who signed in or who was given which role, not even when they ask', async () => {
    expect(await actions(ed)).toHaveLength(4);
    expect(await actions(ed, 'kind=people')).toEqual([]);
    expect((await activity(ed)).people).toEqual(['Con', 'Ed']);
  });

  it('has only their own entries for contributors, readers and people with a limit', async () => {
    expect(await actions(con)).toEqual(['Con proposal.made', 'Con session.opened']);
    expect(await actions(con, 'who=Ed')).toEqual([]);
    expect(await activity(here, 'who=Ed')).toMatchObject({ entries: [], people: ['Here'] });
  });

  it('is narrowed by person, kind and day, and turned page by page', async () => {
    expect(await actions(admin, 'who=Con&kind=reviews')).toEqual(['Con proposal.made']);
    expect(await actions(admin, 'from=2026-01-02&to=2026-01-03')).toEqual([
      'Con proposal.made',
      'Ada editor.changed',
    ]);
    expect(await activity(admin, 'page=2&size=4')).toMatchObject({ hasNext: false, entries: [{}, {}] });
    expect((await activity(admin, 'size=4')).hasNext).toBe(true);
    const refused = await app.get('/api/desk/activity?kind=secrets', { headers: admin });
    expect((await readError(refused)).code).toBe('invalid_query');
  });
});
