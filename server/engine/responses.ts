import { FACET_KEYS, type FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type { Hit, SearchResponse } from '../../domain/responses.ts';
import type { SearchAnswer } from '../library.ts';
import type { EngineHit, EngineResult } from './client.ts';
import { readMatches } from './highlights.ts';
import type { SearchRequests } from './requests.ts';
import { readTermCounts } from './term-counts.ts';
import type { NamesOf } from './term-names.ts';

/** Shapes the results of `buildSearch`, which come in the order of its requests. */
export function readAnswer(
  query: Query,
  asked: SearchRequests,
  results: readonly EngineResult[],
  namesOf: NamesOf,
): SearchAnswer {
  const [found, ...counts] = results;
  if (!found || counts.length !== asked.countedApart.length) throw new Error('The engine left out a result');
  const resultOf = new Map<FacetKey, EngineResult>(asked.counted.map((key) => [key, found]));
  asked.countedApart.forEach((key, at) => resultOf.set(key, counts[at]!));

  const facets: SearchResponse['facets'] = {};
  for (const key of FACET_KEYS) {
    const result = resultOf.get(key);
    if (result) facets[key] = readTermCounts(result, key, query, namesOf(key));
  }
  return {
    query: echo(query),
    total: found.totalHits,
    page: query.page,
    size: query.size,
    pages: found.totalPages,
    hits: found.hits.map(readHit),
    facets,
  };
}

function readHit({ record, _formatted }: EngineHit): Hit {
  return { ...(record as PublishedRecord), matched: readMatches(_formatted) };
}

/** The query in the shape of the contract, whose arrays a program may change. */
function echo(query: Query): SearchResponse['query'] {
  const terms = Object.fromEntries(
    Object.entries(query.terms).map(([key, chosen]) => [key, [...(chosen ?? [])]]),
  );
  return { ...query, terms, all: [...query.all], facets: [...query.facets] };
}
