import { facetOf, type FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { EngineClient, EngineResult } from './engine/client.ts';
import { ignoresOwnSelection } from './filters.ts';
import { isFolded } from './folding.ts';
import type { Matching } from './matching.ts';
import type { FoundInDocuments } from './found-in-documents.ts';
import type { PassageSearch } from './passages.ts';
import type { createTermTable } from './term-table.ts';
import { idsOf } from './with-documents.ts';

interface Context {
  readonly client: EngineClient;
  readonly index: string;
  readonly passages: PassageSearch;
  readonly termsOf: ReturnType<typeof createTermTable>;
}

/** The records that only a document finds, counted as `buildSearch` asks for counts. */
export interface AddedRecords {
  readonly inside: FoundInDocuments;
  /** Those that may be in the list, in no order. */
  readonly list: readonly string[];
  /** The counts beside the page, then those of each facet apart. */
  readonly counts: readonly EngineResult[];
  /** Those that are rows of registers, where these are folded. */
  readonly rows: EngineResult | undefined;
}

/**
 * Finds out what a query adds from documents, beside the search of records. These are few, so they are counted here by
 * their terms (F2, F3).
 */
export async function addedRecords(
  context: Context,
  inside: FoundInDocuments,
  query: Query,
  matching: Matching,
  signal: AbortSignal,
): Promise<AddedRecords> {
  const apart = query.facets.filter((key) => ignoresOwnSelection(query, key));
  const together = query.facets.filter((key) => !apart.includes(key));
  const [{ ids, terms }, isLeft, ...isLeftApart] = await Promise.all([
    withTerms(context, inside, query, matching, signal),
    context.passages.left(query, signal),
    ...apart.map((key) => context.passages.left(query, signal, key)),
  ]);
  const count = (of: readonly string[], keys: readonly FacetKey[]): EngineResult => ({
    hits: [],
    totalHits: of.length,
    totalPages: 0,
    facetDistribution: terms.count(
      of,
      keys.map((key) => facetOf(key).field),
    ),
  });
  const matched = ids.filter(isLeft);
  const ofEntry = (entry: string) => matched.filter((id) => terms.has(id, facetOf('entry').field, entry));
  const folds = isFolded(query);
  return {
    inside,
    list: folds ? ofEntry('case') : matched,
    counts: [count(matched, together), ...apart.map((key, at) => count(ids.filter(isLeftApart[at]!), [key]))],
    rows: folds ? count(ofEntry('register'), ['source']) : undefined,
  };
}

async function withTerms(
  context: Context,
  inside: FoundInDocuments,
  query: Query,
  matching: Matching,
  signal: AbortSignal,
) {
  const ids = await idsOf(context, inside, query, matching, signal);
  return { ids, terms: await context.termsOf(ids, signal) };
}
