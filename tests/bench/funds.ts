import type { CityFacts } from '../../domain/eligibility/city-facts.ts';
import { rankFunds } from '../../domain/eligibility/rank-funds.ts';
import type { Fund } from '../../domain/offers/fund.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { APPLICANTS } from '../../domain/vocabularies/applicants.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { STAGES } from '../../domain/vocabularies/stages.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { WINDOW_KINDS } from '../../domain/vocabularies/window-kinds.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { buildRecord } from '../build-record.ts';
import { seededRandom } from '../random.ts';
import type { BenchLine } from './bench-line.ts';

const FUNDS = 1_000;
const ROUNDS = 20;
const LIMIT_MS = 20;

const CITY: CityFacts = {
  id: 'ahmedabad-in',
  name: 'Ahmedabad',
  country: 'IN',
  subregion: 'southern-asia',
  population: 6_357_693,
  isCapital: false,
  memberships: ['c40'],
};

/** How long the rules of 1,000 generated funds take for one city; the middle of twenty rounds. */
export async function run(): Promise<BenchLine[]> {
  const random = seededRandom(20_261_130);
  const records = Array.from({ length: FUNDS }, (_, at) => generatedFund(at, random));
  const purpose = { topics: ['water', 'housing'], goals: ['11', '13'], status: 'adopted' } as const;
  const given = { city: CITY, purpose, today: '2026-11-30', paidBy: () => [] };
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    rankFunds(records, given);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const value = times[ROUNDS / 2] ?? 0;
  return [{ name: `rules of ${FUNDS} funds for a city`, value, unit: 'ms', limit: LIMIT_MS, is: 'at most' }];
}

function generatedFund(at: number, random: () => number): PublishedRecord {
  const some = <T>(from: readonly T[], most: number) =>
    Array.from(
      { length: Math.floor(random() * (most + 1)) },
      () => from[Math.floor(random() * from.length)]!,
    );
  const year = 2025 + Math.floor(random() * 3);
  const countries = some(Object.keys(COUNTRY_REGIONS), 8);
  const fund: Fund = {
    instruments: ['grant'],
    stages: some(termIds(STAGES), 3),
    access: 'direct',
    eligibility: {
      applicants: ['city', ...some(termIds(APPLICANTS), 3)],
      ...(random() < 0.5 && { populationMin: Math.floor(random() * 1_000_000) }),
      ...(random() < 0.2 && { capital: random() < 0.5 }),
      countries,
      groups: some(termIds(COUNTRY_GROUPS), 2),
      networks: random() < 0.2 ? ['c40'] : [],
      ...(random() < 0.5 && { text: 'Two years of experience.' }),
    },
    window: { kind: some(termIds(WINDOW_KINDS), 1)[0] ?? 'call', closes: `${year}-06-30` },
  };
  const coverage = { regions: some(termIds(REGIONS), 2), countries, groups: [] };
  const topics = some(termIds(TOPICS), 5);
  const record = buildRecord({ id: `fund-${at}`, kind: 'fund', city: undefined, coverage, fund, topics });
  return publishedFrom({ record, updatedAt: '2026-01-02T03:04:05.000Z' });
}
