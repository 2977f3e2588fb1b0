import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../domain/first-sentence.ts';
import { hasEnded, marksOf } from '../../web/search/result-marks.ts';
import { buildAnswer, buildHit } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

const indicator = { name: 'PM10', value: 35, unit: 'µg/m³', baseline: 50, year: 2019 };

describe('A row of results', () => {
  it('says what came of it, what it cost, who paid and that it has ended', async () => {
    const hit = buildHit({
      status: 'completed',
      years: { start: 2010, end: 2015 },
      outcome: { indicators: [indicator] },
      cost: { amount: 4_200_000, currency: 'USD' },
      funding: { funders: [{ name: 'World Bank' }, { name: 'City of Dakar' }] },
      document: true,
      awards: [{ name: 'Guangzhou Award', year: 2014 }],
      lastVerified: '2026-05-03',
    });
    fakeApi({ search: (query) => buildAnswer(query, { hits: [hit] }) });
    openSite('/?q=gardens');
    const row = await screen.findByRole('article');
    expect(row.textContent).toContain('Completed · 2010–2015 · ended');
    const known = within(row).getByRole('list', { name: 'What is known' });
    const said = within(known)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(said.map((text) => text.replaceAll('\u00a0', ' ').trim())).toEqual([
      'Result: −30% PM10, 2019',
      'Cost: USD 4.2M',
      'Paid by: World Bank, City of Dakar',
      'Official document',
      'Award: Guangzhou Award, 2014',
      'Verified 3 May 2026',
    ]);
  });

  it('says the language of its texts, and which a machine has translated', async () => {
    const translated = { language: 'es' as const, by: 'machine' as const, fields: ['title' as const] };
    const hit = { ...buildHit({ title: 'Huertos', summary: 'Gardens.' }), translated };
    fakeApi({ search: (query) => buildAnswer(query, { hits: [hit] }) });
    openSite('/?q=gardens&lang=es');
    const row = await screen.findByRole('article');
    expect(within(row).getByText('Huertos').lang).toBe('');
    expect(within(row).getByText('Gardens.').lang).toBe('en');
    expect(row.textContent).toContain('Traducción automática');
  });

  it('says of a guide in how many cases it was used', async () => {
    fakeApi({
      search: (query) => buildAnswer(query, { hits: [{ ...buildHit(), kind: 'toolkit', usedBy: 4 }] }),
    });
    openSite('/?q=gardens');
    const row = await screen.findByRole('article');
    expect(within(row).getByRole('list', { name: 'What is known' }).textContent).toBe('Used in 4 cases');
  });

  it('says nothing of what is not known', async () => {
    fakeApi();
    openSite('/?q=gardens');
    const row = await screen.findByRole('article');
    expect(within(row).queryByRole('list', { name: 'What is known' })).toBeNull();
    expect(row.textContent).not.toContain('ended');
  });

  it.each([
    [{ ...indicator, unit: 'per cent' }, 'PM10: 50% → 35%, 2019'], // no share of a share
    [
      { ...indicator, unit: 'per cent of trips', baseline: undefined, value: -37 },
      'PM10: −37% of trips, 2019',
    ],
    [
      { ...indicator, unit: 'percentage points', baseline: undefined, value: -3 },
      'PM10: −3 percentage points, 2019',
    ],
    [{ ...indicator, value: 5_000 }, 'PM10: 50 → 5,000 µg/m³, 2019'],
    [{ ...indicator, baseline: undefined }, 'PM10: 35 µg/m³, 2019'],
    [{ ...indicator, baseline: 0 }, 'PM10: 0 → 35 µg/m³, 2019'],
    [{ ...indicator, value: 51 }, '+2% PM10, 2019'],
  ])('writes a number as it can be compared: %j', (given, text) => {
    expect(marksOf({ ...buildHit(), outcome: { indicators: [given] } }, 'en')).toEqual([
      { kind: 'result', text },
    ]);
  });

  it('tells what is over by its status or its last year', () => {
    expect(hasEnded({ status: 'ongoing', years: { end: 2030 } }, 2026)).toBe(false);
    expect(hasEnded({ years: { end: 2025 } }, 2026)).toBe(true);
    expect(hasEnded({ years: { end: 2026 } }, 2026)).toBe(false);
    expect(hasEnded({ status: 'superseded', years: {} }, 2026)).toBe(true);
  });

  it.each([
    ['One sentence that is long enough to be one. Another.', 'One sentence that is long enough to be one.'],
    [
      'St. John’s plants trees along forty streets of the centre. More.',
      'St. John’s plants trees along forty streets of the centre.',
    ],
    ['Short. But then much more is said about it. And more.', 'Short. But then much more is said about it.'],
    ['', ''],
  ])('has the first sentence of a summary in full: %j', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });

  it('cuts a sentence without end at a word', () => {
    const cut = firstSentence('word '.repeat(200));
    expect(cut.length).toBeLessThanOrEqual(281);
    expect(cut).toMatch(/word…$/);
  });
});
