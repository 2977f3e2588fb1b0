import { z } from 'zod';
import { CityIdSchema } from '../../../domain/city.ts';
import {
  DeadLinksResponseSchema,
  DeskRecordsResponseSchema,
  DuplicatesResponseSchema,
  EditResponseSchema,
  HousekeepingResponseSchema,
  UnknownCitiesResponseSchema,
  UnknownTopicsResponseSchema,
} from '../../../domain/desk-records.ts';
import { RecordIdSchema } from '../../../domain/values.ts';
import { isTermId } from '../../../domain/vocabularies/term.ts';
import { TOPICS } from '../../../domain/vocabularies/topics.ts';
import type { Route } from '../../http/route.ts';
import { PAGE_SCHEMA } from '../imports/import-contract.ts';
import { RevisionSchema } from './record-contract.ts';

const MAX_VERIFIED = 100; // a page of the list

export const TopicSchema = z.strictObject({
  value: z.string().min(1),
  /** One of ours, or null: the words are dropped. */
  topic: z
    .string()
    .refine((id) => isTermId(TOPICS, id), 'Not one of our topics.')
    .nullable(),
});
export const MovedCitySchema = z.strictObject({
  from: CityIdSchema,
  city: z.string().min(1),
  city_id: z.string().default(''),
  state: z.string().default(''),
  country: z.string().default(''),
  /** Whether later imports read the old name as the new city. */
  remember: z.boolean().default(false),
});
export const AddedCitySchema = z.strictObject({
  id: CityIdSchema,
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  population: z.int().nonnegative().optional(),
});
export const VerifySchema = z.strictObject({
  records: z
    .array(z.strictObject({ id: RecordIdSchema, revision: RevisionSchema }))
    .min(1)
    .max(MAX_VERIFIED),
});
export const PairSchema = z.strictObject({ one: RecordIdSchema, other: RecordIdSchema });

const lists = { group: 'Housekeeping', cache: 'never', query: [] } as const;
const list = {
  ...lists,
  method: 'get',
  query: PAGE_SCHEMA,
  errors: ['invalid_query', 'index_not_ready'],
} as const;
const change = {
  ...lists,
  method: 'post',
  answer: { schema: EditResponseSchema },
  errors: ['invalid_body', 'not_found', 'conflict', 'search_unavailable', 'index_not_ready'],
} as const;

/** `/api/desk/housekeeping`: the lists to work through, and what corrects their entries. */
export const HOUSEKEEPING_ROUTES = [
  {
    ...list,
    path: '/api/desk/housekeeping',
    id: 'countHousekeeping',
    access: 'reader',
    within: 'list',
    summary: 'How many entries each list to work through has.',
    query: [],
    answer: { schema: HousekeepingResponseSchema },
  },
  {
    ...list,
    path: '/api/desk/housekeeping/topics',
    id: 'listUnknownTopics',
    access: 'reader',
    within: 'all',
    summary: 'Topics in the words of sources that the vocabulary does not have.',
    answer: { schema: UnknownTopicsResponseSchema },
  },
  {
    ...change,
    path: '/api/desk/housekeeping/topics/map',
    id: 'mapTopic',
    access: 'editor',
    within: 'all',
    summary: 'Makes one of ours of it in every record, or drops it.',
    body: TopicSchema,
  },
  {
    ...list,
    path: '/api/desk/housekeeping/cities',
    id: 'listUnknownCities',
    access: 'reader',
    within: 'all',
    summary: 'Cities that the gazetteer does not have.',
    answer: { schema: UnknownCitiesResponseSchema },
  },
  {
    ...change,
    path: '/api/desk/housekeeping/cities/map',
    id: 'mapCity',
    access: 'editor',
    within: 'all',
    summary: 'Moves its records to another city.',
    body: MovedCitySchema,
  },
  {
    ...change,
    path: '/api/desk/housekeeping/cities/add',
    id: 'addCity',
    access: 'editor',
    within: 'all',
    summary: 'Gives the city its place, for its records and for later imports.',
    body: AddedCitySchema,
  },
  {
    ...list,
    path: '/api/desk/housekeeping/duplicates',
    id: 'listDuplicates',
    access: 'reader',
    within: 'all',
    summary: 'Pairs of records that are likely the same.',
    answer: { schema: DuplicatesResponseSchema },
  },
  {
    ...change,
    path: '/api/desk/housekeeping/duplicates/apart',
    id: 'tellApart',
    access: 'editor',
    within: 'all',
    summary: 'Remembers that a pair is two things.',
    body: PairSchema,
    status: 204,
    answer: null,
  },
  {
    ...change,
    method: 'delete',
    path: '/api/desk/housekeeping/duplicates/apart',
    id: 'forgetApart',
    access: 'editor',
    within: 'all',
    summary: 'Forgets that a pair is two things.',
    body: PairSchema,
    status: 204,
    answer: null,
  },
  {
    ...list,
    path: '/api/desk/housekeeping/links',
    id: 'listDeadLinks',
    access: 'reader',
    within: 'list',
    summary: 'Links that the last check found dead, those of the most records first.',
    answer: { schema: DeadLinksResponseSchema },
  },
  {
    ...list,
    path: '/api/desk/housekeeping/unverified',
    id: 'listUnverified',
    access: 'reader',
    within: 'list',
    summary: 'Records not checked for two years, or never.',
    answer: { schema: DeskRecordsResponseSchema },
  },
  {
    ...change,
    path: '/api/desk/housekeeping/unverified/verify',
    id: 'verifyRecords',
    access: 'contributor',
    within: 'changes',
    summary: 'Says that they were checked today.',
    body: VerifySchema,
  },
  {
    ...list,
    path: '/api/desk/housekeeping/incomplete',
    id: 'listIncomplete',
    access: 'reader',
    within: 'list',
    summary: 'Records of which less than half is there, the emptiest first.',
    answer: { schema: DeskRecordsResponseSchema },
  },
] as const satisfies readonly Route[];
