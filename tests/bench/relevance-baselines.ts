import { DatabaseSync } from '@photostructure/sqlite';
import type { Meilisearch } from 'meilisearch';
import { REGIONS, regionPath } from '../../domain/vocabularies/regions.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { isTermId, type Language, type Vocabulary } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { labelOf } from '../../languages/read-terms.ts';
import { settleTask } from '../../library/index/engine-client.ts';
import type { BenchRecord } from './relevance-records.ts';

/** Answers record ids, the best first. */
export type Searcher = (q: string) => Promise<string[]>;

type Texts = Readonly<Record<string, string>>;

export const TOP = 10;

/** A record's texts with all labels in these languages: one is what a reader sees, three is the most we could give. */
export function textsOf({ record, cityNames }: BenchRecord, languages: readonly Language[]): Texts {
  const { city } = record;
  const isRich = languages.length > 1;
  const label = (vocabulary: Vocabulary, ids: readonly string[]) =>
    ids.flatMap((id) => languages.map((language) => labelOf(vocabulary, id, language))).join('; ');
  const country = languages.map(
    (of) => new Intl.DisplayNames(of, { type: 'region' }).of(city?.country ?? '') ?? '',
  );
  return {
    title: record.title,
    titleOriginal: record.titleOriginal ?? '',
    city: [city?.name ?? '', city?.state ?? '', ...(isRich ? cityNames : [])].join('; '),
    topics: label(TOPICS, record.topics),
    summary: record.summary,
    sections: record.sections.map(({ text }) => text).join('\n'),
    country: country.join('; '),
    region: city && isTermId(REGIONS, city.subregion) ? label(REGIONS, regionPath(city.subregion)) : '',
    themes: label(THEMES, record.themes),
    sdgs: record.sdgs.map(({ goal }) => `SDG ${goal} ${label(SDG_GOALS, [String(goal)])}`).join('; '),
    type: record.documentType ?? '',
  };
}

/** Meilisearch as it comes. */
export async function searchWithDefaults(
  client: Meilisearch,
  uid: string,
  records: readonly BenchRecord[],
  languages: readonly Language[],
  most = TOP,
): Promise<Searcher> {
  const documents = records.map((one) => ({ id: one.record.id, ...textsOf(one, languages) }));
  await settleTask(client, () => client.createIndex(uid, { primaryKey: 'id' }));
  await settleTask(client, () => client.index(uid).addDocuments(documents));
  return async (q) => {
    const { hits } = await client.index(uid).search(q, { limit: most, attributesToRetrieve: ['id'] });
    return hits.map((hit) => String(hit['id']));
  };
}

/** SQLite FTS5: any word, diacritics folded, ordered by BM25. */
export function searchWithBm25(
  records: readonly BenchRecord[],
  languages: readonly Language[],
  most = TOP,
): Searcher {
  const database = new DatabaseSync(':memory:');
  const rows = records.map((one) => ({ id: one.record.id, ...textsOf(one, languages) }));
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id');
  database.exec(
    `CREATE VIRTUAL TABLE records USING fts5(id UNINDEXED, ${columns.join(', ')},
      tokenize = "unicode61 remove_diacritics 2")`,
  );
  const insert = database.prepare(`INSERT INTO records VALUES (?${', ?'.repeat(columns.length)})`);
  for (const row of rows) insert.run(...Object.values(row));
  const find = database.prepare(
    'SELECT id FROM records WHERE records MATCH ? ORDER BY bm25(records) LIMIT ?',
  );
  return async (q) => {
    const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = find.all(words.map((word) => `"${word}"`).join(' OR '), most) as { id: string }[];
    // Held here so that the database is not collected, and closed, between two questions.
    return database.isOpen ? found.map(({ id }) => id) : [];
  };
}

export const RICH = LANGUAGES;
export const PLAIN: readonly Language[] = ['en'];
