import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { buildAnswer, buildTerms } from './builders.ts';
import { fakeApi, Refusal } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

describe('When nothing matches', () => {
  it('says which condition to leave out to get how many, the best first', async () => {
    const asked = fakeApi({
      search: (query) => {
        const total = query.q === '' ? 31 : query.terms.region ? 0 : 4;
        const facets =
          query.facets.length > 0 ? { region: buildTerms(query, 'region', [['africa', 'Africa', 0]]) } : {};
        return buildAnswer(query, { hits: [], total, facets });
      },
    });
    const user = openSite('/?q=trams&region=africa');
    const ways = await screen.findAllByRole('link', { name: /^Without/ });
    expect(ways.map((way) => way.textContent)).toEqual([
      'Without “trams”: 31 records',
      'Without Africa: 4 records',
    ]);
    expect(asked.filter(({ size }) => size === 1).every(({ facets }) => facets.length === 0)).toBe(true);
    await user.click(ways[1]!);
    expect(addressBar()).toBe('/?q=trams');
  });

  it('does not offer to leave out the only thing that was asked', async () => {
    fakeApi({ search: (query) => buildAnswer(query, { hits: [], total: query.q === '' ? 31 : 0 }) });
    openSite('/?q=trams');
    expect(await screen.findByRole('link', { name: 'Show everything' })).toBeTruthy();
    expect(screen.queryByText('Remove one thing:')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull();
  });

  it('names what is spelled much like it', async () => {
    fakeApi({
      search: (query) => buildAnswer(query, { hits: [] }),
      suggest: (q) => ({
        q,
        suggestions: [
          { kind: 'city', id: 'dakar-sn', label: 'Dakar', detail: 'Senegal', count: 4 },
          { kind: 'record', id: 'dakar-plan', label: 'Plan of Dakar', detail: 'Dakar' },
        ],
      }),
    });
    openSite('/?q=dakkar&kind=practice');
    const city = await screen.findByRole('link', { name: 'Dakar' });
    expect(city.getAttribute('href')).toBe('/?kind=practice&city=dakar-sn');
    expect(screen.getByRole('link', { name: 'Plan of Dakar' }).getAttribute('href')).toBe(
      '/records/dakar-plan',
    );
  });

  it('offers the first page when the page is past the end', async () => {
    fakeApi({ search: (query) => buildAnswer(query, { hits: [], total: 3 }) });
    openSite('/?page=9');
    expect((await screen.findByRole('link', { name: 'Go to the first page' })).getAttribute('href')).toBe(
      '/',
    );
  });
});

it('A record that fails says nothing about a search', async () => {
  fakeApi({
    record: () => {
      throw new Refusal('internal', 500);
    },
  });
  openSite('/records/a');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Something went wrong on our side.');
  expect(alert.textContent).not.toContain('Your search');
});

describe('When the search fails', () => {
  it('says what happened, keeps the query, and works again after a retry', async () => {
    let isDown = true;
    fakeApi({
      search: (query) => {
        if (isDown) throw new Refusal('search_timeout', 504);
        return buildAnswer(query);
      },
    });
    const user = openSite('/?q=food');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The search took too long.');
    expect(alert.textContent).toContain('Your search is kept.');
    expect(alert.textContent).toContain('request-1');
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: /Search strategies/ }).value).toBe('food');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  it('searches again by itself when the connection is back', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fakeApi({
      search: (query) => {
        if (!navigator.onLine) throw new TypeError('Failed to fetch');
        return buildAnswer(query);
      },
    });
    openSite('/?q=food');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('You are offline.'));
    dispatchEvent(new Event('offline'));
    online.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  it('says that one is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fakeApi({
      search: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    openSite();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('You are offline.'));
  });
});
