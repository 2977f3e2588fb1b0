import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { InsightsResponse } from '../../domain/responses.ts';
import { buildAnswer, buildTerms } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const insights = (): InsightsResponse => ({
  total: 9,
  matrix: [],
  years: [
    { year: 2018, count: 2 },
    { year: 2020, count: 6 },
    { year: 2021, count: 1 },
  ],
  active: [2018, 2019, 2020, 2021].map((year) => ({ year, count: 3 })),
  regions: [],
  topics: [],
  sdgs: [],
  themes: [],
});

function openYears(address: string) {
  fakeApi({
    insights,
    search: (query) =>
      buildAnswer(query, { facets: { kind: buildTerms(query, 'kind', [['practice', 'Practice', 9]]) } }),
  });
  return openSite(address);
}

/** A handle that is moved and let go; happy-dom knows neither arrow keys nor dragging. */
function slide(handle: HTMLElement, to: number): void {
  fireEvent.input(handle, { target: { value: String(to) } });
  handle.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('The years', () => {
  it('have two handles over every year between the first and the last', async () => {
    openYears('/?from=2019');
    const first = await screen.findByRole<HTMLInputElement>('slider', { name: 'Earliest year' });
    const last = screen.getByRole<HTMLInputElement>('slider', { name: 'Latest year' });
    expect([first.min, first.max, first.value]).toEqual(['0', '3', '1']);
    expect(first.getAttribute('aria-valuetext')).toBe('2019');
    expect(last.getAttribute('aria-valuetext')).toBe('no limit');
  });

  it('narrow when a handle is let go, and no longer when it is back at its end', async () => {
    openYears('/?q=food');
    const last = await screen.findByRole('slider', { name: 'Latest year' });
    slide(last, 2);
    await waitFor(() => expect(addressBar()).toBe('/?q=food&to=2020'));
    expect(screen.getByLabelText<HTMLInputElement>('To year').value).toBe('2020');
    slide(screen.getByRole('slider', { name: 'Latest year' }), 3);
    await waitFor(() => expect(addressBar()).toBe('/?q=food'));
  });

  it('keep no room for handles where there are none', async () => {
    const none = () => ({ ...insights(), years: [], active: [] });
    fakeApi({
      insights: none,
      search: (query) =>
        buildAnswer(query, { facets: { kind: buildTerms(query, 'kind', [['practice', 'Practice', 9]]) } }),
    });
    openSite('/?q=food');
    const meanings = await screen.findByRole('radiogroup', { name: 'Which records' });
    await waitFor(() => expect(meanings.nextElementSibling?.tagName).toBe('FORM'));
  });

  it('never let one handle pass the other', async () => {
    openYears('/?to=2019');
    slide(await screen.findByRole('slider', { name: 'Earliest year' }), 3);
    await waitFor(() => expect(addressBar()).toBe('/?from=2019&to=2019'));
  });

  it('are counted without their own limits', async () => {
    openYears('/?q=food&from=2019');
    await screen.findByRole('slider', { name: 'Earliest year' });
    const asked = fetchedPaths().filter((path) => path.startsWith('/api/insights'));
    expect(asked).toEqual(['/api/insights?q=food&in=both']);
  });

  it('say what they are about: what is active in them, begun or ending', async () => {
    const user = userEvent.setup();
    openYears('/?to=2019');
    await screen.findByText(
      'The period of a record overlaps these years. Both years count. Records without such a year are left out.',
    );
    expect(screen.getByRole('button', { name: 'Remove active in 2019 or earlier' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'ending' }));
    await waitFor(() => expect(addressBar()).toBe('/?to=2019&years=ended'));
    await screen.findByText(/^The last year of the period, such as that of a target/);
    await user.click(await screen.findByRole('button', { name: 'Remove ending in 2019 or earlier' }));
    await waitFor(() => expect(addressBar()).toBe('/'));
  });

  it('disappear where there is nothing to narrow', async () => {
    fakeApi({ search: (query) => buildAnswer(query, { hits: [] }) });
    openSite('/?q=xyz');
    await screen.findByText('Nothing matches all of this');
    expect(screen.queryByText('Years', { selector: 'summary' })).toBeNull();
  });
});

function fetchedPaths(): string[] {
  return (fetch as unknown as { mock: { calls: [string][] } }).mock.calls.map(([path]) => path);
}
