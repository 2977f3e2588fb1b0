import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CoverageResponse } from '../../domain/responses.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

const term = (id: string, label: string, cases: number, checked: number, rows: number) => {
  return { id, label, cases, checked, rows };
};

const coverage = (): CoverageResponse => ({
  total: 1230,
  cases: 200,
  checked: 198,
  read: 150,
  verified: 90,
  rows: 1030,
  offers: [
    { kind: 'toolkit', count: 70 },
    { kind: 'fund', count: 1 },
  ],
  kinds: [],
  registers: [term('parking', 'Parking register', 0, 0, 1030)],
  sources: [term('ours', 'Metroteca', 200, 198, 0)],
  regions: [term('africa', 'Africa', 60, 58, 12)],
  countries: [term('SN', 'Senegal', 60, 58, 12)],
  topics: [term('food', 'Food', 3, 3, 0), term('housing', 'Housing', 40, 40, 1)],
  sdgs: [],
  evidence: [],
  goals: [],
  years: [{ year: 2020, cases: 4, checked: 4, rows: 9 }],
});

describe('The page about sources and coverage', () => {
  it('says what is in, what is not, and how it was checked', async () => {
    fakeApi({ coverage });
    openSite('/coverage');
    expect(await screen.findByRole('heading', { level: 1, name: 'Sources and coverage' })).toBeTruthy();
    await screen.findByRole('heading', { name: 'What is not in' });
    const text = document.querySelector('main')!.textContent;
    for (const said of [
      '200 cases that somebody wrote and 1,030 rows of registers',
      '70 toolkits and 1 fund',
      '198 of 200 cases name the pages',
      'For 150 of them the page itself was read; for 48 only a stored copy',
      '90 cases were checked against their page',
      'Fewer than 10 cases: Food (3).',
      '2 cases name no page that says so.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('leads from a register to its rows, and from a topic to its records', async () => {
    fakeApi({ coverage });
    openSite('/coverage');
    const register = await screen.findByRole('link', { name: 'Parking register' });
    expect(register.getAttribute('href')).toBe('/?source=parking&entry=register');
    const row = screen.getByRole('row', { name: /^Housing/ });
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/?topic=housing');
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['40', '1']); // all 40 have evidence: no column repeats the one before
  });

  it('folds its tables, and shows no column of zeros and no term without anything', async () => {
    const topics = [term('food', 'Food', 3, 2, 0), term('noise', 'Noise', 0, 0, 0)];
    fakeApi({ coverage: () => ({ ...coverage(), topics }) });
    openSite('/coverage');
    await screen.findByRole('heading', { name: 'Counted one by one' });
    const tables = [...document.querySelectorAll('details')];
    expect(tables.map(({ open }) => open)).not.toContain(true);
    const headsOf = (title: string) =>
      [...tables.find(({ textContent }) => textContent.startsWith(title))!.querySelectorAll('thead th')].map(
        ({ textContent }) => textContent,
      );
    expect(headsOf('Registers')).toEqual(['Name', 'Rows of registers']);
    expect(headsOf('Sources of cases')).toEqual(['Name', 'Cases', 'of them with evidence']);
    expect(headsOf('Topics')).toEqual(['Name', 'Cases', 'of them with evidence']);
    expect(screen.queryByRole('row', { name: /^Noise/ })).toBeNull();
  });

  it('is linked at the foot of every page', async () => {
    fakeApi({ coverage });
    openSite('/shortlist');
    const link = await screen.findByRole('link', { name: 'Sources and coverage' });
    expect(link.getAttribute('href')).toBe('/coverage');
  });
});
