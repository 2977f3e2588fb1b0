import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { PROBLEMS } from '../../domain/problems.ts';
import { buildAnswer, buildStart, buildTerms } from './builders.ts';
import { fakeApi, Refusal } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const DAKAR = { id: 'dakar-sn', name: 'Dakar', country: 'SN' };
const CASE = { id: 'practice-dakar-micro-gardens', kind: 'practice', city: DAKAR } as const;
const answer = buildAnswer(EMPTY_QUERY, {
  total: 1500,
  facets: {
    kind: buildTerms(EMPTY_QUERY, 'kind', [
      ['practice', 'Practice', 9],
      ['toolkit', 'Toolkit', 131],
    ]),
    sdg: buildTerms(EMPTY_QUERY, 'sdg', [['2', 'Zero hunger', 1234]]),
    region: buildTerms(EMPTY_QUERY, 'region', [['africa', 'Africa', 7]]),
  },
});
const start = buildStart(answer, {
  problems: [
    { id: 'heat', count: 27, example: { ...CASE, title: 'Shade for Dakar' } },
    { id: 'food', count: 1, example: { ...CASE, title: 'Micro-gardens' } },
  ],
  reading: [
    {
      ...CASE,
      title: 'Micro-gardens',
      region: 'africa',
      indicator: { name: 'PM10', value: 35, unit: 'µg/m³', baseline: 50, year: 2019 },
    },
  ],
  regions: [
    { id: 'africa', label: 'Africa', cases: 140, rows: 20 },
    { id: 'oceania', label: 'Oceania', cases: 3, rows: 0 },
    { id: 'asia', label: 'Asia', cases: 5, rows: 0 },
  ],
  thin: [{ id: 'ageing', label: 'Ageing', cases: 2 }],
  lately: {
    since: '2026-10-31',
    sources: [{ id: 'list', label: 'The List', count: 12 }],
    moreSources: 0,
    registers: 2,
    rows: 1474,
  },
});

describe('The start page', () => {
  it('asks one thing, shows no results, and has the facets of the whole collection', async () => {
    const asked = fakeApi({ start: () => start });
    const user = openSite();
    const africa = await screen.findByRole('checkbox', { name: /^Africa/ });
    expect(asked).toEqual([]);
    expect(screen.queryByRole('combobox', { name: 'Sort by' })).toBeNull();
    await user.click(africa);
    expect(addressBar()).toBe('/?region=africa');
    expect(await screen.findByRole('combobox', { name: 'Sort by' })).toBeTruthy();
  });

  it('says in a sentence what is inside', async () => {
    fakeApi({ start: () => start });
    openSite();
    expect(await screen.findByText('1,500 cases from 512 cities, with the pages that say so')).toBeTruthy();
  });

  it('names problems with their count and one case, and only those that have any', async () => {
    fakeApi({ start: () => start });
    openSite();
    const problems = screen.getByRole('region', { name: 'What do you want to solve?' });
    expect(within(problems).getAllByRole('heading', { level: 3 })).toHaveLength(PROBLEMS.length); // before the answer
    await waitFor(() => expect(within(problems).getAllByRole('heading', { level: 3 })).toHaveLength(2));
    const [heat, food] = within(problems).getAllByRole('listitem');
    expect(heat?.textContent).toBe('Cut heat deaths27 cases · Shade for Dakar');
    expect(food?.textContent).toBe('Feed the city well1 case · Dakar: Micro-gardens');
    const href = within(problems).getByRole('link', { name: 'Cut heat deaths' }).getAttribute('href');
    expect(href).toBe(
      '/?q=heat+wave&kind=strategy&kind=practice&topic=climate-adaptation&topic=health&topic=disaster-risk&entry=case',
    );
  });

  it('asks in the words of the reader’s language', async () => {
    fakeApi({ start: () => start });
    openSite('/?lang=fr');
    const heat = await screen.findByRole('link', { name: 'Réduire les décès dus à la chaleur' });
    expect(heat.getAttribute('href')).toBe(
      '/?q=canicule&kind=strategy&kind=practice&topic=climate-adaptation&topic=health&topic=disaster-risk&entry=case&lang=fr',
    );
  });

  it('says of cases worth reading what came of them, and where cases are and are few', async () => {
    fakeApi({ start: () => start });
    openSite();
    const reading = await screen.findByRole('article');
    expect(reading.textContent).toContain('−30% PM10, 2019');
    const where = screen.getByRole('region', { name: 'Where the cases are' });
    expect(where.textContent).toContain('140 cases · 20 rows of registers');
    expect(where.textContent).toContain(
      'Still few: Oceania (3 cases) and Asia (5 cases); and on Ageing (2).',
    );
    const lately = screen.getByRole('region', { name: 'Added lately' });
    expect(lately.textContent).toContain('1,474 rows of 2 registers');
    expect(screen.getByRole('link', { name: /2 Zero hunger 1,234|Zero hunger 1,234/ })).toBeTruthy();
  });

  it('names what helps, with how many there are: toolkits, funds, exchanges', async () => {
    fakeApi({ start: () => start });
    openSite();
    const offers = screen.getByRole('region', { name: 'Tools, money and peers' });
    const toolkits = await within(offers).findByRole('link', { name: 'Toolkits' });
    expect(toolkits.getAttribute('href')).toBe('/?kind=toolkit');
    await waitFor(() => expect(within(offers).getAllByRole('listitem')).toHaveLength(1));
    expect(offers.textContent).toContain('131');
  });

  it('shows everything to readers who ask for it', async () => {
    fakeApi({ start: () => start });
    const user = openSite();
    await user.click(await screen.findByRole('link', { name: 'Show all 1,500 records' }));
    expect(addressBar()).toBe('/?sort=recommended');
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  it('stays usable when its answer does not come', async () => {
    fakeApi({
      start: () => {
        throw new Refusal('search_unavailable', 503);
      },
    });
    const user = openSite();
    expect((await screen.findByRole('alert')).textContent).toContain('The search engine is not answering');
    await user.type(screen.getByRole('combobox', { name: /Search strategies/ }), 'food{Enter}');
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  it('says that a library without records is empty', async () => {
    fakeApi({ start: () => buildStart(buildAnswer(EMPTY_QUERY, { total: 0, hits: [] })) });
    openSite();
    expect(await screen.findByText('The library is empty: nothing has been published yet.')).toBeTruthy();
  });
});
