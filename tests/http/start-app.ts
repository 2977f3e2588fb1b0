import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { expect } from 'vitest';
import { ErrorResponseSchema, type ErrorResponse } from '../../domain/errors.ts';
import type { Query } from '../../domain/query.ts';
import { createApp, type AppConfig } from '../../server/app.ts';
import type { Desk } from '../../server/desk/open-desk.ts';
import type { CataloguePort, Library, PlacesPort } from '../../server/search/library.ts';
import type { FacetQuestion, SearchAnswer, SearchPort } from '../../server/search/search-port.ts';
import type { SurveyPort } from '../../server/search/survey-port.ts';
import { BARCELONA, BOGOTA, buildRecord } from '../build-record.ts';
import { checkContract } from './check-contract.ts';
import { KNOWN, standInSurvey, UPDATED_AT } from './stand-in-survey.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';

export interface StandIns {
  readonly search?: Partial<SearchPort>;
  readonly survey?: Partial<SurveyPort>;
  readonly catalogue?: Partial<CataloguePort>;
  readonly places?: Partial<PlacesPort>;
  readonly config?: Partial<AppConfig>;
  /** What the routes see as the library; by default one made of the stand-ins. */
  readonly library?: () => Library | undefined;
  readonly desk?: Desk;
  readonly now?: () => Date;
}

export interface RunningApp {
  readonly url: string;
  /** The queries that reached the search or the survey. */
  readonly queries: Query[];
  readonly questions: FacetQuestion[];
  /** Lines of the log, parsed. */
  readonly logged: Record<string, unknown>[];
  /** Every answer is checked against the contract. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** The whole app on a free port, with stand-ins for the engine and the catalogue. */
export async function startApp(given: StandIns = {}): Promise<RunningApp> {
  const queries: Query[] = [];
  const questions: FacetQuestion[] = [];
  const logged: Record<string, unknown>[] = [];
  const search: SearchPort = {
    warmUp: async () => {},
    async search(query, signal) {
      queries.push(query);
      return given.search?.search?.(query, signal) ?? answerTo(query);
    },
    async passages(question, signal) {
      const { id, q, page, size } = question;
      const none = { id, q, total: 0, page, size, leftOut: [], passages: [] };
      return given.search?.passages?.(question, signal) ?? none;
    },
    async searchFacet(question, signal) {
      questions.push(question);
      const { facet, text } = question;
      return given.search?.searchFacet?.(question, signal) ?? { facet, q: text, total: 0, terms: [] };
    },
  };
  const catalogue: CataloguePort = {
    related: () => [],
    guidesOf: () => [],
    usesOf: () => 0,
    indexState: () => ({ version: 1, publishedAt: UPDATED_AT }),
    termLabels: () => new Map(),
    record: (id) => (id === KNOWN.id ? KNOWN : undefined),
    history: () => [],
    documents: { ofRecord: () => [] },
    hasPassages: () => false,
    dataDir: '',
    linkChecks: { ofRecord: () => [], latest: () => null },
    withdrawn: () => undefined,
    allPublished: () => [KNOWN],
    words: { common: () => [], find: () => undefined, placesNamed: () => undefined },
    ...given.catalogue,
  };
  const places: PlacesPort = {
    find: (id) => [BARCELONA, BOGOTA].find((city) => city.id === id),
    isCapital: (id) => id === BOGOTA.id,
    named: (name) => [BARCELONA, BOGOTA].filter((city) => city.name === name),
    ...given.places,
  };
  const survey = standInSurvey(queries, given.survey);
  const log = pino(
    { level: 'debug' },
    lines((line) => logged.push(JSON.parse(line) as Record<string, unknown>)),
  );
  const webDir = fileURLToPath(new URL('site', import.meta.url));
  const config = { webDir, rateLimitPerMinute: 0, ...given.config };
  const library = given.library ?? (() => ({ search, survey, catalogue, places }));
  const app = createApp({
    library,
    desk: () => given.desk,
    config,
    log,
    ...(given.now && { now: given.now }),
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    queries,
    questions,
    logged,
    async get(path, init) {
      const answer = await fetch(url + path, init);
      await checkContract(path, init?.method ?? 'get', answer);
      return answer;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function answerTo(query: Query): SearchAnswer {
  const { page, size } = query;
  const record = publishedFrom({ record: buildRecord(), updatedAt: UPDATED_AT });
  const echo = { ...query, terms: {}, all: [...query.all], facets: [...query.facets] };
  return {
    query: echo,
    total: 1,
    page,
    size,
    pages: 1,
    hits: [{ json: Buffer.from(JSON.stringify(record)), matched: [] }],
    corrected: [],
    leftOut: [],
    places: [],
    isSearchable: true,
    related: [],
    folded: [],
    facets: {},
    more: {},
    indexedAt: UPDATED_AT,
  };
}

/** What an error says, and with which status. Fails when its answer is not in the one shape. */
export async function readError(response: Response): Promise<ErrorResponse['error'] & { status: number }> {
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { error } = ErrorResponseSchema.strict().parse(await response.json());
  expect(error.requestId).toBe(response.headers.get('x-request-id'));
  return { ...error, status: response.status };
}

function lines(onLine: (line: string) => void): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\n')) if (line !== '') onLine(line);
      done();
    },
  });
}
