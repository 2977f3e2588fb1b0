import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAnswer, buildRecord } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const full = buildRecord({
  titleOriginal: 'Micro-jardins de Dakar',
  languages: ['fr'],
  sections: [{ heading: 'results', text: 'First paragraph.\n\nSecond paragraph.' }],
  status: 'ongoing',
  years: { start: 2006 },
  sdgs: [
    { goal: 2, from: 'declared' },
    { goal: 11, from: 'derived', via: 'topic' },
  ],
  awards: [{ name: 'Guangzhou Award', year: 2014, result: 'shortlisted' }],
  funding: { amount: 2_500_000, currency: 'EUR', funders: [{ name: 'FAO' }, { name: 'the city' }] },
  links: { document: 'https://www.example.org/plan.pdf', alsoAt: [] },
  source: { name: 'use', url: 'https://example.org/', licence: 'CC BY 4.0' },
  missing: ['contact', 'verified'],
});

describe('The record page', () => {
  it('tells everything the record knows', async () => {
    fakeApi({ record: () => full });
    openSite(`/records/${full.id}`);
    expect(await screen.findByRole('heading', { level: 1, name: full.title })).toBeTruthy();
    expect(screen.getByText('Micro-jardins de Dakar').getAttribute('lang')).toBe('fr');
    expect(screen.getByText('Second paragraph.').tagName).toBe('P');
    const glance = screen.getByRole('region', { name: 'At a glance' }).textContent;
    for (const fact of [
      '€2,500,000',
      'from FAO and the city',
      'Ongoing, since 2006',
      'Not known: contact with a page or address and a check within two years.',
    ]) {
      expect(glance).toContain(fact);
    }
    const facts = screen.getByRole('complementary', { name: 'Facts' }).textContent;
    expect(facts).not.toContain('Ongoing, since 2006'); // it is above the title and at a glance
    for (const fact of [
      'Zero hungerdeclared in the source',
      'derived from the topic',
      'Guangzhou Award, 2014, shortlisted',
      'Licence: CC BY 4.0',
      'Not verified yet',
      'Still missing: contact with a page or address and a check within two years',
    ]) {
      expect(facts).toContain(fact);
    }
    expect(screen.getByRole('link', { name: 'Document' }).getAttribute('rel')).toContain('noopener');
  });

  it('is in the reader’s language where it is known in it, says so, and offers the original', async () => {
    const translation = {
      language: 'es' as const,
      by: 'machine' as const,
      title: 'Microhuertos de Dakar',
      summary: 'Hortalizas en las azoteas.',
    };
    fakeApi({ record: () => ({ ...full, translations: [translation] }) });
    openSite(`/records/${full.id}?lang=es`);
    const title = await screen.findByRole('heading', { level: 1, name: 'Microhuertos de Dakar' });
    expect(title.querySelector('[lang]')).toBeNull();
    expect(screen.getByText('Hortalizas en las azoteas.').closest('[lang]')?.getAttribute('lang')).toBe('es');
    expect(screen.getByText('Second paragraph.').closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(screen.getByText('Traducción automática')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Leer el original' }));
    const original = screen.getByRole('heading', { level: 1, name: full.title });
    expect(original.querySelector('bdi')?.lang).toBe('en');
    fireEvent.click(screen.getByRole('button', { name: 'Leer la traducción' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Microhuertos de Dakar' })).toBeTruthy();
  });

  it('says what came of it, what it cost, how we know, and what it belongs to', async () => {
    const record = buildRecord({
      outcome: {
        text: 'Fewer families buy vegetables.',
        indicators: [{ name: 'Gardens', value: 4000, unit: 'households', year: 2012, baseline: 60 }],
      },
      cost: { amount: 1_500_000, currency: 'USD', year: 2008, what: 'First phase' },
      funding: { funders: [{ name: 'FAO', share: 40 }] },
      contact: {
        organisation: 'Ville de Dakar',
        role: 'Urban agriculture',
        page: 'https://dakar.example.org/ask',
      },
      asOf: '2012-05',
      verifiedFrom: 'https://www.example.org/checked',
      lastVerified: '2026-11-30',
      evidence: [
        {
          url: 'https://www.example.org/report.pdf',
          title: 'Rapport final',
          publisher: 'FAO',
          kind: 'evaluation',
          language: 'fr',
          published: '2013',
          accessed: '2026-11-30',
          copy: true,
        },
        {
          url: 'https://www.dakar.example.org/page',
          publisher: 'Ville de Dakar',
          kind: 'official-page',
          accessed: '2026-11-30',
        },
      ],
      related: [
        {
          id: 'plan-a',
          kind: 'strategy',
          title: 'Food plan',
          city: 'Dakar',
          as: 'implements',
          isFrom: false,
        },
        {
          id: 'garden-b',
          kind: 'practice',
          title: 'School garden',
          city: 'Dakar',
          as: 'part-of',
          isFrom: true,
        },
      ],
    });
    fakeApi({ record: () => record });
    openSite(`/records/${record.id}`);
    await screen.findByText('What came of it', { selector: 'dt' });
    const untitled = screen.getByRole('link', { name: /Ville de Dakar.* · .?Official page/ });
    expect(untitled.closest('li')?.textContent).toMatch(/dakar\.example\.org · read/);
    const page = screen.getByRole('main').textContent;
    for (const text of [
      'Fewer families buy vegetables.',
      'Gardens: from 60 to 4,000 households (2012)',
      '$1,500,000First phasefigure of 2008',
      'Who paidFAO (40%)',
      'Urban agriculturedakar.example.org',
      'Facts as of May 2012',
      'FAO · Evaluation · 2013 · a stored copy was read on 30 November 2026',
      'ImplementsFood plan Dakar',
      'ContainsSchool garden Dakar',
      '30 November 2026 example.org',
    ]) {
      expect(page).toContain(text);
    }
    expect(screen.getByRole('link', { name: 'Rapport final' }).closest('[lang]')?.getAttribute('lang')).toBe(
      'fr',
    );
  });

  it('leads back to the results it was opened from', async () => {
    fakeApi({ search: (query) => buildAnswer(query), record: () => full });
    const user = openSite('/?q=gardens');
    await user.click(await screen.findByRole('link', { name: full.title }));
    await waitFor(() => expect(addressBar()).toBe(`/records/${full.id}`));
    await user.click(await screen.findByRole('link', { name: /Back to the results/ }));
    await waitFor(() => expect(addressBar()).toBe('/?q=gardens'));
  });

  it('goes to the search when it was opened by a link from elsewhere', async () => {
    fakeApi({ record: () => full });
    openSite(`/records/${full.id}?lang=fr`);
    const link = await screen.findByRole('link', { name: /Chercher dans la bibliothèque/ });
    expect(link.getAttribute('href')).toBe('/?lang=fr');
  });

  it('says so when there is no such record', async () => {
    fakeApi();
    openSite('/records/nothing-here');
    expect(await screen.findByRole('heading', { name: 'There is no record at this address' })).toBeTruthy();
  });
});

describe('A row of a register', () => {
  it('shows the columns of the register as a table, with its name and date, and no text made of them', async () => {
    const record = buildRecord({
      entry: 'register',
      summary: 'Target: Net zero; Target year: 2050; Status: In policy document',
      source: { name: 'Net Zero Tracker', url: 'https://zerotracker.net/' },
      asOf: '2022-07-01',
      missing: ['cost'],
    });
    fakeApi({ record: () => record });
    openSite(`/records/${record.id}`);
    const table = await screen.findByRole('table', { name: /^Net Zero Tracker.*2022/ });
    expect(
      within(table)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['TargetNet zero', 'Target year2050', 'StatusIn policy document']);
    expect(screen.getByText('It is one row of a register, which counts half.')).toBeTruthy();
  });

  it('shows a summary that is a text as a text', async () => {
    fakeApi({ record: () => buildRecord({ entry: 'register', summary: 'A plan; it is long.' }) });
    openSite('/records/x');
    expect(await screen.findByText('A plan; it is long.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('A link that no longer answers says since when, with an archived copy; good links need no word', async () => {
  const at = '2026-05-06T00:00:00.000Z';
  const archived = 'https://web.archive.org/web/20260203/https://city.example/news';
  const record = buildRecord({
    checkedLinks: [
      {
        url: 'https://city.example/news',
        state: 'gone',
        checkedAt: at,
        lastGoodAt: '2026-02-03T00:00:00.000Z',
        archived,
      },
      { url: 'https://fine.example/', state: 'good', checkedAt: at },
    ],
  });
  fakeApi({ record: () => record });
  openSite(`/records/${record.id}`);
  const title = await screen.findByText('Links that no longer work');
  const said = title.parentElement!.textContent;
  expect(said).toMatch(/city\.example.*no answer on 6 May 2026.*last answered on 3 February 2026/);
  expect(said).not.toContain('fine.example');
  expect(screen.getByRole('link', { name: 'archived copy' }).getAttribute('href')).toBe(archived);
});
