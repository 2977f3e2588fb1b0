import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CityResponse } from '../../domain/responses.ts';
import { buildAnswer, buildHit } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const base = { country: 'SN', region: 'africa', subregion: 'western-africa' } as const;
const term = (id: string, label: string, count: number) => ({ id, label, count, selected: false });

const city = (): CityResponse => ({
  city: { id: 'dakar-sn', name: 'Dakar', population: 2_476_400, ...base },
  total: 2,
  kinds: [term('strategy', 'Strategy', 1), term('practice', 'Practice', 1)],
  themes: [],
  topics: [term('food', 'Food', 1)],
  sdgs: [term('2', 'Zero hunger', 2)],
  statuses: [],
  years: [],
  guides: [],
  gaps: { among: { region: 'western-africa' }, cases: 0, topics: [], sdgs: [] },
  similar: [
    {
      city: { id: 'accra-gh', name: 'Accra', ...base, country: 'GH' },
      count: 3,
      reasons: ['region', 'population'],
    },
  ],
});

const hits = [
  buildHit({ years: { start: 2006 }, status: 'ongoing' }),
  buildHit({ id: 'dakar-plan', title: 'Plan of Dakar', kind: 'strategy' }),
];

describe('The city page', () => {
  it('shows strategies and practices side by side, and when they run', async () => {
    fakeApi({ city, search: (query) => buildAnswer(query, { hits }) });
    openSite('/cities/dakar-sn');
    expect(await screen.findByRole('heading', { level: 1, name: 'Dakar' })).toBeTruthy();
    expect(screen.getByText('2,476,400')).toBeTruthy();
    const practices = (await screen.findByRole('heading', { name: 'Practices' })).parentElement!;
    expect(within(practices).getByRole('link').textContent).toBe('Micro-gardens in Dakar');
    const timeline = screen.getByRole('heading', { name: 'Over the years' }).parentElement!;
    expect(timeline.textContent).toContain('since 2006');
    expect(timeline.textContent).toContain('1 record without a year');
  });

  it('shows all 17 goals with their numbers, and links those that count', async () => {
    fakeApi({ city });
    openSite('/cities/dakar-sn');
    const goals = (await screen.findByRole('heading', { name: 'Development goals' })).parentElement!;
    expect(within(goals).getAllByRole('listitem').length).toBe(17);
    const links = within(goals).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/?sdg=2&city=dakar-sn']);
    expect(goals.textContent).toContain('1 of the 17 goals are covered.');
  });

  it('offers cities like it, and the search that one came from in each of them', async () => {
    fakeApi({ city });
    const user = openSite('/?q=food&region=africa');
    await user.click(await screen.findByRole('link', { name: 'Dakar' }));
    expect(addressBar()).toBe('/cities/dakar-sn');
    const like = (await screen.findByRole('heading', { name: 'Cities like it' })).parentElement!;
    expect(like.textContent).toContain('same region · similar size');
    expect(within(like).getByRole('link', { name: 'Accra' }).getAttribute('href')).toBe('/cities/accra-gh');
    const same = within(like).getByRole('link', { name: 'the same search there' });
    expect(same.getAttribute('href')).toBe('/?q=food&city=accra-gh');
    const all = within(like).getByRole('link', { name: 'Everything from these cities' });
    expect(all.getAttribute('href')).toBe('/?city=accra-gh');
  });

  it('says what the cities like it do, the newest of each first', async () => {
    const accra = { ...city().similar[0]!.city };
    const ofAccra = ['Resilience strategy', 'Net zero target', 'Old plan'].map((title, at) =>
      buildHit({ id: `accra-${at}`, title, city: accra }),
    );
    fakeApi({
      city,
      search: (query) =>
        buildAnswer(query, { hits: query.terms.city?.includes('accra-gh') ? ofAccra : hits }),
    });
    openSite('/cities/dakar-sn');
    const like = (await screen.findByRole('heading', { name: 'Cities like it' })).parentElement!;
    expect(await within(like).findByRole('link', { name: 'Resilience strategy' })).toBeTruthy();
    expect(within(like).getByRole('link', { name: 'Net zero target' })).toBeTruthy();
    expect(within(like).queryByRole('link', { name: 'Old plan' })).toBeNull();
    expect(within(like).getByRole('link', { name: 'Side by side: Dakar and Accra' })).toBeTruthy();
  });

  it('says what cities like it did and it did not, with the search that shows it', async () => {
    const gaps = {
      among: { region: 'western-africa', population: '1m-5m' },
      cases: 36,
      topics: [term('housing', 'Housing', 5)],
      sdgs: [term('6', 'Clean water and sanitation', 3)],
    };
    fakeApi({ city: () => ({ ...city(), gaps }) });
    openSite('/cities/dakar-sn');
    const section = (await screen.findByRole('heading', { name: 'What cities like it did, and it did not' }))
      .parentElement!;
    expect(section.textContent).toContain(
      '36 cases of cities of the same region (Western Africa) and size (1 to 5 million) were compared.',
    );
    const links = within(section).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [
        'Housing',
        '/?kind=strategy&kind=practice&topic=housing&region=western-africa&population=1m-5m&entry=case',
      ],
      [
        'Clean water and sanitation',
        '/?kind=strategy&kind=practice&sdg=6&region=western-africa&population=1m-5m&entry=case',
      ],
    ]);
  });

  it('names the source of the population, and what that does not say', async () => {
    fakeApi({ city: () => ({ ...city(), city: { ...city().city, geonamesId: 2253354 } }) });
    openSite('/cities/dakar-sn');
    expect((await screen.findByText('2,476,400')).textContent).toContain('GeoNames, which does not say');
  });

  it('says so when there is no such city', async () => {
    fakeApi();
    openSite('/cities/nowhere-xx');
    expect(await screen.findByRole('heading', { name: 'There is no city at this address' })).toBeTruthy();
  });
});
