import type { FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { FoundPassages, PassagesResponse } from '../../domain/documents.ts';
import type { FacetSearchResponse, Match, SearchResponse } from '../../domain/responses.ts';

/** The search side of the library. Everything throws `ApiError`; `signal` gives a request up. */
export interface SearchPort {
  search(query: Query, signal: AbortSignal): Promise<SearchAnswer>;
  /** Makes the first searches as quick as later ones; nothing depends on it. */
  warmUp(signal: AbortSignal): Promise<void>;
  /** Passages of the documents of one record that have the words, the best first. */
  passages(question: PassagesQuestion, signal: AbortSignal): Promise<PassagesResponse>;
  /** Terms of one facet whose label matches `text`, at most `limit` and the chosen ones. */
  searchFacet(question: FacetQuestion, signal: AbortSignal): Promise<FacetSearchResponse>;
}

/** What a search answers; `writeSearch` makes the response of it. */
export interface SearchAnswer extends Omit<SearchResponse, 'tookMs' | 'facets' | 'hits' | 'related'> {
  /** The terms of each facet, a list of `TermCount` in JSON. */
  readonly facets: Readonly<Partial<Record<FacetKey, string>>>;
  readonly hits: readonly FoundRecord[];
  readonly related: readonly FoundRecord[];
}

export interface FoundRecord {
  /** The bytes of a `PublishedRecord` in JSON, as the index holds it. */
  readonly json: Buffer;
  readonly matched: readonly Match[];
  /** Found by its meaning alone. */
  readonly isSimilar?: true;
  /** Of an offer: how many records followed it, or were paid by it. */
  readonly usedBy?: number;
  readonly passages?: FoundPassages;
}

export interface PassagesQuestion {
  readonly id: string;
  readonly q: string;
  readonly page: number;
  readonly size: number;
}

export interface FacetQuestion {
  readonly facet: FacetKey;
  readonly text: string;
  /** The search around it; its counts honour everything but the facet's own choice (F3). */
  readonly query: Query;
  /** How many terms a page, and which page. */
  readonly limit: number;
  readonly page: number;
}
