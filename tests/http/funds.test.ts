import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  FundsForResponse,
  NetworkResponse,
  NetworksResponse,
  PeersResponse,
} from '../../domain/eligibility/responses.ts';
import type { Fund } from '../../domain/offers/fund.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { BOGOTA, buildRecord } from '../build-record.ts';
import { answerTo, startApp, type RunningApp } from './start-app.ts';
import { asStream, KNOWN, UPDATED_AT } from './stand-in-survey.ts';

const WORLD = { world: true as const, regions: [], countries: [], groups: [] };

function fund(id: string, rules: Partial<Fund['eligibility']>, more: Partial<Fund> = {}): PublishedRecord {
  const eligibility = { applicants: ['city' as const], countries: [], groups: [], networks: [], ...rules };
  const own: Fund = { instruments: ['grant'], stages: [], access: 'direct', eligibility, ...more };
  const record = buildRecord({ id, kind: 'fund', title: id, city: undefined, coverage: WORLD, fund: own });
  return publishedFrom({ record, updatedAt: UPDATED_AT });
}

const FUNDS = [
  fund('large', { populationMin: 5_000_000 }),
  fund('open', { populationMin: 100_000 }, { window: { kind: 'call', closes: '2026-12-24' } }),
  fund('passed', {}, { window: { kind: 'call', closes: '2026-11-29', usual: 'Each autumn; we wait.' } }),
  fund(
    'prose',
    { text: 'Ask first.' },
    { window: { kind: 'call', opens: '2026-12-01', closes: '2027-01-31' } },
  ),
];
const CASE = publishedFrom({
  record: buildRecord({ id: 'care-blocks', title: 'Care Blocks', city: BOGOTA }),
  updatedAt: UPDATED_AT,
});

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({
    now: () => new Date('2026-11-30T12:00:00Z'),
    survey: { everyHit: async () => ({ total: FUNDS.length, records: asStream(FUNDS) }) },
    catalogue: {
      record: (id) => [KNOWN, CASE].find((record) => record.id === id),
      related: (id) =>
        id === 'passed'
          ? [{ id: CASE.id, kind: CASE.kind, title: CASE.title, as: 'funded-by', isFrom: true }]
          : [],
    },
    search: {
      search: async (query) => ({
        ...answerTo(query),
        hits: [{ json: Buffer.from(JSON.stringify(CASE)), matched: [] }],
      }),
    },
  });
});
afterAll(() => app.close());

async function read<T>(path: string): Promise<T> {
  const answer = await app.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as T;
}

