import type { Query } from '../../domain/query.ts';
import type { FoundInDocuments } from './found-in-documents.ts';
import type { PassageSearch } from './passages.ts';
import type { Reading, TextReader } from './reading.ts';

interface Context {
  readonly reader: TextReader;
  readonly passages: PassageSearch;
}

/** What a search is for, of records and inside documents. */
export interface Holding {
  readonly reading: Reading;
  /** What documents have of it; undefined where nothing is looked for there, or found. */
  readonly inside: FoundInDocuments | undefined;
}

/**
 * Decides what a text is taken for, by records and passages together: with no word left out where one of them has them all,
 * else with as few left out as it takes (rule S4). The same for every count, list and file of a query.
 */
export async function whatHolds(
  { reader, passages }: Context,
  query: Query,
  signal: AbortSignal,
): Promise<Holding> {
  if (query.in === 'records' || query.q === '') {
    return { reading: await reader.read(query, signal), inside: undefined };
  }
  const likely = reader.likely(query);
  const [inside, own] = await Promise.all([
    passages.find(query, likely.said, likely.isHalfTyped, signal),
    query.in === 'both' ? reader.read(query, signal) : undefined,
  ]);
  if (own?.hasRecord && own.leftOut.length === 0) return { reading: own, inside };
  if (inside || query.words === 'typed' || !likely.isSearchable) return { reading: likely, inside };
  const fewer = await fewestLeftOut({ reader, passages }, query, signal);
  if (!own?.hasRecord) return fewer ?? { reading: likely, inside };
  if (fewer && fewer.reading.leftOut.length < own.leftOut.length) return fewer;
  return { reading: own, inside: await passages.having(own, signal) };
}

/** By passages alone: the words as they were corrected, or as they were typed where that leaves out fewer. */
async function fewestLeftOut(
  { reader, passages }: Context,
  query: Query,
  signal: AbortSignal,
): Promise<Holding | undefined> {
  let best: Holding | undefined;
  for (const asked of [query, { q: query.q, words: 'typed' as const }]) {
    const inside = await passages.findFewer(reader.likely(asked), signal);
    if (!inside) continue;
    const reading = reader.holding(asked, inside.reading.said);
    if (best && best.reading.leftOut.length <= reading.leftOut.length) continue;
    best = { reading, inside };
  }
  return best;
}
