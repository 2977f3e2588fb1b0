import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { FundForCityAnswer, FundsForResponse } from '../../domain/eligibility/responses.ts';
import { openSite } from './open-site.tsx';

const offer = (id: string, more: Partial<FundForCityAnswer>): FundForCityAnswer => ({
  id,
  title: id,
  summary: '',
  topics: [],
  links: { alsoAt: [] },
  fund: {
    instruments: [],
    stages: [],
    eligibility: { applicants: [], countries: [], groups: [], networks: [] },
    window: { closes: '2025-05-31' },
  },
  verdict: 'yes',
  answers: [{ rule: 'population', answer: 'yes', min: 100_000, has: 2_400_000 }],
  window: 'recurring',
  shared: { topics: [], goals: [] },
  fitsStage: false,
  paid: [],
  ...more,
});

const answer: FundsForResponse = {
  city: { id: 'surat-in', name: 'Surat', country: 'IN', subregion: 'southern-asia', memberships: [] },
  today: '2026-11-30',
  counts: { yes: 1, unknown: 1, no: 1 },
  offers: [
    offer('Heat Fund', {}),
    offer('Prose Fund', {
      verdict: 'unknown',
      answers: [{ rule: 'words', answer: 'unknown', text: 'Ask.' }],
    }),
    offer('Town Fund', { verdict: 'no', answers: [{ rule: 'capital', answer: 'no', wanted: true }] }),
  ],
};

it('says of every fund whether the city may ask it and why; a no is folded, an unknown is said plainly', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json(answer);
  });
  openSite('/funds?city=surat-in');
  expect(await screen.findByRole('heading', { level: 1, name: 'Funds for Surat' })).toBeTruthy();
  expect(asked).toContain('/api/funds/for?city=surat-in');
  const text = document.querySelector('main')!.textContent.replace(/[\u2066-\u2069]/g, '');
  expect(text).toContain('Yes Inhabitants: at least 100,000. Your city has 2,400,000.');
  expect(text).toContain('Closed, comes again, last day');
  expect(text).toContain('To find out As its page says: Ask.');
  const folded = document.querySelector('details')!;
  expect([folded.open, folded.textContent.includes('No Only for capitals.')]).toEqual([false, true]);
  expect(screen.getByRole('link', { name: 'Deadlines for your calendar' }).getAttribute('href')).toBe(
    '/api/funds/for.ics?city=surat-in',
  );
});
