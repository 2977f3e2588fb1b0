import { z } from 'zod';
import { HealthResponseSchema, VocabularyResponseSchema } from '../../../domain/responses.ts';
import { KIND_IDS } from '../../../domain/kinds/kind-of.ts';
import { COLLECTION_MEDIA_TYPE } from '../../export/collection-zip.ts';
import { EXPORT_FORMATS } from '../../export/formats.ts';
import { OPENSEARCH_MEDIA_TYPE, OPENSEARCH_SUGGEST_MEDIA_TYPE } from '../../export/opensearch.ts';
import { EXPORT_PARAMETERS } from '../export.ts';
import { FEED_PARAMETERS } from '../feed.ts';
import { IN_CATALOGUE, IN_INDEX, type Operation } from './operation.ts';
import { KINDS_TEXT } from './parameters.ts';

const formats = Object.keys(EXPORT_FORMATS) as [string, ...string[]];
const exportMedia = Object.fromEntries(
  Object.values(EXPORT_FORMATS).map(({ mediaType }) => [bareType(mediaType), 'text' as const]),
);
const format = z.enum(formats).meta({ description: 'The kind of file.', example: 'csv' });
const kind = z.enum(KIND_IDS).meta({ description: KINDS_TEXT });
const part = z.int().min(1).meta({ description: 'Which part, from 1.', example: 1 });

/** Everything that answers with a file, and what describes the rest. */
export const FILE_OPERATIONS: readonly Operation[] = [
  {
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
    path: '/api/collection.zip',
    id: 'downloadCollection',
    group: 'Downloads',
    summary: 'Every record as CSV, with a data dictionary, a data package and the licences.',
    query: [],
    answer: { media: { [COLLECTION_MEDIA_TYPE]: 'binary' } },
    errors: [...IN_INDEX, 'conflict'],
  },
  {
    path: '/feed.atom',
    id: 'readFeed',
    group: 'Feeds',
    summary: 'The 50 records of a query that changed last.',
    query: FEED_PARAMETERS,
    answer: { media: { 'application/atom+xml': 'text' } },
    errors: IN_INDEX,
  },
  {
    path: '/opensearch.xml',
    id: 'readOpenSearch',
    group: 'Feeds',
    summary: 'The OpenSearch description, with which browsers search here.',
    query: ['lang'],
    answer: { media: { [OPENSEARCH_MEDIA_TYPE]: 'text' } },
    errors: ['invalid_query'],
  },
  {
    path: '/opensearch-suggest',
    id: 'suggestToBrowser',
    group: 'Feeds',
    summary: 'Suggestions as browsers read them: the text, and what it may become.',
    query: ['q', 'lang'],
    answer: { media: { [OPENSEARCH_SUGGEST_MEDIA_TYPE]: 'text' } },
    errors: IN_INDEX,
  },
  {
    path: '/sitemap.xml',
    id: 'readSitemap',
    group: 'Feeds',
    summary: 'The sitemap, or the index of its parts.',
    query: [],
    answer: { media: { 'application/xml': 'text' } },
    errors: IN_CATALOGUE,
  },
  {
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
    path: '/robots.txt',
    id: 'readRobots',
    group: 'Feeds',
    summary: 'What crawlers may read, and where the sitemap is.',
    query: [],
    answer: { media: { 'text/plain': 'text' } },
    errors: [],
  },
  {
    path: '/api/vocabulary',
    id: 'readVocabulary',
    group: 'Contract',
    summary: 'Every vocabulary, with labels in every language.',
    query: [],
    answer: { schema: VocabularyResponseSchema },
    errors: ['invalid_query'],
  },
  {
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
    path: '/api/openapi.json',
    id: 'readContract',
    group: 'Contract',
    summary: 'This description, as OpenAPI 3.1.',
    query: [],
    answer: { schema: z.looseObject({ openapi: z.string() }) },
    errors: [],
  },
  {
    path: '/api/docs',
    id: 'readDocs',
    group: 'Contract',
    summary: 'This description, to be read.',
    query: [],
    answer: { media: { 'text/html': 'text' } },
    errors: [],
  },
  {
    path: '/api/health/live',
    id: 'isLive',
    group: 'Operators',
    summary: 'Whether the program runs.',
    query: [],
    answer: { schema: HealthResponseSchema },
    errors: [],
  },
  {
    path: '/api/health/ready',
    id: 'isReady',
    group: 'Operators',
    summary: 'Whether it can answer a search: it tries one.',
    query: [],
    answer: { schema: HealthResponseSchema },
    errors: ['index_not_ready', 'search_rejected', 'search_unavailable', 'search_timeout'],
  },
  {
    path: '/metrics',
    id: 'readMetrics',
    group: 'Operators',
    summary: 'Numbers for Prometheus, without anybody’s addresses or searches.',
    query: [],
    answer: { media: { 'text/plain': 'text' } },
    errors: [],
  },
];

function bareType(mediaType: string): string {
  return mediaType.split(';')[0] ?? mediaType;
}
