import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { MembershipReportResponse } from '../../domain/desk-memberships.ts';
import { fakeDesk, refusal } from './fake-desk.ts';
import { openSite } from './open-site.tsx';

const TRIED: MembershipReportResponse = {
  read: 3,
  new: 2,
  changed: 0,
  unchanged: 0,
  refused: 1,
  archived: 0,
  importId: null,
  isVisible: null,
  issueCount: 1,
  issues: [
    {
      code: 'unknown-term',
      severity: 'error',
      lines: [4, 4],
      column: 'network',
      value: 'Nobody',
      message: 'We do not know a network of this name.',
    },
  ],
};
const TABLE = new File(['network,city,url,as_of\n'], 'members.csv', { type: 'text/csv' });

it('A table of members is looked at first, and published with a way back', async () => {
  const desk = fakeDesk();
  let answer: object = TRIED;
  desk.otherwise = (path) => (path === '/api/desk/memberships' ? Response.json(answer) : undefined);
  const user = openSite('/desk/imports');
  await user.click(await screen.findByRole('link', { name: 'Members of networks' }));
  await user.upload(await screen.findByLabelText('Choose a table'), TABLE);
  expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Look at it first' }));
  expect((await screen.findByText(/Nothing has changed yet/)).textContent).toContain('2 new · 1 refused');
  expect(screen.getByText(/^line 4/).textContent).toContain('Nobody');

  answer = { ...TRIED, importId: 'imp-1', isVisible: true };
  await user.click(screen.getByRole('button', { name: 'Publish' }));
  expect(await screen.findByText(/Published\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See the import, and undo it' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
  expect(desk.sent.map(({ path, csrf }) => [path, csrf])).toEqual([
    ['/api/desk/memberships', 'token-of-ana'],
    ['/api/desk/memberships', 'token-of-ana'],
  ]);
});

it('A table of members that cannot be taken says why', async () => {
  const desk = fakeDesk();
  desk.otherwise = (path) =>
    path === '/api/desk/memberships' ? refusal('unsupported_file', 415) : undefined;
  const user = openSite('/desk/imports/memberships');
  await user.upload(await screen.findByLabelText('Choose a table'), TABLE);
  await user.click(screen.getByRole('button', { name: 'Look at it first' }));
  expect((await screen.findByRole('alert')).textContent).toContain('This is not a table that can be read.');
});
