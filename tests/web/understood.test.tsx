import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAnswer, buildHit, buildMatch } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

describe('What the words were taken for', () => {
  it('is said, with the words as typed one click away', async () => {
    const corrected = [{ from: 'afordable', to: 'affordable' }];
    fakeApi({
      search: (query) => buildAnswer(query, query.words === 'typed' || query.q === '' ? {} : { corrected }),
    });
    const user = openSite('/?q=afordable+housing');
    expect(await screen.findByText(/Showing results for “affordable housing”/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Search for “afordable housing” as typed' }));
    expect(addressBar()).toBe('/?q=afordable+housing&words=typed');
    expect(screen.queryByText(/Showing results for/)).toBeNull();
  });

  it('names the words that were left out', async () => {
    fakeApi({ search: (query) => buildAnswer(query, { leftOut: ['quokkas', 'Mars'] }) });
    openSite('/?q=quokkas+housing+Mars');
    expect(await screen.findByText(/these are results without “quokkas” and “Mars”/)).toBeTruthy();
  });

  it('offers the page of a city that was named', async () => {
    const places = [{ kind: 'city' as const, id: 'chennai-in', label: 'Chennai' }];
    fakeApi({ search: (query) => buildAnswer(query, { places }) });
    openSite('/?q=Madras');
    const link = await screen.findByRole('link', { name: /^About Chennai/ });
    expect(link.getAttribute('href')).toBe('/cities/chennai-in');
  });

  it('counts nothing where there is no word to search for', async () => {
    fakeApi({ search: (query) => buildAnswer(query, { hits: [], isSearchable: query.q === '' }) });
    openSite('/?q=%F0%9F%9A%B2');
    expect(
      await screen.findByRole('heading', { name: 'There is no word to search for in “🚲”.' }),
    ).toBeTruthy();
    expect(screen.queryByText(/results? for/)).toBeNull();
  });

  it('marks a text that only means what was asked', async () => {
    const matched = [{ ...buildMatch('summary', 'New *homes* for all'), isRelated: true }];
    fakeApi({ search: (query) => buildAnswer(query, { hits: [buildHit({ matched })] }) });
    openSite('/?q=vivienda');
    expect(await screen.findByText('Related words:')).toBeTruthy();
  });

  it('says nothing of related words where the title has those that were typed', async () => {
    const related = { ...buildMatch('summary', 'Shade against the *hot* weather'), isRelated: true };
    const matched = [buildMatch('title', '*Heat* plan'), related];
    fakeApi({ search: (query) => buildAnswer(query, { hits: [buildHit({ title: 'Heat plan', matched })] }) });
    openSite('/?q=heat');
    await screen.findByText('hot');
    expect(screen.queryByText('Related words:')).toBeNull();
  });
});

describe('What the address has and the page does not understand', () => {
  it('is named until the search changes, though the address no longer has it', async () => {
    fakeApi({ search: (query) => buildAnswer(query) });
    const user = openSite('/?q=water&sdg=99&from=2020&to=2010');
    expect(await screen.findByText(/does not understand “sdg=99” and “to=2010” in its address/)).toBeTruthy();
    expect(addressBar()).toBe('/?q=water&from=2020');
    await user.type(screen.getByRole('combobox', { name: /Search strategies/ }), 's');
    expect(screen.queryByText(/does not understand/)).toBeNull();
  });
});
