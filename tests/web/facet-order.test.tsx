import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { buildAnswer, buildTerms } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

it('shows what matters most to a planner first: goals, region and the size of the city, which is open', async () => {
  const terms = (key: FacetKey, id: string) => [key, buildTerms(EMPTY_QUERY, key, [[id, id, 3]])] as const;
  fakeApi({
    search: (query) =>
      buildAnswer(query, {
        facets: Object.fromEntries([
          terms('kind', 'practice'),
          terms('theme', 'environment'),
          terms('sdg', '11'),
          terms('goals', 'declared'),
          terms('city', 'dakar-sn'),
          terms('country', 'SN'),
          terms('region', 'africa'),
          terms('population', '1m-5m'),
        ]),
      }),
  });
  openSite('/?q=food');
  const population = await screen.findByText('City size', { selector: 'summary' });
  expect(population.closest('details')?.open).toBe(true);
  const names = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent?.trim());
  expect(names.slice(0, 8)).toEqual([
    'Kind',
    'Theme',
    'Development goals',
    'Region',
    'City size',
    'Country',
    'City',
    'Goals declared or derived',
  ]);
});

it('lets what is typed begin on the side of its own script', async () => {
  fakeApi();
  openSite('/?q=%D8%AD%D8%B1');
  expect((await screen.findByRole('combobox', { name: /Search strategies/ })).getAttribute('dir')).toBe(
    'auto',
  );
});

it('moves the chosen goals to those that sources themselves declare, and back', async () => {
  fakeApi();
  const user = openSite('/?sdg=5&sdg=11&all=sdg');
  const name = 'Only goals that the source itself declares';
  const isOnly = () => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
  await user.click(await screen.findByRole('checkbox', { name }));
  await waitFor(() => expect(isOnly()).toBe(true));
  expect(location.pathname + location.search).toBe('/?declared=5&declared=11&all=declared');
  await user.click(screen.getByRole('checkbox', { name }));
  await waitFor(() => expect(isOnly()).toBe(false));
  expect(location.pathname + location.search).toBe('/?sdg=5&sdg=11&all=sdg');
});
