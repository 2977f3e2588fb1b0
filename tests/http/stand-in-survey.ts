import type { Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type { SurveyPort } from '../../server/search/survey-port.ts';
import { BARCELONA, buildRecord } from '../build-record.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';

export const UPDATED_AT = '2026-01-02T03:04:05.000Z';
export const KNOWN: PublishedRecord = publishedFrom({
  record: buildRecord({ id: 'known' }),
  updatedAt: UPDATED_AT,
});

/** Values that can be read more than once. */
export function asStream<T>(values: Iterable<T>): AsyncIterable<T> {
  return {
    async *[Symbol.asyncIterator]() {
      yield* values;
    },
  };
}

/** A survey of one record; `queries` gets what was asked. */
export function standInSurvey(queries: Query[], given: Partial<SurveyPort> = {}): SurveyPort {
  const seen = <Answer>(query: Query, answer: Answer): Answer => {
    queries.push(query);
    return answer;
  };
  const { id, name, country, lat = 0, lng = 0 } = BARCELONA;
  return {
    warmUp: async () => {},
    everyHit: async (query) => seen(query, { total: 1, records: asStream([KNOWN]) }),
    places: async (query) =>
      seen(query, { total: 1, places: [{ city: { id, name, country, lat, lng }, count: 1 }], unplaced: 0 }),
    insights: async (query) =>
      seen(query, {
        total: 0,
        matrix: [],
        years: [],
        active: [],
        regions: [],
        topics: [],
        sdgs: [],
        themes: [],
      }),
    start: async ({ week }) => ({
      total: 1,
      cases: 1,
      cities: 1,
      week,
      problems: [
        {
          id: 'heat',
          count: 1,
          example: { id: 'known', kind: 'practice', title: 'Known', city: { id, name, country } },
        },
      ],
      reading: [],
      regions: [],
      thin: [],
      lately: { since: null, sources: [], moreSources: 0, registers: 0, rows: 0 },
    }),
    coverage: async () => ({
      total: 1,
      cases: 1,
      checked: 0,
      read: 0,
      verified: 0,
      rows: 0,
      offers: [],
      kinds: [],
      registers: [],
      sources: [],
      regions: [],
      countries: [],
      topics: [],
      sdgs: [],
      evidence: [],
      goals: [],
      years: [],
    }),
    suggest: async (q) => ({
      q,
      suggestions: [{ kind: 'city', id, label: name, detail: 'Spain', count: 1 }],
    }),
    similar: async () => ({ records: [{ record: KNOWN, reasons: [{ kind: 'sdg', ids: ['13'] }] }] }),
    cities: async () => [{ city: BARCELONA, count: 1 }],
    hasCity: async (asked) => asked === id,
    city: async (asked) =>
      asked === id
        ? {
            city: BARCELONA,
            total: 0,
            kinds: [],
            themes: [],
            topics: [],
            sdgs: [],
            statuses: [],
            years: [],
            similar: [],
            guides: [],
            gaps: { among: { region: 'southern-europe' }, cases: 0, topics: [], sdgs: [] },
          }
        : undefined,
    ...given,
  };
}
