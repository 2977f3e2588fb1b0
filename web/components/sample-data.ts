import type { Passage } from '../../domain/documents.ts';
import { PRACTICE } from '../../domain/kinds/practice.ts';
import { decodeQuery } from '../../domain/query-codec.ts';
import type { Hit, InsightsResponse, SearchResponse, TermCount } from '../../domain/responses.ts';

/** What the page of components pretends that somebody searched. */
export const { query: QUERY } = decodeQuery(
  '?q=gardens&theme=resilience&theme=inclusion&sdg=2&sdg=11&from=2015',
  { languages: [] },
);

export const HIT: Hit = {
  id: 'practice-dakar-micro-gardens',
  kind: PRACTICE.id,
  title: 'Micro-gardens in Dakar',
  summary: 'Residents without land grow vegetables on their roofs, in tables filled with groundnut shells.',
  sections: [],
  city: { id: 'dakar-sn', name: 'Dakar', country: 'SN', region: 'africa', subregion: 'western-africa' },
  themes: ['inclusion'],
  topics: ['food', 'public-space'],
  unmappedTopics: [],
  sdgs: [
    { goal: 2, from: 'declared' },
    { goal: 11, from: 'derived', via: 'topic' },
  ],
  sdgTargets: [],
  years: { start: 2006 },
  languages: ['fr'],
  actors: [],
  awards: [],
  links: { alsoAt: [] },
  evidenceScore: 50,
  updatedAt: '2025-06-01T00:00:00Z',
  matched: [],
};

export const MARKED_HIT: Hit = {
  ...HIT,
  id: 'practice-dakar-marked',
  matched: [{ field: 'title', snippet: HIT.title, ranges: [[6, 13]], isRelated: false }],
};

/** Words without a break, and a title that is longer than any line. */
export const LONG_HIT: Hit = {
  ...HIT,
  id: 'practice-long',
  title: `${'Bauleitplanungsänderungsverfahrensbeschleunigung'.repeat(2)} and a title that goes on for longer than one line`,
  summary: `${'https://www.example.org/a/very/long/address/'.repeat(4)} ${HIT.summary.repeat(6)}`,
};

export const BARE_HIT: Hit = {
  ...HIT,
  id: 'practice-bare',
  summary: '',
  topics: [],
  sdgs: [],
  years: {},
};

export const ANSWER: SearchResponse = {
  query: { ...QUERY, terms: {}, all: [], facets: [] },
  total: 0,
  page: 1,
  size: 20,
  pages: 0,
  tookMs: 2,
  hits: [],
  corrected: [],
  leftOut: [],
  places: [],
  isSearchable: true,
  related: [],
  folded: [],
  facets: {},
  more: {},
  indexedAt: '2025-06-01T00:00:00Z',
};

export const THEMES: readonly TermCount[] = [
  { id: 'resilience', label: 'Resilience', count: 1240, selected: true },
  { id: 'inclusion', label: 'Inclusion', count: 310, selected: true },
  { id: 'governance', label: 'Governance', count: 7, selected: false },
];

export const GOALS: readonly TermCount[] = [
  { id: '2', label: 'Zero hunger', count: 12, selected: true },
  { id: '11', label: 'Sustainable cities and communities', count: 940, selected: true },
  { id: '13', label: 'Climate action', count: 88, selected: false },
];

export const INSIGHTS: InsightsResponse = {
  total: 1040,
  matrix: [
    { sdg: '11', theme: 'resilience', count: 620 },
    { sdg: '11', theme: 'inclusion', count: 80 },
    { sdg: '2', theme: 'inclusion', count: 9 },
  ],
  years: [
    { year: 2015, count: 12 },
    { year: 2017, count: 140 },
    { year: 2018, count: 3 },
  ],
  active: [],
  regions: [],
  topics: [],
  sdgs: [...GOALS],
  themes: [...THEMES],
};

export const PASSAGE: Passage = {
  document: '0123456789ab',
  name: 'plan.pdf',
  passage: 31,
  page: 87,
  headings: ['Mobility', 'Parking'],
  snippet: 'Parking near schools ends.',
  ranges: [[0, 7]],
  shown: 'text',
};

/** Of a document whose text may not be shown. */
export const HIDDEN_PASSAGE: Passage = {
  ...PASSAGE,
  passage: 40,
  page: 90,
  headings: [],
  snippet: '',
  ranges: [],
  shown: 'none',
};
