import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { buildAnswer, buildTerms } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const cities = Array.from({ length: 12 }, (_, at) => [`city-${at}-fr`, `City ${at}`, 20 - at] as const);

describe('A long facet', () => {
  it('shows eight terms, then more', async () => {
    fakeApi({
      search: (query) => buildAnswer(query, { facets: { city: buildTerms(query, 'city', cities) } }),
    });
    const user = openSite();
    await screen.findByRole('checkbox', { name: 'City 7 13' });
    expect(screen.queryByRole('checkbox', { name: /City 8/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '4 more' }));
    expect(screen.getByRole('checkbox', { name: /City 11/ })).toBeTruthy();
  });

  it('has the names of vocabularies and countries from the page, which an answer leaves out', async () => {
    const facets = {
      theme: [{ id: 'resilience', count: 7 }],
      country: [{ id: 'SN', count: 3, selected: true }],
    };
    const asked = fakeApi({
      search: (query) => ({ ...buildAnswer(query), facets: facets as never }),
    });
    openSite('/?country=SN');
    expect(await screen.findByRole('checkbox', { name: 'Resilience 7' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Senegal 3' }).checked).toBe(true);
    expect(asked.at(-1)?.facets).not.toContain('target');
  });

  it('of targets is asked for where a goal is chosen', async () => {
    const asked = fakeApi();
    openSite('/?sdg=11');
    await screen.findAllByRole('article');
    expect(asked.at(-1)?.facets).toContain('target');
  });

  it('keeps a chosen term on top of a list that is cut', async () => {
    fakeApi({
      search: (query) => buildAnswer(query, { facets: { city: buildTerms(query, 'city', cities) } }),
    });
    openSite('/?city=city-11-fr');
    const first = (await screen.findAllByRole<HTMLInputElement>('checkbox', { name: /^City/ }))[0];
    expect(first?.checked).toBe(true);
  });

  it('searches all its terms through the API', async () => {
    fakeApi({
      search: (query) => buildAnswer(query, { facets: { city: buildTerms(query, 'city', cities) } }),
      facet: (key, query) => ({
        facet: 'city',
        q: query.q,
        total: 1,
        terms:
          key === 'city' && query.q === 'nai'
            ? buildTerms(query, 'city', [['nairobi-ke', 'Nairobi', 6]])
            : [],
      }),
    });
    const user = openSite();
    await user.type(await screen.findByRole('searchbox', { name: 'Find a city' }), 'nai');
    await user.click(await screen.findByRole('checkbox', { name: 'Nairobi 6' }));
    await waitFor(() => expect(addressBar()).toBe('/?city=nairobi-ke'));
  });

  it('counts what it finds under the words of the search', async () => {
    fakeApi({
      search: (query) => buildAnswer(query, { facets: { city: buildTerms(query, 'city', cities) } }),
      facet: (_key, query) => ({ facet: 'city', q: query.q, total: 0, terms: [] }),
    });
    const user = openSite('/?q=food');
    await user.type(await screen.findByRole('searchbox', { name: 'Find a city' }), 'nai');
    await screen.findByText('Nothing here matches “nai”.');
    const address = vi
      .mocked(fetch)
      .mock.calls.map(([path]) => path as string)
      .findLast((path) => path.includes('facets'));
    expect(address).toBe('/api/facets/city?q=nai&in=both&within=food');
  });

  it('disappears when it has nothing to offer, unless something in it is chosen', async () => {
    fakeApi();
    openSite('/?country=SN');
    expect(await screen.findByText('Country', { selector: 'summary' })).toBeTruthy();
    expect(screen.queryByText('City', { selector: 'summary' })).toBeNull();
  });
});
