import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CityResponse } from '../../domain/responses.ts';
import { messagesOf } from '../../web/language/messages.ts';
import { awardText } from '../../web/ui/award-text.ts';
import { commaText, listText } from '../../web/ui/joined-text.ts';
import { periodText } from '../../web/ui/period-text.ts';
import { buildAnswer, buildHit, buildRecord, buildTerms } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

const LATIN_MARK = /[,;?](?!\d)/; // the comma of 1,832 is that of the numbers
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

const place = { id: 'dakar-sn', name: 'Dakar', country: 'SN', region: 'africa', subregion: 'western-africa' };
const record = buildRecord({
  city: { ...place, state: 'Dakar Region', population: 2_476_400 },
  status: 'adopted',
  years: { adopted: 2006, start: 2008, end: 2030 },
  topics: ['food', 'health'],
  themes: ['inclusion', 'resilience'],
  unmappedTopics: ['roofs', 'seeds'],
  sdgTargets: [{ target: '11.b', from: 'declared' }],
  awards: [{ name: 'Guangzhou Award', year: 2014, result: 'shortlisted' }],
  funding: { amount: 2_500_000, currency: 'EUR', funders: [{ name: 'FAO' }, { name: 'the city' }] },
  contact: { organisation: 'Greater Dakar, Inc.' },
  links: { alsoAt: ['https://a.example.org/', 'https://b.example.org/'] },
  evidence: [
    {
      url: 'https://a.example.org/',
      kind: 'official-page',
      publisher: 'The Sun, Dakar',
      accessed: '2026-01-02',
    },
  ],
  missing: ['contact', 'lastVerified', 'links'],
});
const hit = buildHit({ ...record, matched: [] });
const term = (id: string, label: string, count: number) => ({ id, label, count, selected: false });
const city = (id: string): CityResponse => ({
  city: { ...record.city!, id },
  total: 6,
  kinds: [term('strategy', '', 2), term('practice', '', 4)],
  themes: [term('inclusion', 'الشمول', 3), term('resilience', 'القدرة على الصمود', 2)],
  topics: [term('food', 'الغذاء', 1), term('health', 'الصحة', 1)],
  sdgs: [],
  statuses: [],
  years: [{ year: 2006, count: 2 }],
  guides: [],
  gaps: { among: { region: 'western-africa' }, cases: 0, topics: [], sdgs: [] },
  similar: [{ city: { ...record.city!, id: 'accra-gh', name: 'Accra' }, count: 3, reasons: ['region'] }],
});

/** The texts of the page in Arabic or of marks alone, without the names in them, that have a Latin mark. */
function latinMarks(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    let text = (walker.currentNode.textContent ?? '').replaceAll(/https?:\/\/\S+/g, ''); // addresses have marks of their own
    while (ISOLATED.test(text)) text = text.replace(ISOLATED, '');
    if (/\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text)) continue; // of a record
    if (LATIN_MARK.test(text)) found.push(text);
  }
  return found;
}

describe('In Arabic, commas are Arabic', () => {
  it.each([
    ['results', '/?q=food&lang=ar', 'article'],
    ['a record', `/records/${record.id}?lang=ar`, 'complementary'],
    ['a city', '/cities/dakar-sn?lang=ar', 'list'],
    ['a comparison of records', `/compare?id=${record.id}&id=other&lang=ar`, 'table'],
    ['a comparison of cities', '/compare?city=dakar-sn&city=accra-gh&lang=ar', 'table'],
    ['a shortlist', `/shortlist?id=${record.id}&lang=ar`, 'listitem'],
  ])('in %s', async (_what, address, role) => {
    fakeApi({
      city,
      record: (id) => ({ ...record, id }),
      search: (query) => buildAnswer(query, { hits: [hit, { ...hit, id: 'other' }] }),
    });
    openSite(address);
    await screen.findAllByRole(role);
    await screen.findAllByText(/،/);
    expect(latinMarks()).toEqual([]);
  });
});

describe('In Arabic, what is put together', () => {
  it('runs as the page does, and each name in it as its own language does', () => {
    const names = ['Lima', 'Quito'].map((name) => `\u2068${name}\u2069`);
    expect(commaText('ar', ['Lima', '', 'Quito'])).toBe(names.join('، '));
    expect(listText('ar', ['Lima', 'Quito'])).toBe(names.join(' و'));
    const { compare } = messagesOf('ar', 'pages').city;
    expect(compare({ cities: listText('ar', ['Lima', 'Quito']) })).toContain(
      `\u2067${names.join(' و')}\u2069`,
    );
    expect(commaText('en', ['Lima', undefined, 'Quito'])).toBe('Lima, Quito');
  });

  it('says what was counted, the name and unit of the record in their own direction', () => {
    const counted = { name: 'Families trained', value: '4,000', unit: 'families', year: 2012 };
    const said = messagesOf('ar', 'record').indicator(counted);
    expect(said).toContain('\u2068Families trained\u2069');
    expect(said).toContain('\u2068families\u2069');
  });

  it('says when something was, with the years in their order', () => {
    const said = periodText(record, 'ar', messagesOf('ar', 'site')).replaceAll(/[\u2066-\u2069]/g, '');
    expect(said).toBe('معتمدة، 2006 · 2008–2030');
    const award = awardText({ name: 'Guangzhou Award', year: 2014, result: 'shortlisted' }, 'ar');
    expect(award.replaceAll(/[\u2066-\u2069]/g, '')).toBe('Guangzhou Award، 2014، في القائمة القصيرة');
  });
});

describe('In Arabic, kinds are counted', () => {
  it.each([
    [0, 'لا ممارسات'],
    [1, 'ممارسة واحدة'],
    [2, 'ممارستان'],
    [3, '3 ممارسات'],
    [11, '11 ممارسة'],
    [100, '100 ممارسة'],
  ])('%i by the form of the number', async (total, text) => {
    fakeApi({
      search: (query) =>
        buildAnswer(query, {
          hits: total === 0 ? [] : [hit],
          total,
          facets: { kind: buildTerms(query, 'kind', [['practice', 'ممارسة', total]]) },
        }),
    });
    openSite('/?kind=practice&lang=ar');
    expect(await screen.findByRole('heading', { name: text })).toBeTruthy();
  });

  it('together as records, whose names follow', async () => {
    const kinds = [
      ['strategy', '', 5],
      ['practice', '', 4],
    ] as const;
    fakeApi({
      search: (query) => buildAnswer(query, { total: 9, facets: { kind: buildTerms(query, 'kind', kinds) } }),
    });
    openSite('/?sort=newest&lang=ar');
    const heading = await screen.findByRole('heading', { name: /سجلات/ });
    expect(heading.textContent.replaceAll(/[\u2066-\u2069]/g, '')).toBe('9 سجلات (استراتيجيات وممارسات)');
  });
});
