import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { PeersResponse } from '../../domain/eligibility/responses.ts';
import type { CityResponse } from '../../domain/responses.ts';
import type { Addressee } from '../../web/ask/addressee.ts';
import { mailHref } from '../../web/ask/letter.ts';
import { buildAnswer, buildHit, buildRecord } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

const city = (id: string, name: string, country: string) => ({
  id,
  name,
  country,
  region: 'asia',
  subregion: 'southern-asia',
});
const contact = { organisation: 'Municipal Corporation', address: 'heat@ahmedabad.example' };
const record = buildRecord({
  id: 'heat-plan',
  title: 'Heat Action Plan',
  city: city('ahmedabad-in', 'Ahmedabad', 'IN'),
  contact,
});
const peers: PeersResponse = {
  peers: [
    {
      id: 'surat-heat',
      kind: 'strategy',
      title: 'Heat plan of Surat',
      summary: '',
      status: 'ongoing',
      years: { start: 2017 },
      city: city('surat-in', 'Surat', 'IN'),
      contact: { organisation: 'Surat Climate Trust', page: 'https://trust.example/contact' },
      topics: ['heat'],
      like: ['region', 'network'],
      networks: ['c40'],
    },
  ],
};

it('names who is responsible for a record and cities like it, and writes a letter that the reader sends', async () => {
  fakeApi({ record: () => record, peers: () => peers });
  const user = openSite('/records/heat-plan');
  const section = (await screen.findByRole('heading', { name: 'Ask about this' })).parentElement!;
  expect(within(section).getByRole('link', { name: 'heat@ahmedabad.example' })).toBeTruthy();
  const peer = await within(section).findByRole('listitem');
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  expect(plain(peer.textContent)).toContain(
    'Surat, India: Heat plan of Suratsame region · also in C40 Cities · Ongoing · 2017',
  );
  const mail = () => within(section).getByRole('link', { name: 'Open in the mail program', hidden: true });
  const letterOf = (link: HTMLElement) => new URL(link.getAttribute('href')!);
  expect(letterOf(mail()).pathname).toBe('heat@ahmedabad.example');

  await user.click(within(section).getByText('Write a letter of introduction'));
  const wanted = within(section).getByLabelText('What do you want to know?');
  await user.clear(wanted);
  await user.type(wanted, 'What did the alerts cost?');
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(within(section).getByRole('button', { name: 'Copy the letter' }));
  const copied = plain(String(write.mock.calls[0]?.[0]));
  expect(copied).toContain('“Heat Action Plan” in Metroteca: http://localhost');
  expect(copied).toContain('/records/heat-plan\n\nWhat did the alerts cost?');
  expect(plain(letterOf(mail()).searchParams.get('body')!)).toBe(copied.replaceAll('\n', '\r\n'));

  await user.selectOptions(within(section).getByLabelText('To'), 'surat-heat');
  expect(letterOf(mail()).pathname).toBe('');
  expect(letterOf(mail()).searchParams.get('body')).toContain('Heat plan of Surat');
});

it('names on the page of a city whom to ask, funds, networks and guides', async () => {
  const answer: CityResponse = {
    city: record.city!,
    total: 1,
    kinds: [],
    themes: [],
    topics: [],
    sdgs: [],
    statuses: [],
    years: [],
    similar: [],
    guides: [{ id: 'heat-guide', title: 'Heat guide', count: 1 }],
    gaps: { among: { region: 'western-africa' }, cases: 0, topics: [], sdgs: [] },
  };
  const { lat: _lat, lng: _lng, region: _region, ...facts } = { ...record.city!, memberships: [] };
  const network = { names: { en: 'C40' }, url: 'https://c40.example', members: 96 };
  const membership = {
    network: 'c40' as const,
    city: 'ahmedabad-in',
    name: 'Ahmedabad',
    country: 'IN',
    url: 'https://c40.example/members',
    asOf: '2024-05',
  };
  const admission = { verdict: 'yes' as const, answers: [], any: false };
  fakeApi({
    city: () => answer,
    search: (query) =>
      buildAnswer(query, {
        hits:
          query.sort === 'recommended'
            ? [
                buildHit({
                  id: 'paged',
                  title: 'Only a page',
                  links: { landing: 'https://page.example', alsoAt: [] },
                }),
                buildHit({ id: record.id, title: record.title, contact }),
              ]
            : [],
      }),
    networks: () => ({
      city: facts,
      networks: [
        { ...network, id: 'c40', membership, admission },
        { ...network, id: 'metropolis', admission },
        { ...network, id: 'eurocities', admission: { ...admission, verdict: 'no' } },
      ],
    }),
    funds: () => ({
      city: facts,
      today: '2026-11-30',
      counts: { yes: 6, unknown: 30, no: 46 },
      groups: { yes: 5, unknown: 24, again: 3, over: 4, no: 46 },
      offers: [
        {
          id: 'heat-fund',
          title: 'Heat fund',
          summary: '',
          topics: [],
          links: { alsoAt: [] },
          fund: {
            instruments: [],
            stages: [],
            eligibility: { applicants: [], countries: [], groups: [], networks: [] },
          },
          verdict: 'yes',
          answers: [{ rule: 'place', answer: 'yes' }],
          window: 'rolling',
          shared: { topics: [], goals: [] },
          fitsStage: false,
          paid: [],
        },
      ],
    }),
  });
  openSite('/cities/ahmedabad-in');
  const part = async (name: string) => (await screen.findByRole('heading', { name })).parentElement!;
  const whom = await part('Whom to ask in Ahmedabad');
  expect(within(whom).getByRole('link', { name: 'Heat Action Plan' })).toBeTruthy();
  expect(whom.textContent).toContain('Municipal Corporation');
  expect(
    within(whom)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringMatching(/^Heat Action Plan/), expect.stringMatching(/^Only a page/)]);

  const funds = await part('Funds for Ahmedabad');
  expect(funds.textContent).toContain('Yes At any time');
  const all = within(funds).getByRole('link', { name: /^All funds/ });
  expect(all.textContent).toMatch(/: 5 that it may ask, 24 to find out, 3 closed now/); // as its page counts them
  expect(all.getAttribute('href')).toBe('/funds?city=ahmedabad-in');

  const networks = await part('Networks of cities');
  expect(networks.textContent).toContain('C40 Citiesas of May 2024');
  const could = within(networks).getByRole('heading', { name: 'Could Ahmedabad join?' }).nextElementSibling!;
  expect(
    within(could as HTMLElement)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Metropolis']);
  expect(
    within(await part('Guides that it followed')).getByRole('link', { name: 'Heat guide' }),
  ).toBeTruthy();
});

it('writes to the address alone, and not what a record has put behind it', () => {
  const href = (address: string) =>
    mailHref({ contact: { address } } as Addressee, { subject: 'S', body: 'B' });
  expect(href('heat+plan@city.example')).toBe('mailto:heat%2Bplan@city.example?subject=S&body=B');
  const more = new URL(href('a@city.example?attach=/etc/hosts&body=x'));
  expect([...more.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(href('spy,a@city.example')).not.toContain(',');
});
