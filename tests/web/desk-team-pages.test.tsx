import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ActivityResponse } from '../../domain/activity-response.ts';
import type { OverviewResponse } from '../../domain/overview.ts';
import type { SourcesResponse } from '../../domain/table-sources.ts';
import type { Webhook } from '../../domain/webhooks.ts';
import { ANA, fakeDesk } from './fake-desk.ts';
import { openSite } from './open-site.tsx';

const at = '2026-11-30T06:00:00.000Z';
const BROKEN: SourcesResponse = {
  sources: [
    {
      id: 'src-1',
      name: 'Plans',
      address: 'https://city.example/plans.csv',
      mapping: 'map',
      schedule: '0 6 * * *',
      mode: 'upsert',
      maxChanges: 20,
      isPaused: false,
      by: 'Ana',
      at,
      isVisiting: false,
      lastVisit: { at, result: 'web-page' },
      nextVisit: '2026-12-01T06:00:00.000Z',
      mayChange: true,
    },
  ],
};
const HOOK: Webhook = {
  id: 'hook-1',
  name: 'Map',
  address: 'https://map.example/hook',
  isPaused: false,
  by: 'Ana',
  at,
  lastDelivery: { at, isDone: false, status: 500 },
  failures: 2,
  nextAttempt: at,
  isGivenUp: false,
};
const ACTIVITY: ActivityResponse = {
  page: 1,
  size: 20,
  hasNext: false,
  people: ['Ana'],
  entries: [
    { at, who: 'Ana', action: 'record.edited', about: 'A plan', page: 'records/a' },
    { at, who: 'command line', action: 'source.visited', about: 'Plans', detail: { result: 'web-page' } },
  ],
};
const OVERVIEW: OverviewResponse = {
  since: '2026-11-23',
  changes: { new: 2, changed: 0, takenOut: 0 },
  latest: [],
  waiting: { imports: 0, reviews: 1, reports: 0, sources: 1 },
  attention: { links: 3, unverified: 0, incomplete: 0, linksCheckedAt: null },
  unanswered: [{ text: 'flying taxis', count: 4, lastOn: '2026-11-29' }],
};

function desk() {
  const admin = { ...ANA, editor: { ...ANA.editor!, role: 'admin' as const } };
  const made = fakeDesk({}, admin);
  made.otherwise = (path, method) => {
    switch (path) {
      case '/api/desk/sources':
        return Response.json(BROKEN);
      case '/api/desk/overview':
        return Response.json(OVERVIEW);
      case '/api/desk/activity':
        return Response.json(ACTIVITY);
      case '/api/desk/webhooks':
        return method === 'POST'
          ? Response.json({ webhook: HOOK, secret: 'whsec_x' }, { status: 201 })
          : Response.json({ webhooks: [HOOK] });
      default:
        return method === 'GET' ? undefined : new Response(null, { status: 204 });
    }
  };
  return made;
}

it('The desk says on every page that a table could not be taken in, and its page says why', async () => {
  const { sent } = desk();
  const user = openSite('/desk/sources');
  expect(await screen.findByRole('link', { name: 'A table could not be taken in: Plans' })).toBeDefined();
  expect(await screen.findByText(/^There is a web page in the place of the table/)).toBeDefined();
  await user.click(await screen.findByRole('button', { name: 'Pause Plans' }));
  expect(sent).toMatchObject([{ method: 'PUT', path: '/api/desk/sources/src-1', body: { isPaused: true } }]);
});

it('A source is made of an address, a mapping and a schedule, which may be a pattern', async () => {
  const { sent } = desk();
  const user = openSite('/desk/sources');
  const address = await screen.findByRole('textbox', { name: /^Address of the table/ });
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'New' } });
  fireEvent.change(address, {
    target: { value: 'https://a.example/t.csv' },
  });
  await user.selectOptions(screen.getByRole('combobox', { name: 'How often' }), 'By a pattern');
  const pattern = await screen.findByRole('textbox', { name: /^Pattern of cron/ });
  fireEvent.change(pattern, { target: { value: '* * * * *' } });
  document.querySelector('form')!.noValidate = true; // the fake desk has no mapping to choose
  await user.click(screen.getByRole('button', { name: 'Fetch it' }));
  expect(sent[0]?.body).toMatchObject({ name: 'New', schedule: '* * * * *', mode: 'upsert', maxChanges: 20 });
});

it('The overview has the way to what waits, and forgets a search that is answered', async () => {
  const { sent } = desk();
  const user = openSite('/desk/overview');
  const link = await screen.findByRole('link', { name: '3 dead links' });
  expect(link.getAttribute('href')).toBe('/desk/housekeeping/links');
  expect(screen.getByRole('link', { name: '1 proposal to review' })).toBeDefined();
  expect(screen.getByText('2 new records')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Forget “flying taxis”' }));
  expect(sent).toMatchObject([{ method: 'DELETE', body: { text: 'flying taxis' } }]);
});

it('The activity log says in words who did what', async () => {
  desk();
  openSite('/desk/activity');
  const [edited, visited] = (await screen.findAllByText(/^(?:Edited|Source visited)$/)).map((name) =>
    name.closest('li'),
  );
  expect(edited?.textContent).toMatch(/Edited A plan.*Ana/);
  expect(visited?.textContent).toMatch(/Source visited Plans.*command line.*web page/);
});

it('A webhook shows its secret once, and what became of the last delivery', async () => {
  const { sent } = desk();
  const user = openSite('/desk/webhooks');
  expect((await screen.findByText(/2 attempts in vain/)).closest('p')?.textContent).toContain('answer: 500');
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Map' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Address' }), {
    target: { value: 'https://map.example/hook' },
  });
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  const note = await screen.findByRole('region', { name: 'The secret of Map' });
  expect([note.textContent?.includes('whsec_x'), document.activeElement]).toEqual([true, note]);
  await user.click(screen.getByRole('button', { name: 'Try Map' }));
  expect(sent.map(({ path }) => path)).toEqual(['/api/desk/webhooks', '/api/desk/webhooks/hook-1/ping']);
});
