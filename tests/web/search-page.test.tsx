import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FACET_KEYS } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import { buildAnswer, buildHit, buildMatch, buildTerms } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

/** Targets wait for a goal, and facets of offers for one of their kinds. */
const COUNTED_AT_FIRST = FACET_KEYS.filter(
  (key) => !['target', 'instrument', 'stage', 'form', 'openness'].includes(key),
);

const answer = (query: Query) =>
  buildAnswer(query, {
    total: query.terms.region ? 7 : 45,
    facets: {
      kind: buildTerms(query, 'kind', [
        ['strategy', 'Strategy', 21],
        ['practice', 'Practice', 24],
      ]),
      region: buildTerms(query, 'region', [
        ['africa', 'Africa', 7],
        ['western-africa', 'Western Africa', 3],
      ]),
      sdg: buildTerms(query, 'sdg', [
        ['2', 'Zero hunger', 9],
        ['11', 'Sustainable cities and communities', 30],
      ]),
    },
  });

describe('The search page', () => {
  let asked: Query[];
  beforeEach(() => {
    asked = fakeApi({ search: answer });
  });

  it('shows how many there are, and each result as an article whose heading is a link', async () => {
    openSite('/?sort=title');
    expect(await screen.findByRole('heading', { name: '45 strategies and practices' })).toBeTruthy();
    const article = screen.getByRole('article');
    const link = within(article).getByRole('link', { name: 'Micro-gardens in Dakar' });
    expect(link.getAttribute('href')).toBe('/records/practice-dakar-micro-gardens');
    expect(article.textContent).toContain('Dakar, Senegal · Practice');
  });

  it('searches while one types, keeps every letter and makes one history entry of it', async () => {
    const user = openSite();
    await screen.findByRole('checkbox', { name: /^Africa/ });
    const before = history.length;
    await user.type(
      screen.getByRole('combobox', { name: /^Search strategies, practices, toolkits/ }),
      'urban ',
    );
    await waitFor(() => expect(addressBar()).toBe('/?q=urban'));
    await user.keyboard('food');
    await waitFor(() => expect(addressBar()).toBe('/?q=urban+food'));
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: /Search strategies/ }).value).toBe(
      'urban food',
    );
    expect(history.length).toBe(before + 1);
    await waitFor(() => expect(asked.at(-1)?.q).toBe('urban food'));
  });

  it('asks for results alone while one types, and for their counts when the typing pauses', async () => {
    const user = openSite();
    await screen.findByRole('checkbox', { name: /^Africa/ });
    await user.type(screen.getByRole('combobox', { name: /Search strategies/ }), 'he');
    await waitFor(() => expect(asked.filter(({ q }) => q === 'he')).toHaveLength(2));
    const facetsOf = (text: string) => asked.filter(({ q }) => q === text).map(({ facets }) => facets);
    const shown = COUNTED_AT_FIRST;
    expect(facetsOf('')).toEqual([]); // the start page has asked for nothing
    expect(facetsOf('h')).toEqual([[]]);
    expect(facetsOf('he')).toEqual([[], shown]);
  });

  it('waits with the next letters while results are under way, and searches on when they are there', async () => {
    let release = () => {};
    asked = fakeApi({
      async search(query) {
        if (query.q === 'h') await new Promise<void>((resolve) => (release = resolve));
        return answer(query);
      },
    });
    const user = openSite();
    const box = screen.getByRole('combobox', { name: /Search strategies/ });
    await screen.findByRole('checkbox', { name: /^Africa/ });
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now()); // the moment it waits at most does not pass
    await user.type(box, 'h');
    fireEvent.change(box, { target: { value: 'he' } });
    expect(asked.map(({ q }) => q)).toContain('h');
    expect(asked.map(({ q }) => q)).not.toContain('he');
    now.mockRestore();
    release();
    await waitFor(() => expect(asked.at(-1)?.q).toBe('he'));
    fireEvent.change(box, { target: { value: 'hea' } });
    await waitFor(() => expect(asked.at(-1)?.q).toBe('hea'));
  });

  it('waits no longer than a moment for results that do not come', async () => {
    asked = fakeApi({ search: (query) => (query.q === 'h' ? new Promise(() => {}) : answer(query)) });
    const user = openSite();
    await screen.findByRole('checkbox', { name: /^Africa/ });
    await user.type(screen.getByRole('combobox', { name: /Search strategies/ }), 'heat');
    await waitFor(() => expect(asked.at(-1)?.q).toBe('heat'));
  });

  it('searches at once when Enter is pressed', async () => {
    const user = openSite();
    await user.type(screen.getByRole('combobox', { name: /Search strategies/ }), 'heat{Enter}');
    expect(addressBar()).toBe('/?q=heat');
  });

  it('narrows by a ticked term, goes back to page 1 and announces the new number', async () => {
    const user = openSite('/?page=2');
    await user.click(await screen.findByRole('checkbox', { name: /^Africa/ }));
    expect(addressBar()).toBe('/?region=africa');
    expect(await screen.findByText('7 strategies and practices', { selector: 'output' })).toBeTruthy();
  });

  it('removes a filter by its chip and all of them at once', async () => {
    const user = openSite('/?q=food&region=africa&sdg=2&from=2015');
    await user.click(await screen.findByRole('button', { name: 'Remove Africa' }));
    expect(addressBar()).toBe('/?q=food&sdg=2&from=2015');
    expect(screen.getByRole('button', { name: 'Remove SDG 2 Zero hunger' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Remove active in 2015 or later' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(addressBar()).toBe('/?q=food');
  });

  it('shows the earlier search, box included, when one goes back', async () => {
    const user = openSite('/?q=food');
    await user.click(await screen.findByRole('checkbox', { name: /^Africa/ }));
    await user.clear(screen.getByRole('combobox', { name: /Search strategies/ }));
    await waitFor(() => expect(addressBar()).toBe('/?region=africa'));
    history.back();
    await waitFor(() => expect(addressBar()).toBe('/?q=food&region=africa'));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('combobox', { name: /Search strategies/ }).value).toBe(
        'food',
      ),
    );
    history.back();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Africa/ }).checked).toBe(false),
    );
  });

  it('offers "all of these" once two goals are chosen', async () => {
    const user = openSite('/?sdg=2');
    await user.click(await screen.findByRole('checkbox', { name: /Sustainable cities/ }));
    await user.click(await screen.findByRole('radio', { name: 'all of these' }));
    expect(addressBar()).toBe('/?sdg=2&sdg=11&all=sdg');
  });

  it('asks for both of two kinds of evidence, until the reader wants either', async () => {
    fakeApi({
      search: (query) =>
        buildAnswer(query, {
          facets: {
            evidence: buildTerms(query, 'evidence', [
              ['results', 'Says what came of it', 12],
              ['cost', 'Says what it cost', 7],
            ]),
          },
        }),
    });
    const user = openSite('/?evidence=results');
    await user.click(await screen.findByRole('checkbox', { name: /what it cost/ }));
    expect(addressBar()).toBe('/?evidence=results&evidence=cost&all=evidence');
    await user.click(await screen.findByRole('radio', { name: 'any of these' }));
    expect(addressBar()).toBe('/?evidence=results&evidence=cost');
  });

  it('says between two chosen goals whether both or one of them must match', async () => {
    const user = openSite('/?sdg=2&sdg=11&kind=practice');
    const chips = await screen.findByRole('group', { name: 'Applied filters' });
    expect(chips.textContent).toMatch(/SDG 2 Zero hunger orSDG 11/);
    await user.click(await screen.findByRole('radio', { name: 'all of these' }));
    expect(chips.textContent).toMatch(/SDG 2 Zero hunger andSDG 11/);
    expect(chips.textContent).not.toMatch(/Practice (or|and)/);
  });

  it('shows the names of the goals to readers who ask for them', async () => {
    const user = openSite();
    const name = await screen.findByRole('button', { name: 'Show the names' });
    expect(screen.getByText('Point to a number to see its name.')).toBeTruthy();
    await user.click(name);
    expect(screen.queryByText('Point to a number to see its name.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the numbers only' }));
    expect(screen.getByText('Point to a number to see its name.')).toBeTruthy();
  });

  it('says how many of the results state nothing that a facet could count', async () => {
    fakeApi({
      search: (query) =>
        buildAnswer(query, {
          total: 100,
          facets: {
            actor: buildTerms(query, 'actor', [['community', 'Community', 3]]),
            status: buildTerms(query, 'status', [['adopted', 'Adopted', 60]]),
            kind: buildTerms(query, 'kind', [['strategy', 'Strategy', 100]]),
          },
        }),
    });
    const user = openSite();
    expect(await screen.findByText('Not stated: 40')).toBeTruthy();
    await user.click(screen.getByText('Who acts', { selector: 'summary' }));
    expect(await screen.findByText('Not stated: at least 97')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Adopted/ }));
    await waitFor(() => expect(screen.queryByText('Not stated: 40')).toBeNull());
  });

  it('counts practices as practices where only those are asked for', async () => {
    openSite('/?kind=practice');
    expect(await screen.findByRole('heading', { name: /^\d+ practices?$/ })).toBeTruthy();
  });

  it('leads from a search in one city to the page of that city, and knows the way back', async () => {
    fakeApi({
      search: (query) =>
        buildAnswer(query, { facets: { city: buildTerms(query, 'city', [['dakar-sn', 'Dakar', 4]]) } }),
    });
    const user = openSite('/?city=dakar-sn');
    await user.click(await screen.findByRole('link', { name: /^About Dakar/ }));
    expect(addressBar()).toBe('/cities/dakar-sn');
    expect(history.state).toMatchObject({ results: 'city=dakar-sn', followsResults: true });
  });

  it('rewrites an address that it does not fully understand, and uses the rest', async () => {
    openSite('/?theme=nonsense&region=africa&page=minus');
    await waitFor(() => expect(addressBar()).toBe('/?region=africa'));
    expect(await screen.findByRole('button', { name: 'Remove Africa' })).toBeTruthy();
  });

  it('takes a year when it is whole, and says when they are the wrong way round', async () => {
    const user = openSite();
    await user.type(await screen.findByLabelText('From year'), '203');
    expect(addressBar()).toBe('/');
    await user.keyboard('0');
    expect(addressBar()).toBe('/?from=2030');
    await user.type(screen.getByLabelText('To year'), '2015');
    expect(addressBar()).toBe('/?from=2030');
    await user.keyboard('{Enter}');
    expect(screen.getByText('The second year is before the first.')).toBeTruthy();
    expect(addressBar()).toBe('/?from=2030');
  });

  it('pages with real links and marks the present page', async () => {
    const user = openSite('/?q=food');
    const pages = await screen.findByRole('navigation', { name: 'Pages of results' });
    expect(within(pages).getByRole('link', { name: 'Page 1' }).getAttribute('aria-current')).toBe('page');
    expect(within(pages).getByRole('link', { name: 'Page 3' }).getAttribute('href')).toBe('/?q=food&page=3');
    await user.click(within(pages).getByRole('link', { name: /Next/ }));
    expect(addressBar()).toBe('/?q=food&page=2');
  });

  it('is in the order that we recommend when no words were asked, as the choice says', async () => {
    const user = openSite('/?kind=practice');
    const sort = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Sort by' });
    expect(sort.value).toBe('recommended');
    expect(within(sort).queryByRole('option', { name: 'Best match' })).toBeNull();
    await user.type(screen.getByRole('combobox', { name: /Search strategies/ }), 'food{Enter}');
    await waitFor(() =>
      expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort by' }).value).toBe('relevance'),
    );
  });

  it('goes to the box with "/", but lets one type a "/" in it', async () => {
    const user = openSite();
    await screen.findByRole('checkbox', { name: /^Africa/ });
    await user.keyboard('/');
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: /Search strategies/ });
    expect(document.activeElement).toBe(box);
    await user.keyboard('a/b');
    expect(box.value).toBe('a/b');
  });

  it('marks the words that matched and never treats a snippet as HTML', async () => {
    fakeApi({
      search: (query) =>
        buildAnswer(query, {
          hits: [buildHit({ matched: [buildMatch('sections.results', 'More <b>*vegetables*</b> to eat')] })],
        }),
    });
    openSite('/?q=vegetables');
    const article = await screen.findByRole('article');
    expect(article.textContent).toContain('Results: More <b>vegetables</b> to eat');
    expect(article.querySelector('mark')?.textContent).toBe('vegetables');
    expect(article.querySelector('b')).toBeNull();
  });
});
