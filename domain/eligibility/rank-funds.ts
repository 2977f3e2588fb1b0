import type { City } from '../city.ts';
import type { PublishedRecord } from '../record.ts';
import { populationBand } from '../vocabularies/population-bands.ts';
import type { StageId } from '../vocabularies/stages.ts';
import type { StatusId } from '../vocabularies/statuses.ts';
import type { CityFacts } from './city-facts.ts';
import { answersOf } from './fund-rules.ts';
import { FUND_GROUPS, fundGroup } from './fund-group.ts';
import { WINDOW_STATES, windowState, type WindowState } from './fund-window.ts';
import { VERDICTS, verdictOf, type RuleAnswer, type Verdict } from './rule-answer.ts';

/** What a reader wants money for, as far as they say so. */
export interface Purpose {
  readonly topics: readonly string[];
  /** Numbers of goals, as text. */
  readonly goals: readonly string[];
  /** Of the record that they look at. */
  readonly status?: StatusId | undefined;
}

/** A case that a fund paid for. */
export type PaidCase = Pick<PublishedRecord, 'id' | 'title' | 'topics' | 'city'>;

/** A fund, whether a city may ask it, and what speaks for it. */
export interface FundForCity {
  readonly record: PublishedRecord;
  readonly verdict: Verdict;
  readonly answers: readonly RuleAnswer[];
  readonly window: WindowState;
  readonly topics: readonly string[];
  readonly goals: readonly string[];
  /** It pays for the step that the record is at. */
  readonly fitsStage: boolean;
  /** What it paid for in cities like this one. */
  readonly paid: readonly PaidCase[];
}

interface Given {
  readonly city: CityFacts;
  readonly purpose: Purpose;
  /** As `2026-11-30`. */
  readonly today: string;
  readonly paidBy: (fundId: string) => readonly PaidCase[];
}

/**
 * Funds for a city, by group: those that it may ask, those of which somebody has to find out, those that come again, those
 * that are over, those that it may not; among each what can be asked soonest, then what fits the purpose best.
 */
export function rankFunds(records: readonly PublishedRecord[], given: Given): FundForCity[] {
  return records
    .flatMap((record) => fundFor(record, given) ?? [])
    .map((found): Ranked => ({ found, rank: rankOf(found) }))
    .sort(byRank)
    .map(({ found }) => found);
}

function fundFor(record: PublishedRecord, { city, purpose, today, paidBy }: Given): FundForCity | undefined {
  const { fund } = record;
  if (!fund) return undefined;
  const answers = answersOf(fund, record.coverage, city);
  const goals = record.sdgs.map(({ goal }) => String(goal));
  return {
    record,
    verdict: verdictOf(answers),
    answers,
    window: windowState(fund.window, today),
    topics: record.topics.filter((topic) => purpose.topics.includes(topic)),
    goals: goals.filter((goal) => purpose.goals.includes(goal)),
    fitsStage:
      purpose.status !== undefined && STAGES_AT[purpose.status].some((id) => fund.stages.includes(id)),
    paid: paidBy(record.id).filter((one) => isAlike(one, city, purpose)),
  };
}

/** What may be paid next, by how far something has come. */
const STAGES_AT: Readonly<Record<StatusId, readonly StageId[]>> = {
  proposed: ['planning', 'preparation'],
  adopted: ['preparation', 'pilot', 'investment'],
  ongoing: ['pilot', 'investment'],
  completed: ['investment'],
  superseded: ['planning'],
  withdrawn: ['planning'],
};

/** A case about the same in a city of the same part of the world or the same size. */
function isAlike({ city: other, topics }: PaidCase, city: CityFacts, purpose: Purpose): boolean {
  if (!other || other.id === city.id) return false;
  if (purpose.topics.length > 0 && !topics.some((topic) => purpose.topics.includes(topic))) return false;
  return other.subregion === city.subregion || bandOf(other) === (bandOf(city) ?? 'unknown');
}

function bandOf({ population }: Pick<City, 'population'>): string | undefined {
  return population === undefined ? undefined : populationBand(population);
}

/** The smaller the earlier, number by number. */
function rankOf(found: FundForCity): readonly number[] {
  const { verdict, window, topics, goals, fitsStage, paid } = found;
  return [
    FUND_GROUPS.indexOf(fundGroup(found)),
    VERDICTS.indexOf(verdict),
    WINDOW_STATES.indexOf(window),
    -topics.length - goals.length,
    fitsStage ? 0 : 1,
    -paid.length,
  ];
}

function byRank(a: Ranked, b: Ranked): number {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  if (at >= 0) return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  return a.found.record.id < b.found.record.id ? -1 : 1;
}

interface Ranked {
  readonly found: FundForCity;
  readonly rank: readonly number[];
}
