import type { FoundPassages } from '../../domain/documents.ts';
import type { FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import { passagesIndexName } from '../../library/index/index-names.ts';
import { whatIsSaid, type Said } from '../../library/words/prepare-text.ts';
import { createBestPassages } from './best-passages.ts';
import type { EngineClient, EngineRequest, EngineResult } from './engine/client.ts';
import { buildFilter, PUBLISHED, quote } from './filters.ts';
import type { CataloguePort } from './library.ts';
import { matchAll, type Matching } from './matching.ts';
import type { FoundInDocuments, PassageReading } from './found-in-documents.ts';
import { countPassages, fewerWords, readAs } from './read-passages.ts';
import type { Reading } from './reading.ts';
import { shownPassages, type PassageHit } from './shown-passage.ts';

const MOST_RECORDS = 100_000; // no collection has documents of more

export type PassageSearch = ReturnType<typeof createPassageSearch>;

/**
 * Searches the passages of documents. What a text finds does not depend on filters, and what filters leave does not
 * depend on a text: each is one small question, which a client that remembers asks once.
 */
export function createPassageSearch(client: EngineClient, indexName: string, catalogue: CataloguePort) {
  const index = passagesIndexName(indexName);
  const bestPassages = createBestPassages(client, index, () => catalogue.indexState().version);

  return {
    /** Undefined where nothing can be found: no word, or no document. */
    async find(query: Query, likely: readonly Said[], isHalfTyped: boolean, signal: AbortSignal) {
      if (query.q === '' || !catalogue.hasPassages()) return undefined;
      const readings = [whatIsSaid(query.q), likely].filter((said) => said.length > 0);
      for (const said of readings) {
        const found = await findAs(readAs(said, isHalfTyped), signal);
        if (found) return found;
      }
      return undefined;
    },

    /** What has what a reading has. */
    async having({ said, isBegun }: Reading, signal: AbortSignal) {
      return said.length === 0 || !catalogue.hasPassages()
        ? undefined
        : findAs(readAs(said, isBegun), signal);
    },

    /** With as few words left out as it takes; undefined where no passage has any of them. */
    async findFewer(asked: Reading, signal: AbortSignal) {
      if (asked.said.length === 0 || !catalogue.hasPassages()) return undefined;
      const fewer = await fewerWords(asked, countPassages(client, index, [PUBLISHED], signal));
      return fewer && findAs(fewer, signal);
    },

    left: leftBy,

    /** With the filters of a query: how many passages match, and of how many records. */
    async count({ counts }: FoundInDocuments, query: Query, signal: AbortSignal) {
      const isLeft = await leftBy(query, signal);
      const left = [...counts].filter(([id]) => isLeft(id));
      return { total: left.reduce((sum, [, count]) => sum + count, 0), records: left.length };
    },

    /** These records by the best of their passages: a part of the list, or all of it. */
    async ranked(
      { reading }: FoundInDocuments,
      ids: readonly string[],
      signal: AbortSignal,
      { offset = 0, limit = MOST_RECORDS } = {},
    ): Promise<string[]> {
      if (ids.length === 0) return [];
      const result = await askOne(
        {
          ...reading.matching,
          filter: [PUBLISHED, `record IN [${ids.map(quote).join(', ')}]`],
          distinct: 'record',
          offset,
          limit,
          attributesToRetrieve: ['record'],
        },
        signal,
      );
      return hitsOf(result).map(({ record }) => record);
    },

    /** Asks for what `under` will show, beside something else. */
    async prepare(found: FoundInDocuments, ids: readonly string[], signal: AbortSignal): Promise<void> {
      await bestPassages(found, having(found, ids), signal);
    },

    /** What to show under results. */
    async under(found: FoundInDocuments, ids: readonly string[], signal: AbortSignal) {
      const best = await bestPassages(found, having(found, ids), signal);
      return new Map(
        [...best].map(([id, marked]): [string, FoundPassages] => {
          const shown = shownPassages(marked, catalogue.documents.ofRecord(id));
          return [id, { total: found.counts.get(id)!, best: shown }];
        }),
      );
    },
  };

  async function findAs(reading: PassageReading, signal: AbortSignal): Promise<FoundInDocuments | undefined> {
    const counts = await countByRecord(reading.matching, [PUBLISHED], signal);
    return counts.size > 0 ? { reading, counts } : undefined;
  }

  /** Whether the filters of a query leave a record that has passages. `without`: as for `buildFilter`. */
  async function leftBy(
    query: Query,
    signal: AbortSignal,
    without?: FacetKey,
  ): Promise<(id: string) => boolean> {
    const filter = buildFilter(query, without);
    if (filter.length === 1) return () => true; // published, which they all are
    const counts = await countByRecord(matchAll(''), filter, signal);
    return (id) => counts.has(id);
  }

  /** How many passages each record has that match. */
  async function countByRecord(matching: Matching, filter: string[], signal: AbortSignal) {
    const request = { ...matching, filter, page: 1, hitsPerPage: 0, facets: ['record'] };
    const { facetDistribution } = await askOne(request, signal);
    return new Map(Object.entries(facetDistribution?.['record'] ?? {}));
  }

  async function askOne(
    request: Omit<EngineRequest, 'indexUid'>,
    signal: AbortSignal,
  ): Promise<EngineResult> {
    const [result] = await client.ask([{ indexUid: index, ...request }], signal);
    if (!result) throw new Error('The engine left out a result');
    return result;
  }
}

function having({ counts }: FoundInDocuments, ids: readonly string[]): string[] {
  return ids.filter((id) => counts.has(id));
}

function hitsOf({ hits }: EngineResult): readonly PassageHit[] {
  return hits as unknown as readonly PassageHit[];
}
