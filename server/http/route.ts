import type { Express, RequestHandler } from 'express';
import type { z } from 'zod';
import type { ErrorCode } from '../../domain/errors.ts';
import type { Role } from '../../domain/team.ts';
import { ApiError } from './api-error.ts';

/** One operation of the server. Express, the OpenAPI document and the tests read it from the same table. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  /** Its name for generated clients. */
  readonly id: string;
  readonly group: Group;
  readonly summary: string;
  /** The least role that may call it. What somebody else brought may need more; the operation says so itself. */
  readonly access: 'anyone' | Role;
  /** Of an operation of the desk: what people see of it whose scope is limited. */
  readonly within?: Within;
  readonly cache: CacheClass;
  /** The parts of its path. */
  readonly parts?: Readonly<Record<string, z.ZodType>>;
  /** Names of search parameters, or its own schema. */
  readonly query: readonly string[] | z.ZodObject;
  /** The body, in JSON. */
  readonly body?: z.ZodType;
  /** The fields of a multipart form. */
  readonly form?: z.ZodObject;
  /** When it succeeds; 200 by default. */
  readonly status?: 201 | 202 | 204;
  readonly answer: JsonAnswer | FileAnswer | null;
  /** What else it may answer, besides what everything may. */
  readonly errors: readonly ErrorCode[];
}

/**
 * How the scope of a person limits an operation. `record`, `import`, `proposal`, `report`: the one that its path names must be
 * in it. `list`: its answer leaves out what is not. `changes`: what it writes must be, before and after. `all`: it is about
 * records of everywhere, so only for people without a limit. `nothing`: it is not about records.
 */
export type Within = 'record' | 'import' | 'proposal' | 'report' | 'list' | 'changes' | 'all' | 'nothing';

/** Lets a request to an operation pass, or throws ApiError. The desk has one for all its operations. */
export type Admission = (route: Route) => RequestHandler;

type Method = 'get' | 'post' | 'put' | 'delete';

export interface JsonAnswer {
  readonly schema: z.ZodType;
}

/** Media types, each with whether it is text. */
export interface FileAnswer {
  readonly media: Readonly<Record<string, 'text' | 'binary'>>;
}

export const GROUPS = {
  Search: 'Find records, and narrow what was found.',
  Records: 'One record, and what there is about it.',
  Cities: 'Cities, and where records are.',
  Offers: 'Who pays, which networks there are, and whom to ask.',
  Downloads: 'Everything that a query matches, in one file.',
  Feeds: 'For feed readers, browsers and crawlers.',
  Assistants: 'Tools for programs that speak the Model Context Protocol.',
  Contract: 'Vocabularies, templates and this description.',
  Operators: 'Whether it runs.',
  Session: 'For editors: signing in and out.',
  Account: 'For everybody at the desk: password and sessions.',
  People: 'For admins: who is at the desk, and what they may do.',
  Imports: 'For editors: files, previews, publishing and undoing.',
  'Record desk': 'For editors: one record at a time.',
  Reports: 'What readers report without an account, and the inbox for it.',
  Reviews: 'What waits for somebody else to look at it.',
  Webhooks: 'For admins: which programs are told of published changes.',
  Activity: 'Who did what at the desk.',
  Overview: 'The start of a day at the desk.',
  Sources: 'Tables that are fetched by a schedule.',
  Housekeeping: 'For editors: lists of records that need somebody.',
} as const;

type Group = keyof typeof GROUPS;

/** How long an answer may be kept. Errors never are. */
const CACHES = {
  revalidated: 'no-cache',
  day: 'public, max-age=86400',
  never: 'no-store',
  stream: 'no-cache, no-transform',
} as const;

type CacheClass = keyof typeof CACHES;

type Handlers<R extends Route> = Readonly<Partial<Record<R['id'], RequestHandler>>>;

/**
 * Answers the paths of the given operations, all methods of a path at once, and every other method with the 405 that
 * names the right ones. An operation that is not for anyone goes through the admission of the app (`app.locals.admit`).
 * Throws where a method of such a path has no handler, or nobody to admit it.
 */
export function mountRoutes<const R extends Route>(
  app: Express,
  routes: readonly R[],
  handlers: Handlers<R>,
): void {
  const isGiven = ({ id }: Route) => Object.hasOwn(handlers, id);
  for (const path of new Set(routes.filter(isGiven).map((route) => route.path))) {
    const here: readonly R[] = routes.filter((route) => route.path === path);
    const mounted = app.route(path);
    for (const route of here) {
      const handler = handlers[route.id as R['id']];
      if (!handler) throw new Error(`${route.id} has no handler`);
      mounted[route.method](keptFor(route.cache), ...admissionTo(app, route), handler);
    }
    const allowed = here.map(({ method }) => method.toUpperCase());
    if (here.some(({ method }) => method === 'get')) allowed.push('HEAD');
    mounted.all(refuseOthers(allowed));
  }
}

function admissionTo(app: Express, route: Route): RequestHandler[] {
  if (route.access === 'anyone') return [];
  const admit = app.locals['admit'] as Admission | undefined;
  if (!admit || route.within === undefined) throw new Error(`${route.id} does not say whom it admits`);
  return [admit(route)];
}

function keptFor(cache: CacheClass): RequestHandler {
  return (_req, res, next) => {
    res.set('Cache-Control', CACHES[cache]);
    next();
  };
}

function refuseOthers(allowed: readonly string[]): RequestHandler {
  return (req, res, next) => {
    res.set('Allow', [...allowed, 'OPTIONS'].join(', '));
    if (req.method === 'OPTIONS') return void res.status(204).end();
    next(
      new ApiError('method_not_allowed', ({ refusals }) =>
        refusals.method({ method: req.method, allowed: allowed.join(', ') }),
      ),
    );
  };
}

/** What any request may meet. */
export const ANYWHERE = ['rate_limited', 'internal'] as const satisfies readonly ErrorCode[];
/** What a request of an editor may meet besides. */
export const AT_THE_DESK = ['unauthenticated', 'forbidden'] as const satisfies readonly ErrorCode[];
/** What a request to the catalogue may meet. */
export const IN_CATALOGUE = [
  'invalid_query',
  'index_not_ready',
  'busy',
] as const satisfies readonly ErrorCode[];
/** What a request to the search engine may meet. */
export const IN_INDEX = [
  ...IN_CATALOGUE,
  'index_incomplete',
  'search_rejected',
  'search_unavailable',
  'search_timeout',
] as const satisfies readonly ErrorCode[];
