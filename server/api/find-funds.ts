import type { CityFacts } from '../../domain/eligibility/city-facts.ts';
import { fundGroup, type FundGroup } from '../../domain/eligibility/fund-group.ts';
import { rankFunds, type FundForCity, type PaidCase } from '../../domain/eligibility/rank-funds.ts';
import type { FundForCityAnswer, FundsForResponse } from '../../domain/eligibility/responses.ts';
import { FUND } from '../../domain/kinds/fund.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type { Library } from '../search/library.ts';
import { factsOf, type AskedCity } from './asked-city.ts';
import { recordOf } from './record.ts';

const MOST_PAID = 3; // named beside a fund

export interface FoundFunds {
  readonly city: CityFacts;
  readonly record?: PublishedRecord | undefined;
  readonly offers: readonly FundForCity[];
}

/** Every fund for a city on a day such as `2026-11-30`. Throws `not_found` and `gone` for a city or record that is not there. */
export type FundFinder = (
  library: Library,
  asked: Omit<AskedCity, 'key'>,
  day: string,
  signal: AbortSignal,
) => Promise<FoundFunds>;

/** Ranks all funds for a city, by what it is, what it wants money for and the day. */
export function createFundFinder(): FundFinder {
  const every = rememberFunds();
  return async (library, asked, day, signal) => {
    const record = asked.record === undefined ? undefined : recordOf(library, asked.record);
    const city = await factsOf(library, asked.city ?? record?.city?.id ?? '', asked, signal);
    const { topic = record?.topics ?? [], sdg = goalsOf(record) } = asked.query.terms;
    const { records, paidBy } = await every(library, signal);
    const purpose = { topics: topic, goals: sdg, status: record?.status };
    return { city, record, offers: rankFunds(records, { city, purpose, today: day, paidBy }) };
  };
}

/** As `GET /api/funds/for` answers it. */
export function fundsAnswer({ city, record, offers }: FoundFunds, today: string): FundsForResponse {
  const count = (verdict: FundForCity['verdict']) => offers.filter((fund) => fund.verdict === verdict).length;
  const inGroup = (group: FundGroup) => offers.filter((fund) => fundGroup(fund) === group).length;
  return {
    city: { ...city, memberships: [...city.memberships] },
    ...(record && { record: named(record) }),
    today,
    counts: { yes: count('yes'), unknown: count('unknown'), no: count('no') },
    groups: {
      yes: inGroup('yes'),
      unknown: inGroup('unknown'),
      again: inGroup('again'),
      over: inGroup('over'),
      no: inGroup('no'),
    },
    offers: offers.map(shortened),
  };
}

/** All funds, and what each paid for, read once for each state of the index. */
function rememberFunds() {
  interface Known {
    readonly version: number;
    readonly records: readonly PublishedRecord[];
    readonly paidBy: (id: string) => readonly PaidCase[];
  }
  let known: Known | undefined;
  return async (library: Library, signal: AbortSignal): Promise<Known> => {
    const { version } = library.catalogue.indexState();
    if (known?.version === version) return known;
    const query = { ...EMPTY_QUERY, terms: { kind: [FUND.id] }, sort: 'title' } as const;
    const { records: all } = await library.survey.everyHit(query, signal);
    const records: PublishedRecord[] = [];
    for await (const record of all) records.push(record);
    const paid = new Map(records.map(({ id }) => [id, paidCases(library, id)]));
    return (known = { version, records, paidBy: (id) => paid.get(id) ?? [] });
  };
}

function paidCases({ catalogue }: Library, fund: string): PaidCase[] {
  const related = catalogue.related(fund).filter(({ as, isFrom }) => as === 'funded-by' && isFrom);
  return related.flatMap(({ id }) => catalogue.record(id) ?? []);
}

function goalsOf(record: PublishedRecord | undefined): string[] {
  return (record?.sdgs ?? []).map(({ goal }) => String(goal));
}

function shortened(found: FundForCity): FundForCityAnswer {
  const { id, title, summary, topics, coverage, links, lastVerified, fund } = found.record;
  return {
    id,
    title,
    summary,
    topics,
    ...(coverage && { coverage }),
    links,
    ...(lastVerified !== undefined && { lastVerified }),
    fund: fund!,
    verdict: found.verdict,
    answers: [...found.answers],
    window: found.window,
    shared: { topics: [...found.topics], goals: [...found.goals] },
    fitsStage: found.fitsStage,
    paid: found.paid.slice(0, MOST_PAID).map(named),
  };
}

function named({ id, title, city }: PaidCase) {
  return { id, title, ...(city && { city }) };
}
