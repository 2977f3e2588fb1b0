import { z } from 'zod';
import {
  FundsForResponseSchema,
  GazetteerResponseSchema,
  NetworkResponseSchema,
  NetworksResponseSchema,
  PeersResponseSchema,
} from '../../domain/eligibility/responses.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { RecordIdSchema } from '../../domain/values.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { IN_CATALOGUE, IN_INDEX, type Route } from '../http/route.ts';

/** What says about which city one asks. */
export const CITY_PARAMETERS = ['city', 'people', 'authority'] as const;
/** And for what. */
export const FUND_PARAMETERS = [...CITY_PARAMETERS, 'record', 'topic', 'sdg', 'lang'] as const;
/** The list may be cut after the first. */
export const FUND_LIST_PARAMETERS = [...FUND_PARAMETERS, 'size'] as const;

const read = { method: 'get', access: 'anyone', cache: 'revalidated', group: 'Offers' } as const;
const network = z
  .enum(termIds(NETWORKS))
  .meta({ description: 'The id of a network.', example: 'metropolis' });
const recordId = RecordIdSchema.meta({ description: 'The id of a record.' });

/** What connects records with who pays, who belongs together and whom to ask. */
export const OFFER_ROUTES = [
  {
    ...read,
    path: '/api/funds/for',
    id: 'readFundsFor',
    summary:
      'Every fund with whether a city may ask it, rule by rule, the best first; with `size` only the first.',
    query: FUND_LIST_PARAMETERS,
    answer: { schema: FundsForResponseSchema },
    errors: [...IN_INDEX, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/funds/for.ics',
    id: 'readFundsCalendar',
    summary: 'The last days of calls that the city may ask or has to find out about, as iCalendar.',
    query: FUND_PARAMETERS,
    answer: { media: { 'text/calendar': 'text' } },
    errors: [...IN_INDEX, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/funds/for.atom',
    id: 'readFundsFeed',
    summary: 'The funds that the city may ask or has to find out about, as Atom.',
    query: FUND_PARAMETERS,
    answer: { media: { 'application/atom+xml': 'text' } },
    errors: [...IN_INDEX, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/networks',
    id: 'listNetworks',
    summary: 'Networks of cities; with `city` whether it is a member or could join, and why.',
    query: CITY_PARAMETERS,
    answer: { schema: NetworksResponseSchema },
    errors: [...IN_INDEX, 'not_found'],
  },
  {
    ...read,
    path: '/api/networks/:id',
    id: 'readNetwork',
    summary: 'One network: its rule, the members that pages name, and whether a city could join.',
    query: CITY_PARAMETERS,
    parts: { id: network },
    answer: { schema: NetworkResponseSchema },
    errors: [...IN_INDEX, 'not_found'],
  },
  {
    ...read,
    path: '/api/memberships.csv',
    id: 'downloadMemberships',
    summary: 'Who is a member of what, with the page that says so.',
    query: [],
    answer: { media: { 'text/csv': 'text' } },
    errors: ['invalid_query'],
  },
  {
    ...read,
    path: '/api/records/:id/peers',
    id: 'readPeers',
    summary: 'Cities like its own that did the same thing, and whom to ask there.',
    query: ['lang'],
    parts: { id: recordId },
    answer: { schema: PeersResponseSchema },
    errors: [...IN_INDEX, 'not_found', 'gone'],
  },
  {
    ...read,
    path: '/api/gazetteer',
    id: 'findPlaces',
    summary:
      'Every city of the world with the name `q`, the largest first, at most ten; or the one with the id `q`.',
    query: ['q', 'lang'],
    answer: { schema: GazetteerResponseSchema },
    errors: IN_CATALOGUE,
  },
] as const satisfies readonly Route[];