describe('funds for a city', () => {
  it('come with a verdict and reasons, those that can be asked first, by the day they are looked at', async () => {
    const { city, today, counts, groups, offers } = await read<FundsForResponse>(
      '/api/funds/for?city=barcelona-es',
    );
    expect([city.name, today, counts]).toEqual(['Barcelona', '2026-11-30', { yes: 2, unknown: 1, no: 1 }]);
    expect(groups).toEqual({ yes: 1, unknown: 1, again: 1, over: 0, no: 1 });
    expect(offers.map(({ id, verdict, window }) => `${id} ${verdict} ${window}`)).toEqual([
      'open yes open',
      'prose unknown upcoming',
      'passed yes recurring',
      'large no undated',
    ]);
    expect(offers.at(-1)?.answers).toContainEqual({
      rule: 'population',
      answer: 'no',
      min: 5_000_000,
      has: city.population,
    });
  });

  it('can be cut after the first, which leaves the counts as they are', async () => {
    const { counts, offers } = await read<FundsForResponse>('/api/funds/for?city=barcelona-es&size=1');
    expect([counts.yes, offers.map(({ id }) => id)]).toEqual([2, ['open']]);
    expect((await app.get('/api/funds/for.ics?city=barcelona-es&size=1')).status).toBe(400);
  });

  it('are worked out with what the reader knows better', async () => {
    const asked = '/api/funds/for?city=barcelona-es&people=6000000&authority=yes';
    const { city, counts } = await read<FundsForResponse>(asked);
    expect([city.population, city.isMetropolitanAuthority, counts.no]).toEqual([6_000_000, true, 0]);
  });

  it('take city, topics and goals from a record, and name what was paid in a city like it', async () => {
    const { record, city, offers } = await read<FundsForResponse>('/api/funds/for?record=known');
    expect([record?.id, city.id]).toEqual(['known', KNOWN.city?.id]);
    expect(offers.every(({ paid }) => paid.every(({ id }) => id === 'care-blocks'))).toBe(true);
  });

  it('refuse what cannot be read, all of it at once', async () => {
    const answer = await app.get('/api/funds/for?people=many&authority=maybe&colour=red');
    const { error } = (await answer.json()) as { error: { issues: { parameter: string; code: string }[] } };
    expect(answer.status).toBe(400);
    expect(error.issues.map(({ parameter, code }) => `${parameter} ${code}`).sort()).toEqual([
      'authority unknown_term',
      'colour unknown_parameter',
      'people not_a_number',
    ]);
    expect((await app.get('/api/funds/for')).status).toBe(400);
    expect((await app.get('/api/funds/for?city=atlantis-xx')).status).toBe(404);
    expect((await app.get('/api/funds/for?record=nothing')).status).toBe(404);
  });

  it('are a calendar of the days that are ahead, in lines of at most 75 octets', async () => {
    const text = await (await app.get('/api/funds/for.ics?city=barcelona-es')).text();
    const days = [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
    expect(days.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      '20261201',
      '20261224',
      '20270131',
    ]);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('are a feed without those that the city may not ask', async () => {
    const text = await (await app.get('/api/funds/for.atom?city=barcelona-es')).text();
    expect([...text.matchAll(/<id>[^<]*\/records\/([^<]*)<\/id>/g)].map(([, id]) => id)).toEqual([
      'open',
      'prose',
      'passed',
    ]);
  });
});

describe('networks', () => {
  it('are listed, and for a city with its membership and whether it could join', async () => {
    const all = await read<NetworksResponse>('/api/networks');
    expect(all.networks[0]).toMatchObject({ id: 'metropolis', members: expect.any(Number) });
    const { networks } = await read<NetworksResponse>('/api/networks?city=barcelona-es');
    expect(networks.find(({ id }) => id === 'metropolis')?.membership).toMatchObject({
      asOf: expect.any(String),
    });
  });

  it('tell their rule, their members, and why a city could join', async () => {
    const { members, admission } = await read<NetworkResponse>('/api/networks/metropolis?city=bogota-co');
    expect(members.find(({ city }) => city === 'barcelona-es')).toMatchObject({ records: 1 });
    expect(admission?.verdict).toBe('yes');
    expect(admission?.answers.find(({ rule }) => rule === 'capital')?.answer).toBe('yes');
    expect((await app.get('/api/networks/nobody')).status).toBe(404);
  });

  it('give their members as a table', async () => {
    const answer = await app.get('/api/memberships.csv');
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(await answer.text()).toMatch(/^network,city,name,country,tier,since,until,url,as_of\n/);
  });
});

describe('whom else to ask', () => {
  it('is a city that did the same, with why it is like the own one', async () => {
    const { peers } = await read<PeersResponse>('/api/records/known/peers');
    expect(peers.map(({ id, city }) => [id, city.id])).toEqual([['care-blocks', 'bogota-co']]);
    expect(peers[0]?.like).toContain('network');
  });
});

it('cities of the world are found by name, and one by its id', async () => {
  expect(await read('/api/gazetteer?q=Barcelona')).toMatchObject({ cities: [{ id: 'barcelona-es' }] });
  expect(await read('/api/gazetteer?q=barcelona-es')).toMatchObject({ cities: [{ name: 'Barcelona' }] });
  expect(await read('/api/gazetteer')).toEqual({ cities: [] });
});
