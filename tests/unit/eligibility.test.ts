import { describe, expect, it } from 'vitest';
import type { CityFacts } from '../../domain/eligibility/city-facts.ts';
import { admissionOf } from '../../domain/eligibility/admission-rules.ts';
import { answersOf } from '../../domain/eligibility/fund-rules.ts';
import { windowState, type WindowState } from '../../domain/eligibility/fund-window.ts';
import { rankFunds, type PaidCase } from '../../domain/eligibility/rank-funds.ts';
import { verdictOf, type RuleAnswer, type Verdict } from '../../domain/eligibility/rule-answer.ts';
import type { Network } from '../../domain/eligibility/network.ts';
import type { Coverage } from '../../domain/offers/coverage.ts';
import type { Fund, FundWindow } from '../../domain/offers/fund.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { networks } from '../../library/networks/read-networks.ts';
import { BOGOTA, buildRecord } from '../build-record.ts';

const AHMEDABAD: CityFacts = {
  id: 'ahmedabad-in',
  name: 'Ahmedabad',
  country: 'IN',
  subregion: 'southern-asia',
  population: 6_357_693,
  isCapital: false,
  memberships: ['c40'],
};
const TOWN: CityFacts = {
  id: 'annonay-fr',
  name: 'Annonay',
  country: 'FR',
  subregion: 'western-europe',
  population: 17_000,
  isCapital: false,
  memberships: [],
};
const UNCOUNTED: CityFacts = {
  id: 'somewhere-ge',
  name: 'Somewhere',
  country: 'GE',
  subregion: 'western-asia',
  memberships: [],
};

const WORLD: Coverage = { world: true, regions: [], countries: [], groups: [] };

function fundOf(rules: Partial<Fund['eligibility']>, more: Partial<Fund> = {}): Fund {
  const eligibility = { applicants: ['city' as const], countries: [], groups: [], networks: [], ...rules };
  return { instruments: [], stages: [], access: 'direct', eligibility, ...more };
}

function answerTo(rule: RuleAnswer['rule'], fund: Fund, city: CityFacts, coverage = WORLD) {
  return answersOf(fund, coverage, city).find((one) => one.rule === rule);
}

