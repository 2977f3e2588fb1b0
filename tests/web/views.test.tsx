import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { InsightsResponse, PlacesResponse } from '../../domain/responses.ts';
import { readAddress, writeAddress } from '../../web/address/address.ts';
import { columnsOf } from '../../web/charts/columns-of.ts';
import { clustersOf, marksIn } from '../../web/map/clusters.ts';
import { fitTo, projectionOf } from '../../web/map/viewport.ts';
import { barsSvg, gridSvg } from '../../web/charts/svg-text.ts';
import { rangeOf } from '../../web/insights/shades.tsx';
import { buildAnswer } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const term = (id: string, label: string, count: number) => ({ id, label, count, selected: false });

const insights = (): InsightsResponse => ({
  total: 100,
  matrix: [
    { sdg: '11', theme: 'resilience', count: 61 },
    { sdg: '2', theme: 'inclusion', count: 9 },
  ],
  years: [
    { year: 2019, count: 7 },
    { year: 2021, count: 13 },
  ],
  active: [],
  regions: [
    term('africa', 'Africa', 80),
    term('western-africa', 'Western Africa', 30),
    term('asia', 'Asia', 20),
  ],
  topics: [term('food', 'Food', 25)],
  sdgs: [],
  themes: [],
});

const places = (): PlacesResponse => ({
  total: 6,
  places: [
    { city: { id: 'dakar-sn', name: 'Dakar', country: 'SN', lat: 14.7, lng: -17.4 }, count: 4 },
    { city: { id: 'quito-ec', name: 'Quito', country: 'EC', lat: -0.2, lng: -78.5 }, count: 1 },
  ],
  unplaced: 1,
});

describe('The views of the results', () => {
  it('are in the address beside the search, and unknown ones are a list', () => {
    expect(writeAddress(readAddress('q=food&view=map&lang=es'))).toBe('q=food&view=map&lang=es');
    expect(writeAddress(readAddress('q=food&view=globe'))).toBe('q=food');
  });

  it('have in the address where the map was moved, as long as it is a place and the view is a map', () => {
    const moved = 'view=map&at=14.7%2C-17.4%2C5.25';
    expect(writeAddress(readAddress(moved))).toBe('view=map&at=14.7,-17.4,5.25');
    for (const other of ['view=map&at=here', 'view=map&at=95,0,3', 'view=map&at=1,2'])
      expect(writeAddress(readAddress(other))).toBe('view=map');
    expect(writeAddress(readAddress('q=food&at=14.7,-17.4,5'))).toBe('q=food');
  });

  it('change by links that keep the search, and keep the view when one narrows', async () => {
    fakeApi({ insights });
    const user = openSite('/?q=food&page=2');
    await user.click(await screen.findByRole('link', { name: 'Insights' }));
    expect(addressBar()).toBe('/?q=food&view=insights');
    await user.click(await screen.findByRole('link', { name: 'SDG 11, Resilience: 61 records' }));
    expect(addressBar()).toBe('/?q=food&theme=resilience&sdg=11&view=insights');
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Insights' }).getAttribute('aria-current')).toBe('page'),
    );
  });
});

