import type { FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type {
  Hit,
  Match,
  RecordResponse,
  RowHit,
  SearchResponse,
  TermCount,
} from '../../domain/responses.ts';
import type { StartResponse } from '../../domain/start-response.ts';

/** A practice of Dakar; say only what matters to the test. */
export function buildHit(given: Partial<Hit & Pick<RowHit, 'document'>> = {}): Hit {
  return { ...baseRecord(), matched: [], ...given };
}

export function buildRecord(given: Partial<RecordResponse> = {}): RecordResponse {
  return { ...baseRecord(), missing: [], checkedLinks: [], documents: [], related: [], ...given };
}

/** An answer to a query: `hits` decide the total unless it is given. */
export function buildAnswer(query: Query, given: Partial<SearchResponse> = {}): SearchResponse {
  const hits = given.hits ?? [buildHit()];
  const total = given.total ?? hits.length;
  return {
    query: { ...query, terms: copyOf(query.terms), all: [...query.all], facets: [...query.facets] },
    total,
    page: query.page,
    size: query.size,
    pages: Math.ceil(total / query.size),
    tookMs: 2,
    hits,
    corrected: [],
    leftOut: [],
    places: [],
    isSearchable: true,
    related: [],
    folded: [],
    facets: {},
    more: {},
    indexedAt: '2025-06-01T00:00:00Z',
    ...given,
  };
}

/** A start page with the counts of an answer; say only what matters to the test. */
export function buildStart(
  { total, facets, more }: SearchResponse,
  given: Partial<StartResponse> = {},
): StartResponse {
  return {
    total,
    cases: total,
    cities: 512,
    week: '2026-W49',
    problems: [],
    reading: [],
    regions: [],
    thin: [],
    lately: { since: null, sources: [], moreSources: 0, registers: 0, rows: 0 },
    facets,
    more,
    ...given,
  };
}

/** Counted terms of a facet, chosen as the query says: `['africa', 'Africa', 12]`. */
export function buildTerms(
  query: Query,
  key: FacetKey,
  terms: readonly (readonly [id: string, label: string, count: number])[],
): TermCount[] {
  const chosen = query.terms[key] ?? [];
  return terms.map(([id, label, count]) => ({ id, label, count, selected: chosen.includes(id) }));
}

/** A snippet in which the words between asterisks matched. */
export function buildMatch(field: string, marked: string): Match {
  const ranges: [number, number][] = [];
  let snippet = '';
  marked.split('*').forEach((part, at) => {
    if (at % 2 === 1) ranges.push([snippet.length, snippet.length + part.length]);
    snippet += part;
  });
  return { field, snippet, ranges, isRelated: false };
}

function copyOf(terms: Query['terms']): SearchResponse['query']['terms'] {
  return Object.fromEntries(Object.entries(terms).map(([key, chosen]) => [key, [...chosen]]));
}

function baseRecord() {
  return {
    id: 'practice-dakar-micro-gardens',
    kind: 'practice',
    title: 'Micro-gardens in Dakar',
    summary: 'Residents without land grow vegetables on their roofs.',
    sections: [],
    city: { id: 'dakar-sn', name: 'Dakar', country: 'SN', region: 'africa', subregion: 'western-africa' },
    themes: ['inclusion'],
    topics: ['food'],
    unmappedTopics: [],
    sdgs: [],
    sdgTargets: [],
    years: {},
    languages: [],
    actors: [],
    awards: [],
    links: { alsoAt: [] },
    evidenceScore: 50,
    updatedAt: '2025-06-01T00:00:00Z',
  } satisfies Partial<RecordResponse>;
}