describe('a rule of a fund', () => {
  it.each<[string, RuleAnswer['rule'], Fund, CityFacts, Verdict | undefined]>([
    ['enough inhabitants', 'population', fundOf({ populationMin: 100_000 }), AHMEDABAD, 'yes'],
    ['exactly enough', 'population', fundOf({ populationMin: 17_000 }), TOWN, 'yes'],
    ['too few', 'population', fundOf({ populationMin: 17_001 }), TOWN, 'no'],
    ['exactly as many as may be', 'population', fundOf({ populationMax: 17_000 }), TOWN, 'yes'],
    ['too many', 'population', fundOf({ populationMax: 1_000_000 }), AHMEDABAD, 'no'],
    ['nobody counted them', 'population', fundOf({ populationMin: 1 }), UNCOUNTED, 'unknown'],
    ['no rule', 'population', fundOf({}), AHMEDABAD, undefined],
    ['a country that is named', 'place', fundOf({ countries: ['IN'] }), AHMEDABAD, 'yes'],
    ['another country', 'place', fundOf({ countries: ['IN'] }), TOWN, 'no'],
    ['a country of a group', 'place', fundOf({ groups: ['eu'] }), TOWN, 'yes'],
    ['a country outside the group', 'place', fundOf({ groups: ['eu'] }), AHMEDABAD, 'no'],
    ['a group or a country', 'place', fundOf({ groups: ['eu'], countries: ['IN'] }), AHMEDABAD, 'yes'],
    [
      'a group that nobody knows',
      'place',
      fundOf({ groups: ['eu'] }, { inWords: { 'eligibility.groups': 'friends of the giver' } }),
      AHMEDABAD,
      'unknown',
    ],
    ['not a capital', 'capital', fundOf({ capital: true }), AHMEDABAD, 'no'],
    ['no capital wanted', 'capital', fundOf({ capital: false }), AHMEDABAD, 'yes'],
    ['nobody knows the capital', 'capital', fundOf({ capital: true }), UNCOUNTED, 'unknown'],
    ['a metropolis or not', 'metropolitan', fundOf({ metropolitanAuthority: true }), TOWN, 'unknown'],
    ['a member', 'networks', fundOf({ networks: ['c40'] }), AHMEDABAD, 'yes'],
    ['a member of one of them', 'networks', fundOf({ networks: ['uclg', 'c40'] }), AHMEDABAD, 'yes'],
    ['not known as a member', 'networks', fundOf({ networks: ['c40'] }), TOWN, 'unknown'],
    ['a network that is not there', 'networks', fundOf({ networks: ['nobody'] }), AHMEDABAD, 'unknown'],
    ['by invitation', 'invitation', fundOf({ byInvitation: true }), AHMEDABAD, 'unknown'],
    [
      'its window is by invitation',
      'invitation',
      fundOf({}, { window: { kind: 'invitation' } }),
      TOWN,
      'unknown',
    ],
    ['a rule in prose', 'words', fundOf({ text: 'Good friends only.' }), AHMEDABAD, 'unknown'],
    [
      'a number in words',
      'words',
      fundOf({}, { inWords: { 'eligibility.populationMin': 'large cities' } }),
      AHMEDABAD,
      'unknown',
    ],
    ['cities may ask', 'applicants', fundOf({}), AHMEDABAD, 'yes'],
    ['only states may ask, each by itself', 'applicants', fundOf({ applicants: ['ngo'] }), TOWN, 'no'],
    [
      'somebody else asks for the city',
      'applicants',
      fundOf({ applicants: ['national-government'] }, { access: 'national-authority' }),
      TOWN,
      'unknown',
    ],
    ['nobody says who may ask', 'applicants', fundOf({ applicants: [] }), TOWN, 'unknown'],
    [
      'an authority asks that is one',
      'applicants',
      fundOf({ applicants: ['metropolitan-authority'] }),
      { ...TOWN, isMetropolitanAuthority: true },
      'yes',
    ],
  ])('answers: %s', (_, rule, fund, city, answer) => {
    expect(answerTo(rule, fund, city)?.answer).toBe(answer);
  });

  it.each<[string, RuleAnswer['rule'], Fund, CityFacts, Verdict]>([
    [
      'too small, but some small ones get in',
      'population',
      fundOf({ populationMin: 100_000 }, { inWords: { 'eligibility.populationMin': 'the largest' } }),
      TOWN,
      'unknown',
    ],
    [
      'large enough, so that no exception is needed',
      'population',
      fundOf({ populationMin: 100_000 }, { inWords: { 'eligibility.populationMin': 'the largest' } }),
      AHMEDABAD,
      'yes',
    ],
  ])('with an exception in words: %s', (_, rule, fund, city, answer) => {
    expect(answerTo(rule, fund, city)).toMatchObject({ answer, text: 'the largest' });
    expect(answerTo('words', fund, city)).toBeUndefined();
  });

  it('lets nobody in by words from outside of where it is on offer', () => {
    const europe: Coverage = { regions: ['europe'], countries: [], groups: [] };
    const fund = fundOf({ groups: ['asean'] }, { inWords: { 'eligibility.countries': 'friends of it' } });
    expect(answerTo('place', fund, AHMEDABAD, europe)).toEqual({ rule: 'place', answer: 'no', ...europe });
    expect(answerTo('place', fund, TOWN, europe)?.answer).toBe('unknown');
    expect(answerTo('place', fund, AHMEDABAD)?.answer).toBe('unknown');
  });

  it('says what the answer was read from', () => {
    expect(answerTo('population', fundOf({ populationMin: 100_000 }), AHMEDABAD)).toEqual({
      rule: 'population',
      answer: 'yes',
      min: 100_000,
      has: 6_357_693,
    });
  });

  it('takes where it is on offer for the place when no country is named', () => {
    const africa: Coverage = { regions: ['africa'], countries: [], groups: [] };
    expect(answerTo('place', fundOf({}), TOWN, africa)?.answer).toBe('no');
    expect(answerTo('place', fundOf({}), TOWN, { ...africa, regions: ['europe'] })?.answer).toBe('yes');
    expect(answerTo('place', fundOf({}), TOWN, { ...africa, inWords: ['all cities'] })?.answer).toBe(
      'unknown',
    );
  });

  it('leaves a way in where a partner abroad has to ask', () => {
    const dac: Coverage = { regions: [], countries: [], groups: ['oecd-dac'] };
    const fund = fundOf({ countries: ['FR'] }, { access: 'partner-abroad' });
    expect(answerTo('place', fund, AHMEDABAD, dac)).toMatchObject({ answer: 'unknown', isPartner: true });
    expect(answerTo('place', fund, TOWN, dac)?.answer).toBe('yes');
    const taipei: CityFacts = { ...UNCOUNTED, country: 'TW', subregion: 'eastern-asia' };
    expect(answerTo('place', fund, taipei, dac)).toEqual({ rule: 'place', answer: 'no', ...dac });
  });
});

