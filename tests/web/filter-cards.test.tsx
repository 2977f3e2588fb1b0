import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { buildAnswer, buildTerms } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

beforeEach(() => {
  fakeApi({
    search: (query) =>
      buildAnswer(query, {
        facets: {
          topic: buildTerms(query, 'topic', [['health', 'Health', 9]]),
          sdg: buildTerms(query, 'sdg', [
            ['2', 'Zero hunger', 9],
            ['11', 'Sustainable cities and communities', 30],
          ]),
        },
      }),
  });
});

it('shows what a card of the start page set as one thing with its name, until the reader changes one of them', async () => {
  const card =
    '/?q=heat+wave&kind=strategy&kind=practice&topic=climate-adaptation&topic=health&topic=disaster-risk&entry=case';
  const user = openSite(`${card}&sdg=2`);
  const chips = await screen.findByRole('group', { name: 'Applied filters' });
  const named = () =>
    within(chips)
      .getAllByRole('button')
      .map(({ textContent }) => textContent.trim());
  expect(named()).toEqual(['Cut heat deaths', 'SDG 2 Zero hunger', 'Clear all']);
  await user.click(await screen.findByRole('checkbox', { name: /Sustainable cities/ }));
  expect(named()[0]).toBe('Cut heat deaths');
  await user.click(within(chips).getByRole('button', { name: 'Remove Cut heat deaths' }));
  expect(addressBar()).toBe('/?q=heat+wave&sdg=2&sdg=11');
});

it('shows each filter again when one of those of a card is changed', async () => {
  openSite(
    '/?q=heat+wave&kind=practice&topic=climate-adaptation&topic=health&topic=disaster-risk&entry=case',
  );
  const chips = await screen.findByRole('group', { name: 'Applied filters' });
  expect(within(chips).getByRole('button', { name: 'Remove Health' })).toBeTruthy();
  expect(within(chips).queryByRole('button', { name: 'Remove Cut heat deaths' })).toBeNull();
});
