import { z } from 'zod';
import { HealthResponseSchema, VocabularyResponseSchema } from '../../domain/responses.ts';
import { PARAMETERS } from '../../domain/query-codec.ts';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { COLLECTION_MEDIA_TYPE } from '../export/collection-zip.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { OPENSEARCH_MEDIA_TYPE, OPENSEARCH_SUGGEST_MEDIA_TYPE } from '../export/opensearch.ts';
import { OVERVIEW_PARAMETERS } from './search-routes.ts';
import { RecordIdSchema } from '../../domain/values.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { IN_CATALOGUE, IN_INDEX, type Route } from '../http/route.ts';
import { KINDS_TEXT } from './openapi/parameters.ts';

const formats = Object.keys(EXPORT_FORMATS) as [string, ...string[]];
const exportMedia = Object.fromEntries(
  Object.values(EXPORT_FORMATS).map(({ extension, mediaType }) => [
    bareType(mediaType),
    extension === 'xlsx' ? ('binary' as const) : ('text' as const),
  ]),
);
const format = z.enum(formats).meta({ description: 'The kind of file.', example: 'csv' });
const kind = z.enum(KIND_IDS).meta({ description: KINDS_TEXT });
const part = z.int().min(1).meta({ description: 'Which part, from 1.', example: 1 });

/** An export has no pages and counts nothing. */
export const EXPORT_PARAMETERS = PARAMETERS.filter(
  (name) => !['page', 'size', 'facets', 'facetSize', 'fields', 'registers'].includes(name),
);
/** As many as a shortlist holds. */
export const MAX_CHOSEN = 100;

/** A feed is always what changed last. */
export const FEED_PARAMETERS = OVERVIEW_PARAMETERS;

const read = { method: 'get', access: 'anyone', cache: 'revalidated' } as const;

