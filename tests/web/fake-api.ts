import { vi } from 'vitest';
import type { ErrorCode } from '../../domain/errors.ts';
import type {
  FundsForResponse,
  NetworksResponse,
  PeersResponse,
} from '../../domain/eligibility/responses.ts';
import type { Query } from '../../domain/query.ts';
import { decodeQuery, PARAMETERS } from '../../domain/query-codec.ts';
import type {
  CiteResponse,
  CityResponse,
  CoverageResponse,
  FacetSearchResponse,
  HistoryResponse,
  InsightsResponse,
  PlacesResponse,
  RecordResponse,
  SearchResponse,
  SimilarResponse,
  SuggestResponse,
  VocabularyResponse,
} from '../../domain/responses.ts';
import type { StartResponse } from '../../domain/start-response.ts';
import type { DocumentPageResponse, PassagesResponse } from '../../domain/documents.ts';
import { SPOKEN } from '../../web/language/spoken.ts';
import { buildAnswer, buildStart } from './builders.ts';

/** What the fake answers. A thrown `Refusal` becomes the error envelope, a thrown `TypeError` a dead connection. */
export interface FakeApi {
  search?: (query: Query) => SearchResponse | Promise<SearchResponse>;
  start?: () => StartResponse;
  facet?: (key: string, query: Query) => FacetSearchResponse;
  record?: (id: string) => RecordResponse;
  vocabulary?: () => VocabularyResponse;
  suggest?: (q: string) => SuggestResponse | Promise<SuggestResponse>;
  passages?: (q: string) => PassagesResponse;
  documentPage?: (path: string, q: string) => DocumentPageResponse;
  similar?: (id: string) => SimilarResponse;
  history?: (id: string) => HistoryResponse;
  cite?: (id: string) => CiteResponse;
  city?: (id: string) => CityResponse;
  places?: (query: Query) => PlacesResponse;
  insights?: (query: Query) => InsightsResponse;
  coverage?: () => CoverageResponse;
  peers?: (id: string) => PeersResponse;
  networks?: () => NetworksResponse;
  funds?: () => FundsForResponse;
}

export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly status: number;

  constructor(code: ErrorCode, status: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

/** What has no order takes none, as in the API. */
function parametersOf(path: string): readonly string[] {
  const isUnordered = path === '/api/places' || path === '/api/insights';
  return [...PARAMETERS, 'within'].filter((name) => !isUnordered || name !== 'sort');
}

/** Puts the fake in place of the network, and returns the queries that the page asks it, in order. */
export function fakeApi(api: FakeApi = {}): Query[] {
  const asked: Query[] = [];
  const fetchFake = vi.fn<(address: string) => Promise<Response>>(async (address) => {
    const url = new URL(address, 'http://localhost');
    const { query, issues } = decodeQuery(url.search, {
      languages: SPOKEN.map(({ tag }) => tag),
      parameters: parametersOf(url.pathname),
    });
    if (issues.length > 0) throw new Error(`The page sent what the API refuses: ${issues[0]?.code}`);
    try {
      return Response.json(await answer(url.pathname, query));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const body = { error: { code: error.code, message: error.message, requestId: 'request-1' } };
      return Response.json(body, { status: error.status });
    }
  });
  vi.stubGlobal('fetch', fetchFake);
  return asked;

  async function answer(path: string, query: Query): Promise<unknown> {
    if (path === '/api/search') {
      asked.push(query);
      return api.search ? api.search(query) : buildAnswer(query);
    }
    if (path === '/api/start') {
      // Its facets are those of a search for everything, which the page does not ask for besides.
      return api.start?.() ?? buildStart(api.search ? await api.search(query) : buildAnswer(query));
    }
    if (path === '/api/vocabulary' && api.vocabulary) return api.vocabulary();
    if (path === '/api/suggest' && api.suggest) return api.suggest(query.q);
    if (path === '/api/places' && api.places) return api.places(query);
    if (path === '/api/insights' && api.insights) return api.insights(query);
    if (path === '/api/coverage' && api.coverage) return api.coverage();
    if (path === '/api/networks' && api.networks) return api.networks();
    if (path === '/api/funds/for' && api.funds) return api.funds();
    const [, , area = '', name = '', part = ''] = path.split('/');
    if (area === 'facets' && api.facet) return api.facet(name, query);
    if (area === 'cities' && api.city) return api.city(name);
    if (area === 'records' && part === 'documents' && api.documentPage)
      return api.documentPage(path, query.q);
    if (area === 'records' && part === 'passages' && api.passages) return api.passages(query.q);
    if (area === 'records') return answerRecord(decodeURIComponent(name), part);
    throw new Refusal('not_found', 404);
  }

  function answerRecord(id: string, part: string): unknown {
    if (part === '' && api.record) return api.record(id);
    if (part === 'similar' && api.similar) return api.similar(id);
    if (part === 'history' && api.history) return api.history(id);
    if (part === 'peers' && api.peers) return api.peers(id);
    if (part === 'cite' && api.cite) return api.cite(id);
    throw new Refusal('not_found', 404);
  }
}
