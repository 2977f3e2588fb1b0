import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../domain/query.ts';
import { buildAnswer, buildTerms } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';
import { onPhone } from './phone-width.ts';

const answer = (query: Query) =>
  buildAnswer(query, {
    total: query.terms.region ? 38 : 90,
    facets: {
      kind: buildTerms(query, 'kind', [['practice', 'Practice', 60]]),
      region: buildTerms(query, 'region', [
        ['africa', 'Africa', 20],
        ['asia', 'Asia', 18],
      ]),
    },
  });

async function openFilters(address: string) {
  onPhone();
  fakeApi({ search: answer });
  const user = openSite(address);
  await user.click(await screen.findByRole('button', { name: /^Filters/ }));
  const sheet = within(screen.getByRole('dialog', { name: 'Filters' }));
  await sheet.findByText('Region');
  return { user, sheet };
}

describe('The filters of a phone', () => {
  it('are closed rows that say what is chosen, and open on demand', async () => {
    const { user, sheet } = await openFilters('/?q=water&region=africa&region=asia&from=2015');
    expect(sheet.queryByRole('checkbox')).toBeNull();
    const row = (name: string) => sheet.getByText(name).closest('summary')?.textContent.trim();
    expect(row('Kind')).toBe('Kind');
    expect(row('Region')).toBe('Region Africa, Asia');
    expect(row('Years')).toBe('Years active in 2015 or later');
    await user.click(sheet.getByText('Region'));
    await user.click(await sheet.findByRole('checkbox', { name: /^Asia/ }));
    expect(addressBar()).toBe('/?q=water&region=africa&from=2015');
    expect(sheet.getByRole('checkbox', { name: /^Asia/ })).toBeTruthy();
  });

  it('say how many results there are, and are cleared without going away', async () => {
    const { user, sheet } = await openFilters('/?q=water&region=africa');
    await sheet.findByRole('button', { name: 'Show 38 results' });
    await user.click(sheet.getByRole('button', { name: 'Clear all' }));
    expect(addressBar()).toBe('/?q=water');
    const show = await sheet.findByRole('button', { name: 'Show 90 results' });
    expect(document.activeElement).toBe(show);
    expect(sheet.queryByRole('button', { name: 'Clear all' })).toBeNull();
    await user.click(show);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
