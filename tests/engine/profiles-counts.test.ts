import { kindOf } from '../../domain/kinds/kind-of.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodOf } from '../../domain/period.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import {
  CityResponseSchema,
  CoverageResponseSchema,
  InsightsResponseSchema,
  PlacesResponseSchema,
  SimilarResponseSchema,
} from '../../domain/responses.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { seededRandom } from '../random.ts';
import { randomRecords } from './search-random-records.ts';
import { openTestSearch, readQuery, TABLE, type TestSearch } from './search-table.ts';
import { unlimited } from '../until.ts';

const signal = unlimited();
const random = seededRandom(11);
// Some cities have no place on the map.
const records = randomRecords(900, random).map((record, at) =>
  at % 7 === 0 ? withoutPlace(record) : record,
);

function withoutPlace(record: PublishedRecord): PublishedRecord {
  if (record.city === undefined) return record;
  const { lat: _lat, lng: _lng, ...city } = record.city;
  return { ...record, city: { ...city, id: `${city.id}-nowhere` } };
}

function count<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

let many: TestSearch;
let table: TestSearch;
beforeAll(async () => {
  [many, table] = [await openTestSearch(records), await openTestSearch(TABLE)];
});
afterAll(async () => {
  await many.remove();
  await table.remove();
});

const QUERIES: readonly [raw: string, matches: (record: PublishedRecord) => boolean][] = [
  ['', () => true],
  ['q=quincunx', ({ summary }) => summary === 'quincunx'],
  [
    'theme=resilience&theme=inclusion&sdg=11',
    ({ themes, sdgs }) =>
      (themes.includes('resilience') || themes.includes('inclusion')) && sdgs.some(({ goal }) => goal === 11),
  ],
  ['kind=practice&q=quincunx', ({ kind, summary }) => kind === 'practice' && summary === 'quincunx'],
  ['years=ended&from=2010&to=2035', ({ years: { end } }) => end !== undefined && end >= 2010 && end <= 2035],
  ['city=town-3-xx&city=town-5-xx', ({ city }) => ['town-3-xx', 'town-5-xx'].includes(city?.id ?? '')],
];

describe('insights', () => {
  it.each(QUERIES)('count exactly what a query matches: %j', async (raw, matches) => {
    const matching = records.filter(matches);
    const insights = InsightsResponseSchema.strict().parse(
      await many.survey.insights(readQuery(raw), signal),
    );
    expect(insights.total).toBe(matching.length);
    const pairs = matching.flatMap(({ sdgs, themes }) =>
      sdgs.flatMap(({ goal }) => themes.map((theme) => `${goal} ${theme}`)),
    );
    expect(new Map(insights.matrix.map(({ sdg, theme, count }) => [`${sdg} ${theme}`, count]))).toEqual(
      count(pairs),
    );
    const yearOf = ({ adopted, start, end }: PublishedRecord['years']) =>
      raw.startsWith('years=ended') ? end : (adopted ?? start);
    const years = matching.flatMap((record) => yearOf(record.years) ?? []);
    expect(new Map(insights.years.map(({ year, count }) => [year, count]))).toEqual(count(years));
    expect(insights.years.map(({ year }) => year)).toEqual([...count(years).keys()].sort((a, b) => a - b));
    const periods = matching.flatMap((record) => periodOf(record) ?? []);
    for (const { year, count: active } of insights.active) {
      expect([year, periods.filter(({ from, to }) => from <= year && to >= year).length]).toEqual([
        year,
        active,
      ]);
    }
    expect(insights.active.at(-1)?.year ?? 0).toBeGreaterThanOrEqual(
      Math.max(0, ...periods.map(({ from }) => from)),
    );
    const themes = insights.themes.filter(({ count }) => count > 0);
    expect(new Map(themes.map(({ id, count }) => [id, count]))).toEqual(
      count(matching.flatMap((record) => record.themes)),
    );
  });
});

describe('coverage', () => {
  it('counts cases, those with evidence, and rows of registers, term by term', async () => {
    const coverage = CoverageResponseSchema.strict().parse(await many.survey.coverage('en', signal));
    const ofCities = records.filter(({ kind }) => kindOf(kind).belongsTo === 'city');
    const rows = ofCities.filter(({ entry }) => entry === 'register');
    const cases = ofCities.filter((record) => !rows.includes(record));
    const checked = cases.filter(({ evidence }) => evidence !== undefined);
    expect(coverage).toMatchObject({
      total: records.length,
      cases: cases.length,
      rows: rows.length,
      checked: checked.length,
      read: checked.length,
      verified: 0,
    });
    const topics = new Map(coverage.topics.map(({ id, label: _label, ...counts }) => [id, counts]));
    expect([...topics.keys()]).toEqual(termIds(TOPICS));
    for (const [id, counts] of topics) {
      const having = (some: readonly PublishedRecord[]) =>
        some.filter(({ topics: own }) => own.some((topic) => topic === id)).length;
      expect([id, counts]).toEqual([
        id,
        { cases: having(cases), checked: having(checked), rows: having(rows) },
      ]);
    }
    const years = (some: readonly PublishedRecord[]) =>
      count(some.flatMap(({ years: { adopted, start } }) => adopted ?? start ?? []));
    for (const { year, ...counts } of coverage.years) {
      const [a, b, c] = [cases, checked, rows].map((some) => years(some).get(year) ?? 0);
      expect([year, counts]).toEqual([year, { cases: a, checked: b, rows: c }]);
    }
    expect(coverage.evidence.find(({ id }) => id === 'cost')?.cases).toBe(
      cases.filter(({ cost }) => cost).length,
    );
  });

  it('has the registers by their names, and topics without a record too', async () => {
    const coverage = await table.survey.coverage('es', signal);
    expect(coverage.registers).toMatchObject([
      { id: 'housing-register', label: 'Housing register', rows: 1 },
    ]);
    expect(coverage.rows).toBe(1);
    expect(coverage.topics.every(({ cases, rows }) => cases === 0 && rows === 0)).toBe(true);
    expect(coverage.sources).toMatchObject([{ id: 'quotes-and-back-slashes', cases: 1, checked: 0 }]);
  });
});

