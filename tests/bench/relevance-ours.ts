import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { RELEVANCE_SETTINGS } from '../../library/words/engine-settings.ts';
import { indexKeys } from '../../library/words/index-keys.ts';
import { prepareQuery } from '../../library/words/prepare-query.ts';
import { PARTIAL_HITS, rankPartial, type WordAnswer } from '../../library/words/rank-partial.ts';
import { settleTask } from '../../library/index/engine-client.ts';
import type { Searcher } from './relevance-baselines.ts';
import type { BenchRecord } from './relevance-records.ts';

const UID = 'bench_ours';
const PAGE = 20; // a second part follows when the first is shorter

interface OurSearch {
  readonly search: Searcher;
  /** Only the first of the records that match everything. */
  readonly best: (q: string) => Promise<string | undefined>;
}

/** The search of this library: records that match everything, then, when they are few, records that match some. */
export async function searchAsWeDo(client: Meilisearch, records: readonly BenchRecord[]): Promise<OurSearch> {
  const documents = records.map(({ record, cityNames }) => ({
    id: record.id,
    completeness: record.completeness,
    keys: indexKeys(record, cityNames),
  }));
  const rankingRules = [...RELEVANCE_SETTINGS.rankingRules, 'completeness:desc', 'id:asc'];
  await settleTask(client, () => client.createIndex(UID, { primaryKey: 'id' }));
  await settleTask(client, () => client.index(UID).updateSettings({ ...RELEVANCE_SETTINGS, rankingRules }));
  await settleTask(client, () => client.index(UID).addDocuments(documents));
  const ask = async (queries: readonly { q: string; hitsPerPage: number }[]): Promise<WordAnswer[]> => {
    const asked: MultiSearchQuery[] = queries.map((query) => ({
      ...query,
      indexUid: UID,
      page: 1,
      matchingStrategy: 'all',
      attributesToRetrieve: ['id'],
      showRankingScore: true,
    }));
    const { results } = await client.multiSearch({ queries: asked });
    return results.map(({ hits, ...rest }) => ({
      totalHits: 'totalHits' in rest ? rest.totalHits : hits.length,
      hits: hits.map((hit) => ({ id: String(hit['id']), score: Number(hit['_rankingScore']) })),
    }));
  };
  return {
    async search(q) {
      const { text, partial } = prepareQuery(q);
      const words = partial.map((word) => ({ q: word.text, hitsPerPage: PARTIAL_HITS }));
      const [first, ...answers] = await ask([{ q: text, hitsPerPage: PAGE }, ...words]);
      const whole = first?.hits.map(({ id }) => id) ?? [];
      if (whole.length >= PAGE) return whole;
      return [...whole, ...rankPartial(partial, answers, records.length, new Set(whole))];
    },
    async best(q) {
      const [first] = await ask([{ q: prepareQuery(q).text, hitsPerPage: 1 }]);
      return first?.hits[0]?.id;
    },
  };
}