describe('Insights', () => {
  it('are those of all records of a search, however its list is sorted', async () => {
    fakeApi({ insights });
    openSite('/?sort=updated&view=insights');
    expect(await screen.findByText(/^Most often together/)).toBeTruthy();
  });

  it('say in words what each chart shows', async () => {
    fakeApi({ insights });
    openSite('/?view=insights');
    expect(
      await screen.findByText('Most often together: SDG 11 and Resilience, in 61 records.'),
    ).toBeTruthy();
    expect(screen.getByText(/^The most in one year: 13 in 2021\./)).toBeTruthy();
    expect(screen.getByText('Africa: 80% of these.')).toBeTruthy();
    expect(screen.getByText(/^Food: 25% of these\. A record can have several topics/)).toBeTruthy();
  });

  it('count cases alone and say so, unless the reader wants registers and offers too', async () => {
    const facets = {
      kind: [term('strategy', 'Strategy', 80), term('practice', 'Practice', 10), term('fund', 'Fund', 10)],
      entry: [term('case', 'Case', 40), term('register', 'Register', 60)],
    };
    const counted: (readonly string[] | undefined)[] = [];
    fakeApi({
      search: (query) => buildAnswer(query, { facets, total: 100 }),
      insights: (query) => {
        counted.push(query.terms.entry);
        return insights();
      },
    });
    const user = openSite('/?q=food&view=insights');
    expect(
      await screen.findByText(/^30 cases, 60 rows of registers and 10 toolkits, funds and exchanges match\./),
    ).toBeTruthy();
    const cell = await screen.findByRole('link', { name: 'SDG 11, Resilience: 61 records' });
    expect(cell.getAttribute('href')).toContain('entry=case');
    expect(cell.closest('table')?.querySelectorAll('tbody tr')).toHaveLength(2); // goals that have any
    expect(counted.at(-1)).toEqual(['case']);
    await user.click(screen.getByRole('checkbox', { name: 'Count registers and offers too' }));
    await waitFor(() => expect(counted.at(-1)).toBeUndefined());
  });

  it('say for which numbers each shade is', () => {
    expect([1, 2, 3, 4, 5].map((level) => rangeOf(level, 100))).toEqual([
      [1, 4],
      [5, 16],
      [17, 36],
      [37, 64],
      [65, 100],
    ]);
    expect(rangeOf(1, 2)).toBeUndefined();
  });

  it('count regions of one level, and narrow by the one that is chosen', async () => {
    fakeApi({ insights });
    openSite('/?view=insights');
    const chart = (await screen.findByRole('heading', { name: 'Regions' })).parentElement!;
    const links = within(chart).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/?region=africa&view=insights',
      '/?region=asia&view=insights',
    ]);
  });

  it('have a table and files of every chart', async () => {
    fakeApi({ insights });
    const user = openSite('/?view=insights');
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(await screen.findByRole('button', { name: 'Save as CSV: Goals and themes' }));
    await user.click(screen.getByRole('button', { name: 'Save as SVG: Topics' }));
    const [csv = '', svg = ''] = await Promise.all(saved.map((blob) => blob.text()));
    expect(csv).toContain('Goal,Resilience,Inclusion,Governance,Innovation\r\n');
    expect(csv).toContain('11 Sustainable cities and communities,61,0,0,0\r\n');
    expect(svg).toContain('>Food</text>');
    expect(screen.getByRole('table', { name: 'Over the years', hidden: true }).textContent).toContain(
      '202113',
    );
  });

  it('keep thirty years apart and put what was before in one column', () => {
    const columns = columnsOf([
      { year: 1950, count: 2 },
      { year: 1980, count: 1 },
      { year: 2024, count: 5 },
    ]);
    expect(columns.length).toBe(31);
    expect(columns[0]).toEqual({ from: undefined, to: 1994, label: '≤ 1994', count: 3 });
    expect(columns.at(-1)).toEqual({ from: 2024, to: 2024, label: '2024', count: 5 });
    expect(columnsOf([])).toEqual([]);
  });

  it('draw names without running them', () => {
    const rows = [{ name: '<script>', counts: [1] }];
    expect(barsSvg({ title: 'A & B', columns: [], rows })).toContain('<title>A &amp; B</title>');
    expect(gridSvg({ title: 'x', columns: ['y'], rows })).toContain('&lt;script&gt;');
  });
});

describe('The map', () => {
  it('has a list beside it that says the same, where each city opens its results', async () => {
    fakeApi({ places });
    openSite('/?q=food&view=map');
    const map = await screen.findByRole('region', { name: 'Map of the results' });
    const dakar = within(map).getByRole('link', { name: /Dakar, Senegal/ });
    expect(dakar.getAttribute('href')).toBe('/?q=food&city=dakar-sn');
    expect(map.textContent).toContain('1 record in a place without coordinates');
  });

  it('has a view at a size that holds nothing, as it may have while the page is laid out', () => {
    const points = places().places.map(({ city }) => city);
    for (const size of [
      { width: 90, height: 400 },
      { width: 400, height: 20 },
    ]) {
      expect(marksIn(clustersOf(places().places), fitTo(points, size), size).length).toBeGreaterThan(0);
    }
  });

  it('fits all its places in any shape', () => {
    const points = places().places.map(({ city }) => city);
    for (const size of [
      { width: 900, height: 500 },
      { width: 320, height: 260 },
    ]) {
      const project = projectionOf(fitTo(points, size), size);
      for (const { lng, lat } of points) {
        const [x = -1, y = -1] = project([lng, lat]) ?? [];
        expect(x).toBeGreaterThan(40);
        expect(x).toBeLessThan(size.width - 40);
        expect(y).toBeGreaterThan(40);
        expect(y).toBeLessThan(size.height - 40);
      }
    }
  });
});
