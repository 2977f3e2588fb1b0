import { z } from 'zod';
import { FACET_KEYS, type FacetKey } from '../../domain/facets.ts';
import { CityIdSchema } from '../../domain/city.ts';
import { PARAMETERS } from '../../domain/query-codec.ts';
import { RecordIdSchema } from '../../domain/values.ts';
import {
  CitiesResponseSchema,
  CiteResponseSchema,
  CityResponseSchema,
  CoverageResponseSchema,
  FacetSearchResponseSchema,
  HistoryResponseSchema,
  InsightsResponseSchema,
  PlacesResponseSchema,
  RecordResponseSchema,
  SearchResponseSchema,
  SimilarResponseSchema,
  SuggestResponseSchema,
} from '../../domain/responses.ts';
import { StartResponseSchema } from '../../domain/start-response.ts';
import { IN_CATALOGUE, IN_INDEX, type Route } from '../http/route.ts';

const key = z
  .enum(FACET_KEYS as [FacetKey, ...FacetKey[]])
  .meta({ description: 'A facet.', example: 'city' });
const recordId = RecordIdSchema.meta({ description: 'The id of a record.' });
const cityId = CityIdSchema.meta({ description: 'The id of a city.', example: 'barcelona-es' });

/** A whole has no pages, no order and always the same counts. */
export const OVERVIEW_PARAMETERS = PARAMETERS.filter(
  (name) => !['sort', 'page', 'size', 'facets', 'facetSize', 'fields', 'registers'].includes(name),
);

const read = { method: 'get', access: 'anyone', cache: 'revalidated' } as const;
const aboutRecord = { group: 'Records', parts: { id: recordId } } as const;

/** Everything that answers in JSON from the catalogue or the index. */
export const SEARCH_ROUTES = [
  {
    ...read,
    path: '/api/search',
    id: 'search',
    group: 'Search',
    summary: 'Records that match, page by page, with counts.',
    query: PARAMETERS,
    answer: { schema: SearchResponseSchema },
    errors: IN_INDEX,
  },
  {
    ...read,
    path: '/api/start',
    id: 'readStart',
    group: 'Search',
    summary:
      'Ways in for a reader who has not asked anything yet: problems, cases worth reading, what is where.',
    query: ['lang'],
    answer: { schema: StartResponseSchema },
    errors: IN_INDEX,
  },
  {
    ...read,
    path: '/api/facets/:key',
    id: 'searchFacet',
    group: 'Search',
    summary: 'Terms of one facet whose words begin with those of `q`, counted under the other parameters.',
    query: [...PARAMETERS, 'within'],
    parts: { key },
    answer: { schema: FacetSearchResponseSchema },
    errors: [...IN_INDEX, 'not_found'],
  },
  {
    ...read,
    path: '/api/suggest',
    id: 'suggest',
    group: 'Search',
    summary: 'What a text may become: cities, topics, goals, titles; at most ten, misspellings forgiven.',
    query: ['q', 'lang'],
    answer: { schema: SuggestResponseSchema },
    errors: IN_INDEX,
  },
  {
    ...read,
    path: '/api/records/:id',
    id: 'readRecord',
    ...aboutRecord,
    summary: 'One record, with the needed fields that are empty.',
    query: ['lang'],
    answer: { schema: RecordResponseSchema },
    errors: [...IN_CATALOGUE, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/records/:id/similar',
    id: 'readSimilarRecords',
    ...aboutRecord,
    summary: 'Up to six records most like it, with what they share.',
    query: ['lang'],
    answer: { schema: SimilarResponseSchema },
    errors: [...IN_INDEX, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/records/:id/history',
    id: 'readHistory',
    ...aboutRecord,
    summary: 'Every revision, the newest first, and the import that made it.',
    query: [],
    answer: { schema: HistoryResponseSchema },
    errors: [...IN_CATALOGUE, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/records/:id/cite',
    id: 'citeRecord',
    ...aboutRecord,
    summary:
      'Its reference: as text, RIS, BibTeX and CSL-JSON; with `page` that of one page of its document.',
    query: ['page', 'lang'],
    answer: { schema: CiteResponseSchema },
    errors: [...IN_CATALOGUE, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/cities',
    id: 'listCities',
    group: 'Cities',
    summary: 'Cities that have records and a name that begins with `q`, the fullest first.',
    query: ['q', 'lang'],
    answer: { schema: CitiesResponseSchema },
    errors: IN_INDEX,
  },
  {
    ...read,
    path: '/api/cities/:id',
    id: 'readCity',
    group: 'Cities',
    summary: 'What a city has published, counted, and cities that are like it.',
    query: ['lang'],
    parts: { id: cityId },
    answer: { schema: CityResponseSchema },
    errors: [...IN_INDEX, 'not_found'],
  },
  {
    ...read,
    path: '/api/places',
    id: 'listPlaces',
    group: 'Cities',
    summary: 'Every city with records that match, where it is and how many.',
    query: OVERVIEW_PARAMETERS,
    answer: { schema: PlacesResponseSchema },
    errors: IN_INDEX,
  },
  {
    ...read,
    path: '/api/insights',
    id: 'readInsights',
    group: 'Search',
    summary: 'Counts of the records that match: pairs of goal and theme, years, regions, topics.',
    query: OVERVIEW_PARAMETERS,
    answer: { schema: InsightsResponseSchema },
    errors: IN_INDEX,
  },
  {
    ...read,
    path: '/api/coverage',
    id: 'readCoverage',
    group: 'Search',
    summary: 'What is in the collection, what is not, and how it was checked.',
    query: ['lang'],
    answer: { schema: CoverageResponseSchema },
    errors: IN_INDEX,
  },
] as const satisfies readonly Route[];
