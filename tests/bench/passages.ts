import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { z } from 'zod';
import type { KeptDocument } from '../../library/catalogue/document-store.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { cutDocument, type PassageText } from '../../library/documents/cut/cut-document.ts';
import { READING_LIMITS } from '../../library/documents/read/document-text.ts';
import { readDocument } from '../../library/documents/read/read-document.ts';
import { startOwnEngine } from '../../library/engine/own-engine.ts';
import { passagesIndexName } from '../../library/index/index-names.ts';
import { openIndexWriter } from '../../library/index/index-writer.ts';
import { passageDocumentsOf } from '../../library/index/passage-document.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';
import { createEngineClient } from '../../server/search/engine/client.ts';
import { countPassages, fewerWords, readAs } from '../../server/search/read-passages.ts';
import { relatedPassages } from '../../server/search/related-passages.ts';
import { PASSAGE_FIELDS, type PassageHit } from '../../server/search/shown-passage.ts';
import type { BenchLine } from './bench-line.ts';
import { ndcg } from './ndcg.ts';
import { readSampleRecords } from './relevance-records.ts';

const FOLDER = new URL('../../fixtures/documents/', import.meta.url);
const QUESTIONS = new URL('passage-questions.json', import.meta.url);
const INDEX_NAME = 'bench_passages';
const MOST = 40; // passages of an answer, which several of one case may take

const QuestionsSchema = z.array(
  z.strictObject({ q: z.string(), judged: z.record(z.string(), z.int().min(1).max(3)) }),
);
const ExamplesSchema = z.array(z.object({ file: z.string(), record: z.string() }));

/** A passage of the example documents; the last of its headings names the case that it tells of. */
interface Told extends PassageText {
  readonly record: string;
}

/** Answers the cases of the passages that it finds, the best first. */
type CaseSearch = (q: string) => Promise<string[]>;

/** nDCG@10 of twenty judged questions over the passages of the example documents, beside BM25 over the same passages. */
export async function run(): Promise<BenchLine[]> {
  const questions = QuestionsSchema.parse(JSON.parse(readFileSync(QUESTIONS, 'utf8')));
  const told = await readPassages();
  const known = new Set(told.map(caseOf));
  const lost = questions.flatMap(({ judged }) => Object.keys(judged).filter((name) => !known.has(name)));
  if (lost.length > 0) throw new Error(`No document tells of ${lost.join(', ')}: judge again`);
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-passages-'));
  const engine = await startOwnEngine({ dataDir, role: 'command', log: console.error });
  try {
    const ours = await searchAsWeDo({ url: engine.url, key: engine.masterKey }, told);
    const bm25 = searchWithBm25(told);
    const mean = async (search: CaseSearch) => {
      const values = await Promise.all(questions.map(async ({ q, judged }) => ndcg(await search(q), judged)));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    const [our, base] = [await mean(ours), await mean(bm25)];
    console.log(`  passages  ours ${our.toFixed(3)}, BM25 ${base.toFixed(3)}`);
    const name = `relevance of passages, ${questions.length} questions, nDCG@10 against BM25`;
    return [{ name, value: our / base, unit: '×', limit: 1, is: 'at least' }];
  } finally {
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function readPassages(): Promise<Told[]> {
  const examples = ExamplesSchema.parse(JSON.parse(readFileSync(new URL('documents.json', FOLDER), 'utf8')));
  const all: Told[] = [];
  for (const { file, record } of examples) {
    const { blocks } = await readDocument(
      new Uint8Array(readFileSync(new URL(file, FOLDER))),
      READING_LIMITS,
    );
    all.push(...cutDocument(blocks).map((passage) => ({ ...passage, record })));
  }
  return all;
}

function caseOf({ headings }: Pick<PassageText, 'headings'>): string {
  return headings.at(-1) ?? '';
}

async function searchAsWeDo(
  { url, key }: { readonly url: string; readonly key: string },
  told: readonly Told[],
): Promise<CaseSearch> {
  const records = new Map((await readSampleRecords()).map(({ record }) => [record.id, record]));
  const { passages } = openIndexWriter({ url, key, indexName: INDEX_NAME, cityNames: () => [] });
  await passages.rebuild('bench', async function* (build) {
    for (const id of new Set(told.map(({ record }) => record))) {
      const record = publishedFrom({ record: records.get(id)!, updatedAt: '2026-01-01T00:00:00.000Z' });
      const document = { recordId: id, id: '000000000000', shown: 'text' } as KeptDocument;
      yield* passageDocumentsOf(record, build)(
        document,
        told.filter((one) => one.record === id),
      );
    }
  });
  const client = createEngineClient(url, key);
  const [index, filter] = [passagesIndexName(INDEX_NAME), ['published = true']];
  return async (q) => {
    const { signal } = new AbortController();
    const count = countPassages(client, index, filter, signal);
    const said = whatIsSaid(q);
    const whole = readAs(said, false);
    const [all = 0] = await count([whole]);
    const found = all > 0 ? whole : await fewerWords({ said, isHalfTyped: false, second: new Set() }, count);
    const request = { indexUid: index, filter, limit: MOST, attributesToRetrieve: PASSAGE_FIELDS };
    const [result] = found ? await client.ask([{ ...request, ...found.matching }], signal) : [];
    const hits = (result?.hits ?? []) as unknown as readonly PassageHit[];
    const related = await relatedPassages({ client, index, filter }, said, signal);
    return [...new Set([...hits, ...related].map(caseOf))];
  };
}

function searchWithBm25(told: readonly Told[]): CaseSearch {
  const database = new DatabaseSync(':memory:');
  database.exec(
    'CREATE VIRTUAL TABLE passages USING fts5(headings, text, tokenize = "unicode61 remove_diacritics 2")',
  );
  const insert = database.prepare('INSERT INTO passages (rowid, headings, text) VALUES (?, ?, ?)');
  for (const [at, { headings, text }] of told.entries()) insert.run(at + 1, headings.join('\n'), text);
  const find = database.prepare(
    'SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ?',
  );
  return async (q) => {
    const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
    const asked = words.map((word) => `"${word}"`).join(' OR ');
    const found = find.all(asked, MOST) as { rowid: number }[];
    return database.isOpen ? [...new Set(found.map(({ rowid }) => caseOf(told[rowid - 1]!)))] : [];
  };
}
