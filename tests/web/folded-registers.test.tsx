import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buildAnswer, buildHit } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const folded = [
  { id: 'parking-register', label: 'Parking reform register', count: 214 },
  { id: 'pledges', label: 'Pledges', count: 1 },
];

it('Rows of registers are a line a register above the cases, which opens them', async () => {
  const asked = fakeApi({
    search: (query) => buildAnswer(query, { total: 216, hits: [buildHit()], folded }),
  });
  openSite('/?q=parking');
  const register = await screen.findByRole('link', { name: 'Parking reform register: 214 places' });
  expect(screen.getByRole('link', { name: 'Pledges: 1 place' })).toBeTruthy();
  expect(screen.getByText('1 of them is in this list, the others in registers:')).toBeTruthy(); // 216 in all
  expect(asked.at(-1)).toMatchObject({ registers: 'folded' });
  fireEvent.click(register);
  await screen.findAllByText(/parking/i);
  expect(addressBar()).toBe('/?q=parking&source=parking-register&entry=register');
});

it('Without rows of registers nothing is said about them', async () => {
  fakeApi({ search: (query) => buildAnswer(query, { total: 1, hits: [buildHit()] }) });
  openSite('/?q=parking');
  await screen.findByRole('link', { name: buildHit().title });
  expect(screen.queryByText(/in registers:$/)).toBeNull();
});
