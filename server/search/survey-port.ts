import type { FoundPassages } from '../../domain/documents.ts';
import type { Language, Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type {
  CityCount,
  CityResponse,
  CoverageResponse,
  InsightsResponse,
  PlacesResponse,
  SimilarResponse,
  SuggestResponse,
} from '../../domain/responses.ts';
import type { StartResponse } from '../../domain/start-response.ts';

/** What a query matches as a whole, rather than page by page. Everything throws `ApiError`, or why `signal` was aborted. */
export interface SurveyPort {
  /** Reads the list of cities before anybody asks for it. */
  warmUp(signal: AbortSignal): Promise<void>;
  everyHit(query: Query, signal: AbortSignal): Promise<EveryHit>;
  places(query: Query, signal: AbortSignal): Promise<PlacesResponse>;
  insights(query: Query, signal: AbortSignal): Promise<InsightsResponse>;
  /** What the start page says besides facets, in an ISO week such as `2026-W09`. */
  start(asked: StartQuestion, signal: AbortSignal): Promise<StartSurvey>;
  coverage(lang: Language, signal: AbortSignal): Promise<CoverageResponse>;
  suggest(text: string, lang: Language, signal: AbortSignal): Promise<SuggestResponse>;
  similar(record: PublishedRecord, signal: AbortSignal): Promise<SimilarResponse>;
  /** Cities that have records and a name that `text` begins (every city without a text), the fullest first. */
  cities(text: string, signal: AbortSignal): Promise<CityCount[]>;
  /** Whether a city has published records. */
  hasCity(id: string, signal: AbortSignal): Promise<boolean>;
  /** Undefined for a city without a published record. */
  city(id: string, lang: Language, signal: AbortSignal): Promise<CityResponse | undefined>;
}

export interface StartQuestion {
  readonly lang: Language;
  readonly week: string;
}

export type StartSurvey = Omit<StartResponse, 'facets' | 'more'>;

type FoundRecord = PublishedRecord & { readonly passages?: FoundPassages };

/**
 * All that a query matches at one moment, in its order. Reading throws `conflict` when a record was changed or taken
 * back meanwhile: nothing is left out or mixed in silence. The records can be read more than once.
 */
export interface EveryHit {
  readonly total: number;
  /** With what was found inside their documents, where the query looks there. */
  readonly records: AsyncIterable<FoundRecord>;
}