describe('places', () => {
  it.each(QUERIES)('hold every city with records that a query matches: %j', async (raw, matches) => {
    const matching = records.filter(matches);
    const answer = PlacesResponseSchema.strict().parse(await many.survey.places(readQuery(raw), signal));
    const placed = matching.filter(({ city }) => city?.lat !== undefined);
    expect(answer.total).toBe(matching.length);
    expect(answer.unplaced).toBe(matching.filter(({ city }) => city && city.lat === undefined).length);
    expect(new Map(answer.places.map(({ city, count }) => [city.id, count]))).toEqual(
      count(placed.map(({ city }) => city?.id ?? '')),
    );
  });
});

describe('cities', () => {
  it('are all there with their records counted, the fullest first', async () => {
    const cities = await many.survey.cities('', signal);
    expect(new Map(cities.map(({ city, count }) => [city.id, count]))).toEqual(
      count(records.flatMap(({ city }) => city?.id ?? [])),
    );
    expect(cities.map(({ count }) => count)).toEqual(
      cities.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  });

  it.each([
    ['bar', ['barcelona-es']],
    ['Bogota', ['bogota-co']],
    ['barcelnoa', ['barcelona-es']],
    ['nowhere', []],
  ])('are found by how their name begins, accents and misspellings forgiven: %s', async (text, ids) => {
    expect((await table.survey.cities(text, signal)).map(({ city }) => city.id)).toEqual(ids);
  });

  it('have a profile that a person can count by hand', async () => {
    const profile = CityResponseSchema.strict().parse(await table.survey.city('barcelona-es', 'es', signal));
    expect(profile.total).toBe(3);
    expect(profile.city.name).toBe('Barcelona');
    expect(profile.kinds.map(({ id, count }) => [id, count])).toEqual([
      ['strategy', 2],
      ['practice', 1],
    ]);
    expect(profile.kinds[0]?.label).toBe('Estrategia');
    expect(profile.sdgs.map(({ id, count }) => [id, count])).toEqual([
      ['11', 3],
      ['13', 2],
    ]);
    expect(profile.statuses.map(({ id, count }) => [id, count])).toEqual([
      ['ongoing', 2],
      ['completed', 1],
    ]);
    expect(profile.years).toEqual([
      { year: 2016, count: 1 },
      { year: 2018, count: 1 },
      { year: 2020, count: 1 },
    ]);
  });

  it('are beside cities of their region or size, with the reasons', async () => {
    const { similar } = (await table.survey.city('barcelona-es', 'en', signal))!;
    expect(similar.map(({ city, reasons }) => [city.id, reasons])).toEqual([
      ['dakar-sn', ['population']],
      ['paris-fr', ['population']],
    ]);
  });

  it('without a record are unknown', async () => {
    expect(await table.survey.city('lima-pe', 'en', signal)).toBeUndefined();
  });
});

describe('similar records', () => {
  const similarTo = async (id: string) => {
    const record = TABLE.find((candidate) => candidate.id === id)!;
    const answer = await table.survey.similar(record, signal);
    return SimilarResponseSchema.strict().parse(answer).records;
  };

  it('share goals, topics or words, and say which', async () => {
    const [first] = await similarTo('a');
    expect(first?.record.id).toBe('c'); // the same goals, the same city, "climate"
    expect(first?.reasons).toEqual([
      { kind: 'sdg', ids: ['11', '13'] },
      { kind: 'place', ids: ['barcelona-es'] },
      { kind: 'words', ids: ['climate'] },
    ]);
  });

  it('never hold the record itself, nor one that is only in the same place', async () => {
    for (const { id } of TABLE) {
      for (const { record, reasons } of await similarTo(id)) {
        expect(record.id).not.toBe(id);
        expect(reasons.some(({ kind }) => kind !== 'place')).toBe(true);
      }
    }
  });
});

describe('suggestions', () => {
  const suggest = async (text: string) => {
    const { suggestions } = await table.survey.suggest(text, 'en', signal);
    return suggestions.map(({ kind, id }) => `${kind} ${id}`);
  };

  it.each([
    ['bar', 'city barcelona-es'],
    ['bogta', 'city bogota-co'],
    ['seneg', 'country SN'],
    ['espagne', 'country ES'],
    ['west af', 'region western-africa'],
    ['11', 'sdg 11'],
    ['ODS 13', 'sdg 13'],
    ['igualdad de g', 'sdg 5'],
    ['climate sh', 'record c'],
    ['climat de paris', 'record f'],
    ['Old Floood Pl', 'record j'],
  ])('for %j hold %s', async (text, expected) => {
    expect(await suggest(text)).toContain(expected);
  });

  it('name only what has records, and how many', async () => {
    const { suggestions } = await table.survey.suggest('dak', 'fr', signal);
    expect(suggestions[0]).toEqual({
      kind: 'city',
      id: 'dakar-sn',
      label: 'Dakar',
      detail: 'Sénégal',
      count: 2,
    });
    expect(await suggest('quality education')).toEqual([]);
    expect(await suggest('')).toEqual([]);
  });

  it('are at most ten', async () => {
    expect((await many.survey.suggest('record', 'en', signal)).suggestions).toHaveLength(10);
    expect((await many.survey.suggest('town', 'en', signal)).suggestions.length).toBeLessThanOrEqual(10);
  });
});