/** Everything that answers with a file, and what describes the rest. */
export const FILE_ROUTES = [
  {
    ...read,
    path: '/api/export.:format',
    id: 'exportRecords',
    group: 'Downloads',
    summary: 'Everything that a query matches, in its order, without a limit.',
    query: EXPORT_PARAMETERS,
    parts: { format },
    answer: { media: exportMedia },
    errors: [...IN_INDEX, 'not_found', 'conflict'],
  },
  {
    ...read,
    path: '/api/records.:format',
    id: 'exportChosenRecords',
    group: 'Downloads',
    summary: 'Records by their ids, in that order, such as those of a shortlist.',
    query: z.object({
      id: z
        .array(RecordIdSchema)
        .min(1)
        .max(MAX_CHOSEN)
        .meta({ description: 'Ids, the parameter repeated. One that is not published is left out.' }),
      lang: z.enum(LANGUAGES).optional().meta({ description: 'Of labels.' }),
    }),
    parts: { format },
    answer: { media: exportMedia },
    errors: [...IN_CATALOGUE, 'not_found'],
  },
  {
    ...read,
    path: '/api/collection.zip',
    id: 'downloadCollection',
    group: 'Downloads',
    summary: 'Every record as CSV, with a data dictionary, a data package and the licences.',
    query: [],
    answer: { media: { [COLLECTION_MEDIA_TYPE]: 'binary' } },
    errors: [...IN_INDEX, 'conflict'],
  },
  {
    ...read,
    path: '/feed.atom',
    id: 'readFeed',
    group: 'Feeds',
    summary: 'The 50 records of a query that changed last.',
    query: FEED_PARAMETERS,
    answer: { media: { 'application/atom+xml': 'text' } },
    errors: IN_INDEX,
  },
  {
    ...read,
    path: '/opensearch.xml',
    id: 'readOpenSearch',
    cache: 'day',
    group: 'Feeds',
    summary: 'The OpenSearch description, with which browsers search here.',
    query: ['lang'],
    answer: { media: { [OPENSEARCH_MEDIA_TYPE]: 'text' } },
    errors: ['invalid_query'],
  },
  {
    ...read,
    path: '/opensearch-suggest',
    id: 'suggestToBrowser',
    group: 'Feeds',
    summary: 'Suggestions as browsers read them: the text, and what it may become.',
    query: ['q', 'lang'],
    answer: { media: { [OPENSEARCH_SUGGEST_MEDIA_TYPE]: 'text' } },
    errors: IN_INDEX,
  },
  {
    ...read,
    path: '/sitemap.xml',
    id: 'readSitemap',
    group: 'Feeds',
    summary: 'The sitemap, or the index of its parts.',
    query: [],
    answer: { media: { 'application/xml': 'text' } },
    errors: IN_CATALOGUE,
  },
  {
    ...read,
    path: '/sitemap-:part.xml',
    id: 'readSitemapPart',
    group: 'Feeds',
    summary: 'One part of a sitemap with more than 50,000 addresses.',
    query: [],
    parts: { part },
    answer: { media: { 'application/xml': 'text' } },
    errors: [...IN_CATALOGUE, 'not_found'],
  },
  {
    ...read,
    path: '/robots.txt',
    id: 'readRobots',
    group: 'Feeds',
    summary: 'What crawlers may read, and where the sitemap is.',
    query: [],
    answer: { media: { 'text/plain': 'text' } },
    errors: [],
  },
  {
    ...read,
    path: '/api/vocabulary',
    id: 'readVocabulary',
    group: 'Contract',
    summary: 'Every vocabulary, with labels in every language.',
    query: [],
    answer: { schema: VocabularyResponseSchema },
    errors: ['invalid_query'],
  },
  {
    ...read,
    path: '/api/templates/:kind.csv',
    id: 'readTemplate',
    group: 'Contract',
    summary: 'The table that an editor starts from, with one example.',
    query: [],
    parts: { kind },
    answer: { media: { 'text/csv': 'text' } },
    errors: ['invalid_query', 'not_found'],
  },
  {
    ...read,
    path: '/api/templates/:kind.schema.json',
    id: 'readTableSchema',
    group: 'Contract',
    summary: 'What the columns mean, as a Frictionless Table Schema.',
    query: [],
    parts: { kind },
    answer: { schema: z.object({ fields: z.array(z.looseObject({ name: z.string() })) }).loose() },
    errors: ['invalid_query', 'not_found'],
  },
  {
    ...read,
    path: '/api/openapi.json',
    id: 'readContract',
    group: 'Contract',
    summary: 'This description, as OpenAPI 3.1.',
    query: [],
    answer: { schema: z.looseObject({ openapi: z.string() }) },
    errors: [],
  },
  {
    ...read,
    path: '/api/docs',
    id: 'readDocs',
    group: 'Contract',
    summary: 'This description, to be read.',
    query: [],
    answer: { media: { 'text/html': 'text' } },
    errors: [],
  },
  {
    ...read,
    path: '/api/docs.css',
    id: 'readDocsStyle',
    group: 'Contract',
    summary: 'The style sheet of that page.',
    query: [],
    answer: { media: { 'text/css': 'text' } },
    errors: [],
  },
  {
    ...read,
    path: '/api/health/live',
    id: 'isLive',
    cache: 'never',
    group: 'Operators',
    summary: 'Whether the program runs.',
    query: [],
    answer: { schema: HealthResponseSchema },
    errors: [],
  },
  {
    ...read,
    path: '/api/health/ready',
    id: 'isReady',
    cache: 'never',
    group: 'Operators',
    summary: 'Whether it can answer a search: it tries one.',
    query: [],
    answer: { schema: HealthResponseSchema },
    errors: [
      'index_not_ready',
      'index_incomplete',
      'search_rejected',
      'search_unavailable',
      'search_timeout',
    ],
  },
  {
    ...read,
    path: '/metrics',
    id: 'readMetrics',
    cache: 'never',
    group: 'Operators',
    summary: 'Numbers for Prometheus, without anybody’s addresses or searches.',
    query: [],
    answer: { media: { 'text/plain': 'text' } },
    errors: ['unauthenticated'],
  },
] as const satisfies readonly Route[];

function bareType(mediaType: string): string {
  return mediaType.split(';')[0] ?? mediaType;
}
