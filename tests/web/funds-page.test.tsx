import { screen, waitFor } from '@testing-library/react';
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
  groups: { yes: 0, unknown: 1, again: 1, over: 1, no: 1 },
  offers: [
    offer('Heat Fund', {}),
    offer('Prose Fund', {
      verdict: 'unknown',
      answers: [{ rule: 'words', answer: 'unknown', text: 'Ask.' }],
    }),
    offer('Old Fund', {
      window: 'closed',
      answers: [
        { rule: 'applicants', answer: 'unknown', applicants: ['ngo'] },
        { rule: 'population', answer: 'unknown', min: 100_000, has: 9000, text: 'the largest town.' },
      ],
    }),
    offer('Town Fund', { verdict: 'no', answers: [{ rule: 'capital', answer: 'no', wanted: true }] }),
  ],
};

it('shows the funds for one topic as soon as it is chosen, and leads back to all', async () => {
  const offers = [offer('Water Fund', { topics: ['water'] }), offer('Care Fund', { topics: ['care'] })];
  vi.stubGlobal('fetch', async () => Response.json({ ...answer, offers }));
  const user = openSite('/funds?city=surat-in');
  await user.selectOptions(await screen.findByLabelText('What for'), 'Care');
  expect(await screen.findByText('Closed now, comes again: 1')).toBeTruthy();
  expect(location.search).toBe('?city=surat-in&topic=care');
  expect(screen.queryByRole('link', { name: 'Water Fund' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('What for'));
  await user.click(screen.getByRole('link', { name: /^Show the funds for everything/ }));
  expect(await screen.findByRole('link', { name: 'Water Fund' })).toBeTruthy();
});

it('takes what it is for along to a city that was typed before it was chosen', async () => {
  const offers = [offer('Care Fund', { topics: ['care'] })];
  const dakar = { id: 'dakar-sn', name: 'Dakar', country: 'SN' };
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address.startsWith('/api/gazetteer') ? { cities: [dakar] } : { ...answer, offers }),
  );
  const user = openSite('/funds?city=surat-in');
  await screen.findByLabelText('What for');
  const city = screen.getByLabelText('City');
  await user.clear(city);
  await user.type(city, 'Dakar');
  await user.selectOptions(screen.getByLabelText('What for'), 'Care');
  await waitFor(() => expect(location.search).toBe('?city=dakar-sn&topic=care'));
});

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
  expect(text).toContain('To find out The rule in words: Ask.');
  expect(text).toContain('Your city has 9,000. Or: the largest town.');
  const folded = [...document.querySelectorAll('main > details')];
  expect(
    folded.map((each) => [each.hasAttribute('open'), each.textContent.replace(/[\u2066-\u2069]/g, '')]),
  ).toEqual([
    [false, expect.stringContaining('To be applied for by: Non-governmental organisation')],
    [false, expect.stringContaining('No Only for capitals.')],
  ]);
  expect(folded[0]!.textContent).toContain('Old Fund');
  expect(screen.getByRole('link', { name: 'Deadlines for your calendar' }).getAttribute('href')).toBe(
    '/api/funds/for.ics?city=surat-in',
  );
});

it('is a card a fund: giver, verdict, days and amount are seen, the rules and each case once are folded', async () => {
  const quito = { id: 'quito-ec', name: 'Quito', country: 'EC', lat: 0, lng: -78 } as never;
  const fund = { ...offer('', {}).fund, giver: 'A Bank', amount: { max: 50_000, currency: 'EUR' } };
  const paid = ['plan', 'line'].map((id) => ({ id, title: 'Metro Line One', city: quito }));
  vi.stubGlobal('fetch', async () =>
    Response.json({ ...answer, offers: [offer('Metro Fund', { fund, paid })] }),
  );
  openSite('/funds?city=surat-in');
  const card = await screen.findByRole('article');
  const folded = card.querySelector('details')!;
  expect(folded.open).toBe(false);
  const seen = card.textContent.replace(folded.textContent, '');
  expect(seen).toMatch(/Metro FundA BankYes Closed, comes again, last day .*50,000/);
  expect(folded.textContent).toContain('Inhabitants: at least 100,000.');
  expect(folded.textContent.match(/Paid for in|Metro Line One/g)).toEqual(['Paid for in', 'Metro Line One']);
});

it('says what it is for before a city is chosen, and opens the only city of that name', async () => {
  const recife = { id: 'recife-br', name: 'Recife', country: 'BR' };
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address.startsWith('/api/gazetteer') ? { cities: [recife] } : answer),
  );
  const user = openSite('/funds');
  expect(await screen.findByText(/^Choose your city, and read of each fund/)).toBeTruthy();
  const example = screen.getByRole('link', { name: /^Funds for .*Dakar/ });
  expect(example.getAttribute('href')).toBe('/funds?city=dakar-sn');
  await user.type(screen.getByLabelText('City'), 'Recife{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Funds for Surat' })).toBeTruthy();
  expect(location.search).toBe('?city=recife-br');
});

it('puts what is closed now after what can be asked, and says how much a fund gives', async () => {
  const amount = { min: 20_000, max: 600_000, currency: 'USD' };
  const offers = [
    offer('Yearly Prize', {}),
    offer('Standing Fund', { window: 'rolling', fund: { ...offer('', {}).fund, window: undefined, amount } }),
  ];
  vi.stubGlobal('fetch', async () => Response.json({ ...answer, offers }));
  openSite('/funds?city=surat-in');
  await screen.findByText('Standing Fund');
  const headings = [...document.querySelectorAll('main :is(h2, h3)')].map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'Your city may ask for these: 1',
    'Standing Fund',
    'Closed now, comes again: 1',
    'Yearly Prize',
  ]);
  expect(document.querySelector('main')!.textContent).toMatch(/20,000.*600,000/);
});

it('names the funds first that pay for what the case is about', async () => {
  const offers = [
    offer('Any Fund', {}),
    offer('Heat Fund', { shared: { topics: ['climate-adaptation'], goals: [] } }),
  ];
  vi.stubGlobal('fetch', async () => Response.json({ ...answer, offers }));
  openSite('/funds?record=heat-plan');
  const named = await screen.findAllByRole('heading', { level: 3 });
  expect(named.map(({ textContent }) => textContent)).toEqual(['Heat Fund', 'Any Fund']);
});
