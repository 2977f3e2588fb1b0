import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { inject } from 'vitest';
import { liveIndexName, passagesIndexName, stagingIndexName } from '../../library/index/index-names.ts';
import { openIndexWriter, type IndexWriter } from '../../library/index/index-writer.ts';

export interface TestEngine {
  readonly url: string;
  readonly keys: { readonly search: string; readonly write: string };
}

export interface TestIndex {
  readonly url: string;
  readonly keys: { readonly search: string; readonly write: string };
  /** The prefix, as INDEX_NAME. */
  readonly indexName: string;
  readonly liveIndex: string;
  readonly writer: IndexWriter;
  /** Those that hold the other shares. */
  readonly others: readonly TestEngine[];
  /** Can only search, as the server. */
  readonly reader: Meilisearch;
  /** Ids that a reader finds, sorted. */
  publishedIds(): Promise<string[]>;
  remove(): Promise<void>;
  /** As an engine that lost the passages of documents. */
  forgetPassages(): Promise<void>;
  /** The same without waiting until it is gone: no other test has its name. */
  leave(): Promise<void>;
}

/** Other names of cities, as the gazetteer has them. */
export const cityNames = (id: string) => (id === 'dakar-sn' ? ['Ndakaaru', 'Dacar'] : []);

/** A separate index for one test file. Refuses every name that does not start with `test_`. */
export function openTestIndex(
  indexName = `test_${randomUUID().slice(0, 8)}`,
  engines: readonly [TestEngine, ...TestEngine[]] = [inject('engine')],
): TestIndex {
  if (!indexName.startsWith('test_')) throw new Error(`"${indexName}" is no name for a test's index: test_…`);
  const [{ url, keys }, ...others] = engines;
  const reader = new Meilisearch({ host: url, apiKey: keys.search });
  const owner = new Meilisearch({ host: url, apiKey: keys.write });
  const liveIndex = liveIndexName(indexName);
  const names = [liveIndex, stagingIndexName(indexName), passagesIndexName(indexName)];
  return {
    url,
    keys,
    indexName,
    liveIndex,
    others,
    writer: openIndexWriter({
      url,
      key: keys.write,
      others: others.map((other) => ({ url: other.url, key: other.keys.write })),
      indexName,
      cityNames,
    }),
    reader,
    async publishedIds() {
      const found = await reader.index(liveIndex).search('', { filter: 'published = true', limit: 1_000 });
      return found.hits.map((hit) => String(hit['id'])).sort();
    },
    async remove() {
      await Promise.all(names.map((name) => owner.deleteIndex(name).waitTask({ interval: 10 })));
    },
    async forgetPassages() {
      await owner.deleteIndex(passagesIndexName(indexName)).waitTask({ interval: 10 });
    },
    async leave() {
      await Promise.all(names.map((name) => owner.deleteIndex(name)));
    },
  };
}
