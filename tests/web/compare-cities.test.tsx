import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CityResponse } from '../../domain/responses.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';
import { onPhone } from './phone-width.ts';

const term = (id: string, label: string, count: number) => ({ id, label, count, selected: false });
const place = { country: 'SN', region: 'africa', subregion: 'western-africa' } as const;

const NAMES: Readonly<Record<string, string>> = {
  'dakar-sn': 'Dakar',
  'thies-sn': 'Thiès',
  'accra-gh': 'Accra',
};

const city = (id: string): CityResponse => ({
  city: { id, name: NAMES[id] ?? id, population: 2_000_000, ...place },
  total: 3,
  kinds: [term('strategy', 'Strategy', 2)],
  themes: [],
  topics: [term('food', 'Food', 2)],
  sdgs: [term('11', 'Sustainable cities', 1), term('2', 'Zero hunger', 2)],
  statuses: [],
  years: [
    { year: 2006, count: 1 },
    { year: 2021, count: 1 },
  ],
  guides: [],
  gaps: { among: { region: 'western-africa' }, cases: 0, topics: [], sdgs: [] },
  similar: [{ city: { id: 'accra-gh', name: 'Accra', ...place }, count: 3, reasons: ['region'] }],
});

describe('A comparison of cities', () => {
  it('has a column for each, with what its page says', async () => {
    fakeApi({ city });
    openSite('/compare?city=dakar-sn&city=thies-sn');
    await screen.findByRole('columnheader', { name: /^Thiès/ });
    const row = (name: string) =>
      within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(row('Population')).toEqual(['2,000,000', '2,000,000']);
    expect(row('Strategies')).toEqual(['2', '2']);
    expect(row('Practices')).toEqual(['0', '0']);
    expect(row('Adopted or begun')).toEqual(['2006–2021', '2006–2021']);
    expect(row('Topics')).toEqual(['Food (2)', 'Food (2)']);
    expect(screen.getAllByRole('link', { name: '2' })[0]?.getAttribute('href')).toBe(
      '/?kind=strategy&city=dakar-sn',
    );
    expect(row('What it does')).toEqual(['Micro-gardens in Dakar', '–']);
    expect(screen.queryByRole('row', { name: /^Theme/ })).toBeNull();
  });

  it('can be made smaller, and larger by a city like the first', async () => {
    fakeApi({ city });
    openSite('/compare?city=dakar-sn&city=thies-sn');
    const leave = await screen.findByRole('link', { name: 'Remove from the comparison: Dakar' });
    expect(leave.getAttribute('href')).toBe('/compare?city=thies-sn');
    const add = screen.getByRole('link', { name: 'Add to the comparison: Accra' });
    expect(add.getAttribute('href')).toBe('/compare?city=dakar-sn&city=thies-sn&city=accra-gh');
  });

  it('has two columns on a phone, which of more are chosen, and leaves out what neither has', async () => {
    onPhone();
    fakeApi({ city });
    const user = openSite('/compare?city=dakar-sn&city=thies-sn&city=accra-gh');
    await screen.findByRole('columnheader', { name: /^Thiès/ });
    const titles = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(titles()).toEqual(['Dakar', 'Thiès']);
    const cells = (name: string) =>
      within(screen.getByRole('rowheader', { name }).closest('tbody')!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells('What it does')).toEqual(['Micro-gardens in Dakar', '–']);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Column 1' }), 'Accra');
    expect(titles()).toEqual(['Accra', 'Thiès']);
    expect(screen.queryByRole('rowheader', { name: 'What it does' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column 2' }), 'Accra');
    expect(titles()).toEqual(['Thiès', 'Accra']);
  });

  it('needs no choice on a phone where two are compared', async () => {
    onPhone();
    fakeApi({ city });
    openSite('/compare?city=dakar-sn&city=thies-sn');
    await screen.findByRole('columnheader', { name: /^Thiès/ });
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('says which city there is not', async () => {
    fakeApi();
    openSite('/compare?city=nowhere-xx');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'nowhere-xx: There is no city at this address',
    );
  });

  it('is offered by the page of a city', async () => {
    fakeApi({ city });
    openSite('/cities/dakar-sn');
    const link = await screen.findByRole('link', { name: 'Side by side: Dakar and Accra' });
    expect(link.getAttribute('href')).toBe('/compare?city=dakar-sn&city=accra-gh');
  });
});
