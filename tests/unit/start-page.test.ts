import { describe, expect, it } from 'vitest';
import { isoWeek } from '../../domain/iso-week.ts';
import { PROBLEMS, problemQuery } from '../../domain/problems.ts';
import { findTerm } from '../../domain/vocabularies/term.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { pickReading, type OfCity } from '../../server/search/pick-reading.ts';
import { buildRecord } from '../build-record.ts';

describe('The week of a moment', () => {
  it.each([
    ['2026-11-30T07:00:00Z', '2026-W49'],
    ['2026-11-29T23:59:59Z', '2026-W48'],
    ['2027-01-01T00:00:00Z', '2026-W53'],
    ['2024-12-30T00:00:00Z', '2025-W01'],
    ['2021-01-03T00:00:00Z', '2020-W53'],
  ])('of %s is %s', (moment, week) => {
    expect(isoWeek(new Date(moment))).toBe(week);
  });
});

describe('Cases worth reading', () => {
  const continents = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
  const topics = ['water', 'food', 'waste', 'housing', 'energy', 'care', 'gender'] as const;
  const pool = Array.from({ length: 70 }, (_, at) => caseOf(at));

  function caseOf(at: number): OfCity {
    const record = buildRecord({
      id: `case-${at}`,
      topics: [topics[at % topics.length]!],
      outcome: { text: 'It worked.', indicators: [] },
    });
    const city = { ...record.city!, region: continents[at % continents.length]! };
    return { ...publishedFrom({ record, updatedAt: '2026-01-01T00:00:00Z' }), city };
  }

  it('are the same all week and others in the next', () => {
    const ids = (week: string) => pickReading(pool, week).map(({ id }) => id);
    expect(ids('2026-W49')).toEqual(ids('2026-W49'));
    expect(ids('2026-W50')).not.toEqual(ids('2026-W49'));
  });

  it('are six, from every continent and on six topics', () => {
    for (let week = 10; week < 50; week += 1) {
      const picked = pickReading(pool, `2026-W${week}`);
      expect(picked).toHaveLength(6);
      expect(new Set(picked.map(({ city }) => city.region)).size).toBe(5);
      expect(new Set(picked.map(({ topics: [first] }) => first)).size).toBe(6);
    }
  });

  it('are fewer where there are fewer, and none without an outcome', () => {
    expect(pickReading([{ ...caseOf(1), outcome: undefined }, caseOf(2)], '2026-W49')).toHaveLength(1);
    expect(pickReading([], '2026-W49')).toEqual([]);
  });
});

describe('The problems', () => {
  it('are twelve, with ids of their own and topics that there are', () => {
    expect(new Set(PROBLEMS.map(({ id }) => id)).size).toBe(12);
    for (const problem of PROBLEMS) {
      const { terms, q } = problemQuery(problem, 'en');
      expect(q !== '' || (terms.topic ?? []).length > 0).toBe(true);
      for (const topic of terms.topic ?? []) expect(findTerm(TOPICS, topic), topic).toBeDefined();
    }
  });

  it('are asked in English where a language has no words for them', () => {
    expect(problemQuery(PROBLEMS[0], 'de').q).toBe('heat wave');
  });
});