describe('a group of countries', () => {
  it('answers “to find out” for a country that may have left it', () => {
    const fund = fundOf({ groups: ['ldc'] });
    const at = (country: string) => answerTo('place', fund, { ...AHMEDABAD, country })?.answer;
    expect(['NP', 'NE', 'IN'].map(at)).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('all rules together', () => {
  const answer = (one: Verdict): RuleAnswer => ({ rule: 'words', answer: one });
  it.each<[Verdict[], Verdict]>([
    [['yes', 'yes'], 'yes'],
    [['yes', 'unknown'], 'unknown'],
    [['unknown', 'no', 'yes'], 'no'],
    [[], 'unknown'],
  ])('%j make %s', (answers, verdict) => {
    expect(verdictOf(answers.map(answer))).toBe(verdict);
  });
});

describe('the window of a fund on 30 November 2026', () => {
  it.each<[FundWindow | undefined, WindowState]>([
    [{ kind: 'call', closes: '2026-11-30' }, 'open'],
    [{ kind: 'call', closes: '2026-11-29' }, 'closed'],
    [{ kind: 'call', closes: '2026-11' }, 'open'],
    [{ kind: 'call', closes: '2026-10' }, 'closed'],
    [{ kind: 'call', closes: '2025', usual: 'Every spring.' }, 'recurring'],
    [{ kind: 'call', opens: '2026-12-01', closes: '2027-03-01' }, 'upcoming'],
    [{ kind: 'call', opens: '2026-01-01', closes: '2027-03-01' }, 'open'],
    [{ kind: 'call' }, 'undated'],
    [{ kind: 'call', usual: 'Every spring.' }, 'recurring'],
    [{ kind: 'rolling' }, 'rolling'],
    [{ kind: 'rolling', closes: '2026-01-01' }, 'closed'],
    [{ kind: 'invitation' }, 'invitation'],
    [{ kind: 'invitation', closes: '2026-05-01' }, 'closed'],
    [{ kind: 'closed', closes: '2027-01-01' }, 'closed'],
    [undefined, 'undated'],
  ])('%j is %s', (window, state) => {
    expect(windowState(window, '2026-11-30')).toBe(state);
  });
});

describe('the order of funds', () => {
  const record = (id: string, fund: Fund, more: Partial<PublishedRecord> = {}) =>
    publishedFrom({
      record: buildRecord({ id, kind: 'fund', city: undefined, coverage: WORLD, fund, ...more }),
      updatedAt: '2026-01-02T03:04:05.000Z',
    });
  const rolling = { window: { kind: 'rolling' as const } };
  const paid: PaidCase = { id: 'care', title: 'Care Blocks', topics: ['care'], city: BOGOTA };
  const rank = (records: PublishedRecord[], paidBy: (id: string) => PaidCase[] = () => []) =>
    rankFunds(records, {
      city: AHMEDABAD,
      purpose: { topics: ['care'], goals: ['5'], status: 'adopted' },
      today: '2026-11-30',
      paidBy,
    }).map(({ record: { id } }) => id);

  it('puts a yes first, then what nobody knows, what comes again, what is over, and a no; among each what is soonest', () => {
    const records = [
      record('no', fundOf({ populationMax: 5 }, { window: { kind: 'call', closes: '2027' } })),
      record('closed', fundOf({}, { window: { kind: 'closed' } })),
      record('recurring', fundOf({}, { window: { kind: 'call', closes: '2025', usual: 'Each May.' } })),
      record('unknown', fundOf({ text: 'Ask.' }, { window: { kind: 'call', closes: '2027' } })),
      record('rolling', fundOf({}, rolling)),
      record('open', fundOf({}, { window: { kind: 'call', closes: '2027' } })),
    ];
    expect(rank(records)).toEqual(['open', 'rolling', 'unknown', 'recurring', 'closed', 'no']);
  });

  it('then asks what fits: topics and goals, the stage, what it paid for in such a city', () => {
    const records = [
      record('a-nothing', fundOf({}, rolling), { topics: ['water'], sdgs: [] }),
      record('b-paid', fundOf({}, rolling), { topics: ['water'], sdgs: [] }),
      record('c-stage', fundOf({}, { ...rolling, stages: ['investment'] }), { topics: ['water'], sdgs: [] }),
      record('d-topic', fundOf({}, rolling), { topics: ['care'], sdgs: [] }),
    ];
    expect(rank(records, (id) => (id === 'b-paid' ? [paid] : []))).toEqual([
      'd-topic',
      'c-stage',
      'b-paid',
      'a-nothing',
    ]);
  });
});

describe('joining Metropolis', () => {
  const metropolis = networks().find(({ id }) => id === 'metropolis') as Network;
  it.each<[string, Partial<CityFacts>, Verdict]>([
    ['a million inhabitants', { population: 1_000_000, isCapital: false }, 'yes'],
    ['a small capital', { population: 300_000, isCapital: true }, 'yes'],
    [
      'a small metropolitan authority',
      { population: 300_000, isCapital: false, isMetropolitanAuthority: true },
      'yes',
    ],
    ['a town that may be an authority', { population: 17_000, isCapital: false }, 'unknown'],
    ['a town that is none', { population: 17_000, isCapital: false, isMetropolitanAuthority: false }, 'no'],
    [
      'a city that nobody counted',
      { population: undefined, isCapital: false, isMetropolitanAuthority: false },
      'unknown',
    ],
  ])('is answered for %s', (_, facts, verdict) => {
    expect(admissionOf(metropolis, { ...TOWN, ...facts }).verdict).toBe(verdict);
  });
});

describe('joining other networks', () => {
  const of = (id: string) => networks().find((network) => network.id === id) as Network;
  it('takes a promise or a rule in prose for neither a yes nor a no', () => {
    expect(admissionOf(of('gcom'), TOWN).verdict).toBe('unknown');
    expect(admissionOf(of('iclei'), AHMEDABAD).verdict).toBe('unknown');
  });
  it('says no where nobody can join, or the place or the size is wrong', () => {
    expect(admissionOf(of('eu-cities-mission'), { ...TOWN, population: 500_000 }).verdict).toBe('no');
    expect(admissionOf(of('eurocities'), AHMEDABAD).verdict).toBe('no');
    expect(admissionOf(of('eurocities'), { ...TOWN, population: 400_000 }).verdict).toBe('yes');
    expect(admissionOf(of('asean-smart-cities-network'), TOWN).verdict).toBe('no');
  });
});
