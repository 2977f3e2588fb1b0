import type { Express, Request } from 'express';
import type { CityFacts } from '../../domain/eligibility/city-facts.ts';
import { rankFunds, type FundForCity, type PaidCase } from '../../domain/eligibility/rank-funds.ts';
import type { FundForCityAnswer, FundsForResponse } from '../../domain/eligibility/responses.ts';
import { FUND } from '../../domain/kinds/fund.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { writeFundCalendar } from '../export/fund-calendar.ts';
import { writeFundFeed } from '../export/fund-feed.ts';
import { mountRoutes } from '../http/route.ts';
import { refuseIssues } from '../http/raw-query.ts';
import type { Library } from '../search/library.ts';
import { factsOf, readAskedCity, type AskedCity } from './asked-city.ts';
import { FUND_PARAMETERS, OFFER_ROUTES } from './offer-routes.ts';
import { recordOf } from './record.ts';
import { answerFromIndex, answerTextFromIndex, type RouteContext } from './route-context.ts';

const MOST_PAID = 3; // named beside a fund

interface Found {
  readonly city: CityFacts;
  readonly record?: PublishedRecord | undefined;
  readonly offers: readonly FundForCity[];
}

/**
 * `GET /api/funds/for`: every fund with whether a city may ask it, and why; `.ics` and `.atom` the same for calendars and
 * feed readers. `today` is the day, such as `2026-11-30`, by which a call is open or has closed.
 */
export function mountFunds(app: Express, context: RouteContext, today: () => string): void {
  const every = rememberFunds();
  const find = async (
    library: Library,
    asked: AskedCity,
    day: string,
    signal: AbortSignal,
  ): Promise<Found> => {
    const record = asked.record === undefined ? undefined : recordOf(library, asked.record);
    const city = await factsOf(library, asked.city ?? record?.city?.id ?? '', asked, signal);
    const { topic = record?.topics ?? [], sdg = goalsOf(record) } = asked.query.terms;
    const { records, paidBy } = await every(library, signal);
    const purpose = { topics: topic, goals: sdg, status: record?.status };
    return { city, record, offers: rankFunds(records, { city, purpose, today: day, paidBy }) };
  };

  mountRoutes(app, OFFER_ROUTES, {
    async readFundsFor(req, res) {
      const [asked, day] = [readAsked(req), today()];
      await answerFromIndex(context, { req, res }, `funds ${day} ${asked.key}`, async (library, signal) =>
        answerOf(await find(library, asked, day, signal), day),
      );
    },
  });
  mountRoutes(app, OFFER_ROUTES, {
    async readFundsCalendar(req, res) {
      const [asked, day, publicUrl] = [readAsked(req), today(), context.publicAddress(req)];
      const answer = { key: `funds.ics ${day} ${asked.key} ${publicUrl}`, type: 'text/calendar' };
      await answerTextFromIndex(context, { req, res }, answer, async (library, signal) => {
        const { city, offers } = await find(library, asked, day, signal);
        return writeFundCalendar(offers, { city, publicUrl, today: day });
      });
    },
  });
  mountRoutes(app, OFFER_ROUTES, {
    async readFundsFeed(req, res) {
      const [asked, day, publicUrl] = [readAsked(req), today(), context.publicAddress(req)];
      const answer = { key: `funds.atom ${day} ${asked.key} ${publicUrl}`, type: 'application/atom+xml' };
      await answerTextFromIndex(context, { req, res }, answer, async (library, signal) => {
        const { city, offers } = await find(library, asked, day, signal);
        return writeFundFeed(offers, { city, publicUrl, self: `${publicUrl}${req.originalUrl}`, today: day });
      });
    },
  });
}

/** As `readAskedCity`; a city or a record has to be named. */
function readAsked(req: Request): AskedCity {
  const asked = readAskedCity(req, FUND_PARAMETERS);
  if (asked.city === undefined && asked.record === undefined)
    refuseIssues([
      { parameter: 'city', code: 'empty_value', sentences: [{ says: 'missing', values: { name: 'city' } }] },
    ]);
  return asked;
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

function answerOf({ city, record, offers }: Found, today: string): FundsForResponse {
  const count = (verdict: FundForCity['verdict']) => offers.filter((fund) => fund.verdict === verdict).length;
  return {
    city: { ...city, memberships: [...city.memberships] },
    ...(record && { record: named(record) }),
    today,
    counts: { yes: count('yes'), unknown: count('unknown'), no: count('no') },
    offers: offers.map(shortened),
  };
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
