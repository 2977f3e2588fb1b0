// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CityResponse } from '../../domain/responses.ts';
import type { TermText } from '../../languages/terms.ts';
import { CHARTER, TEXTS } from './made-up-kind.ts';
import { buildAnswer, buildHit, buildRecord, buildTerms } from '../web/builders.ts';
import { fakeApi } from '../web/fake-api.ts';
import { fakeDesk } from '../web/fake-desk.ts';
import { openSite } from '../web/open-site.tsx';
import '../web/setup.ts';

vi.mock('../../domain/kinds/index.ts', async (original) =>
  (await import('./made-up-kind.ts')).withMadeUpKind(original),
);

// The set-up of the tests has loaded the terms already, so the kind is written into what was loaded.
const english = import.meta.glob<Record<string, Record<string, TermText>>>('../../languages/en/terms.json', {
  eager: true,
  import: 'default',
});
for (const texts of Object.values(english)) texts['kind'] = { ...texts['kind'], [CHARTER.id]: TEXTS['en']! };

const charter = {
  id: 'bike-charter',
  kind: CHARTER.id,
  title: 'Bike charter',
  years: { start: 2004, end: 2009 },
} as const;
const place = { country: 'SN', region: 'africa', subregion: 'western-africa' } as const;
const city = (id: string): CityResponse => ({
  city: { id, name: id === 'dakar-sn' ? 'Dakar' : 'Thiès', ...place },
  total: 4,
  kinds: [{ id: 'charter', label: 'Charter', count: 4, selected: false }],
  themes: [],
  topics: [],
  sdgs: [],
  statuses: [],
  years: [],
  gaps: { among: { region: 'western-africa' }, cases: 0, topics: [], sdgs: [] },
  similar: [],
  guides: [],
});

describe('A kind that is added to the registry', () => {
  it('is counted by its own name, and is a term of the facet', async () => {
    fakeApi({
      search: (query) =>
        buildAnswer(query, {
          hits: [buildHit(charter)],
          total: 12,
          facets: { kind: buildTerms(query, 'kind', [['charter', 'Charter', 12]]) },
        }),
    });
    openSite('/?kind=charter');
    expect(await screen.findByRole('heading', { name: '12 charters' })).toBeTruthy();
    expect(await screen.findByRole('checkbox', { name: /^Charter/ })).toBeTruthy();
    expect(screen.getByRole('article').textContent).toContain('Senegal · Charter · 2004–2009');
    expect(
      screen.getByLabelText(/^Search strategies, practices, toolkits, funds, exchanges,? and charters$/),
    ).toBeTruthy();
  });

  it('has its name on the page of a record', async () => {
    fakeApi({ record: () => buildRecord(charter) });
    openSite('/records/bike-charter');
    const title = await screen.findByRole('heading', { level: 1, name: 'Bike charter' });
    expect(title.parentElement?.textContent).toContain('Senegal · Charter');
  });

  it('has a list on the page of a city and its colour on the timeline', async () => {
    fakeApi({ city, search: (query) => buildAnswer(query, { hits: [buildHit(charter)] }) });
    openSite('/cities/dakar-sn');
    const list = (await screen.findByRole('heading', { name: 'Charters' })).parentElement!;
    expect(within(list).getByRole('link', { name: 'Bike charter' })).toBeTruthy();
    expect(screen.getByText('4 charters')).toBeTruthy();
    const timeline = screen.getByRole('heading', { name: 'Over the years' }).parentElement!;
    const colours = [...timeline.querySelectorAll('rect')].map((bar) => bar.getAttribute('fill'));
    expect(colours).toEqual([
      'var(--kind-strategy)',
      'var(--kind-practice)',
      'var(--mark)',
      'var(--mark)', // three in the legend, and the bar of the record
    ]);
  });

  it('has a row in a comparison of cities', async () => {
    fakeApi({ city });
    openSite('/compare?city=dakar-sn&city=thies-sn');
    const row = await screen.findByRole('row', { name: /^Charters/ });
    expect(within(row).getAllByRole('link', { name: '4' })[0]?.getAttribute('href')).toBe(
      '/?kind=charter&city=dakar-sn',
    );
  });

  it('may be chosen for all rows of an import', async () => {
    fakeDesk();
    openSite('/desk/imports/imp-1?step=columns');
    const options = within(await screen.findByLabelText('They are')).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      expect.stringMatching(
        /^strategies, practices, toolkits, funds, exchanges,? or charters, as the columns show$/,
      ),
      'strategies',
      'practices',
      'toolkits',
      'funds',
      'exchanges',
      'charters',
    ]);
  });

  it('has a template to begin with at the desk', async () => {
    fakeDesk();
    openSite('/desk/imports');
    const template = await screen.findByRole('link', { name: 'for charters' });
    expect(template.getAttribute('href')).toBe('/api/templates/charter.csv');
  });

  it('has its own fields in the form of a record, and the rest only where they are filled', async () => {
    const { missing, updatedAt, evidenceScore: _score, ...record } = buildRecord(charter);
    const known = { id: charter.id, state: 'published', revision: 1, updatedAt, missing, record };
    const fields = { title: charter.title, state: 'Thiès' };
    const desk = fakeDesk();
    desk.otherwise = (path) =>
      path === '/api/desk/records/bike-charter' ? Response.json({ ...known, fields }) : undefined;
    openSite('/desk/records/bike-charter');
    expect(await screen.findByLabelText(/^Objectives/)).toBeTruthy();
    expect(screen.getByLabelText(/^State or province/)).toBeTruthy();
    expect(screen.queryByLabelText(/^Area covered/)).toBeNull();
    expect(screen.queryByLabelText(/^Lessons learnt/)).toBeNull();
  });
});
