import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

it.each([
  '/about',
  '/method',
  '/help',
  '/shortlist',
  '/briefing',
  '/compare',
  '/coverage',
  '/funds',
  '/networks',
  '/suggest',
])('%s begins with the way back, and then its title', async (address) => {
  fakeApi({});
  openSite(address);
  const title = await screen.findByRole('heading', { level: 1 });
  const head = title.closest('header')!;
  expect(document.querySelector('main')!.firstElementChild).toBe(head);
  expect(head.querySelector('a')!.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
