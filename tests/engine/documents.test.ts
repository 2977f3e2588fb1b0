// A long file: one index and one catalogue, which take seconds to make, serve all of it.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LibraryRecord } from '../../domain/record.ts';
import { commitEdit, type RecordChange } from '../../ingest/edits/commit-edit.ts';
import type { KeptDocument } from '../../library/catalogue/document-store.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { passagesIndexName } from '../../library/index/index-names.ts';
import { IndexError } from '../../library/index/index-error.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import type { PassageDocument } from '../../library/index/passage-document.ts';
import { bringIndexUpToDate, drainOutbox, reindex } from '../../library/index/publish-index.ts';
import { backUp } from '../../library/backup/back-up.ts';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { createSearch } from '../../server/search/search-engine.ts';
import { createSurvey } from '../../server/search/survey.ts';
import type { SearchAnswer } from '../../server/search/search-port.ts';
import { buildRecord } from '../build-record.ts';
import { column, encrypted, pdfOf } from '../unit/builders/pdfs.ts';
import { fewPlaces } from '../sample-library.ts';
import { runMetroteca } from './run-metroteca.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const words = (topic: string) =>
  column(
    Array.from({ length: 6 }, (_, at) => `What the plan says of ${topic} is on line ${at} of this page.`),
  );

let dataDir: string;
let papers: string;
let index: TestIndex;
let catalogue: Catalogue;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-documents-'));
  papers = mkdtempSync(join(tmpdir(), 'metroteca-papers-'));
  cpSync(await fewPlaces(), dataDir, { recursive: true });
  index = openTestIndex();
  catalogue = openCatalogue(dataDir);
  change({ record: buildRecord({ id: 'a' }) }, { record: buildRecord({ id: 'b', title: 'Another plan' }) });
  await drainOutbox(catalogue, index.writer);
  writeFileSync(join(papers, 'plan-of-test.pdf'), pdfOf(words('parking'), words('rain gardens')));
  writeFileSync(join(papers, 'locked-of-test.pdf'), encrypted());
});
afterAll(async () => {
  catalogue.close();
  await index.leave();
  rmSync(dataDir, { recursive: true });
  rmSync(papers, { recursive: true });
});

/** Publishes records, or takes them out. */
function change(...changes: readonly ({ record: LibraryRecord } | { id: string; into: string })[]) {
  const base = (id: string) => catalogue.records.head(id)?.revision ?? 0;
  if (changes.every((one) => 'record' in one && base(one.record.id) === 0)) {
    const at = new Date().toISOString();
    catalogue.publishing(() => {
      const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
      catalogue.imports.put({
        id: 'imp-1',
        at,
        mode: 'upsert',
        files: [],
        counts,
        report: {},
        state: 'published',
      });
      for (const one of changes) if ('record' in one) catalogue.revisions.publish(one.record, 'imp-1', at);
      catalogue.meta.raiseContentVersion();
    });
    return;
  }
  const decided = changes.map((one): RecordChange =>
    'record' in one
      ? { id: one.record.id, base: base(one.record.id), record: one.record }
      : { id: one.id, base: base(one.id), withdrawal: { mergedInto: one.into } },
  );
  commitEdit(decided, { action: 'edited', by: 'Ana' }, catalogue);
}

const run = (...typed: string[]) => runMetroteca(['documents', ...typed], { dataDir, index });
const PLAN = () => join(papers, 'plan-of-test.pdf');

/** The passages that readers can find, as `record page`. */
async function found(filter = 'published = true'): Promise<string[]> {
  const { hits } = await index.reader
    .index(passagesIndexName(index.indexName))
    .search<{ record: string; page: number }>('', { filter, limit: 100 });
  return hits.map(({ record, page }) => `${record} ${page}`).sort();
}

test('a document that is added is read, listed and searched page by page with the terms of its record', async () => {
  const added = await run('add', 'a', PLAN(), '--licence', 'CC BY 4.0', '--json');
  expect(added.code).toBe(0);
  const document = JSON.parse(added.output) as KeptDocument;
  expect(document).toMatchObject({ recordId: 'a', pages: 2, passages: 2, shown: 'text', format: 'pdf' });
  expect(await found()).toEqual(['a 1', 'a 2']);
  expect(await found('terms.topic = "climate-mitigation" AND terms.city = "barcelona-es"')).toHaveLength(2);
  expect(await found('terms.topic = "housing"')).toEqual([]);
  expect((await run('list', 'a')).output).toContain('plan-of-test.pdf (2 pages, 2 passages');
  expect(readdirSync(join(dataDir, 'documents'))).toContain(document.sha256);
});

const searching = (given: Partial<Query>, signal = new AbortController().signal) => {
  const { url, keys, indexName } = index;
  const search = createSearch({ url, searchKey: keys.search, indexName, catalogue });
  return search.search({ ...EMPTY_QUERY, ...given }, signal);
};
const unlimited = new AbortController().signal;
const surveying = () => {
  const { url, keys, indexName } = index;
  return createSurvey({ url, searchKey: keys.search, indexName, catalogue });
};
const idsOf = ({ hits }: SearchAnswer) =>
  hits.map(({ json }) => (JSON.parse(json.toString()) as { id: string }).id);

test('a search finds passages with their page, and records that only a document finds, counted exactly', async () => {
  const inRecords = await searching({ q: 'rain gardens' });
  expect([inRecords.total, inRecords.passages]).toEqual([0, undefined]);
  const both = await searching({ q: 'rain gardens', in: 'both' });
  expect([idsOf(both), both.total, both.passages]).toEqual([['a'], 1, { total: 1, records: 1 }]);
  expect(both.facets.topic).toContain('"id":"climate-mitigation","label":"Climate mitigation","count":1');
  const [passage] = both.hits[0]!.passages!.best;
  expect(passage).toMatchObject({
    page: 2,
    shown: 'text',
    url: expect.stringMatching(/file\.pdf#page=2$/) as string,
  });
  expect(passage!.snippet.slice(...passage!.ranges[0]!)).toMatch(/^rain/);

  const survey = surveying();
  for (const part of ['records', 'documents', 'both'] as const) {
    for (const q of ['rain gardens', 'plan', '']) {
      const query = { ...EMPTY_QUERY, q, in: part };
      const { total } = await searching(query);
      const counts = (await survey.places(query, unlimited)).places.map(({ count }) => count);
      expect([part, q, counts.reduce((sum, count) => sum + count, 0)]).toEqual([part, q, total]);
      expect([part, q, (await survey.insights(query, unlimited)).total]).toEqual([part, q, total]);
    }
  }

  const { records } = await survey.everyHit({ ...EMPTY_QUERY, q: 'rain gardens', in: 'both' }, unlimited);
  for await (const one of records) expect(one.passages).toMatchObject({ total: 1, best: [{ page: 2 }] });

  // Both records say "plan" themselves, and stay first; only one has it in a document too.
  const plan = await searching({ q: 'plan', in: 'both' });
  expect([plan.total, plan.passages]).toEqual([2, { total: 2, records: 1 }]);
  const inDocuments = await searching({ q: 'plan', in: 'documents' });
  expect([idsOf(inDocuments), inDocuments.total]).toEqual([['a'], 1]);
  const byTitle = await searching({ q: 'rain gardens', in: 'both', sort: 'title', facets: ['topic'] });
  expect([idsOf(byTitle), byTitle.total]).toEqual([['a'], 1]);
  const next = await searching({ q: 'rain gardens', in: 'both', page: 2, size: 1 });
  expect([idsOf(next), next.total, next.pages]).toEqual([[], 1, 1]);
  const narrowed = await searching({ q: 'parking', in: 'both', terms: { topic: ['housing'] } });
  expect([narrowed.total, narrowed.passages]).toEqual([0, { total: 0, records: 0 }]);
  expect(narrowed.facets.topic).toContain('"id":"climate-mitigation","label":"Climate mitigation","count":1'); // F3
});

test('words that nothing has together with the rest are left out, and told, in every count alike', async () => {
  const survey = surveying();
  for (const part of ['documents', 'both'] as const) {
    const query = { ...EMPTY_QUERY, q: 'rain gardens with zeppelins', in: part };
    const { total, leftOut, passages } = await searching(query);
    expect([part, total, leftOut, passages]).toEqual([part, 1, ['zeppelins'], { total: 1, records: 1 }]);
    expect([part, (await survey.insights(query, unlimited)).total]).toEqual([part, 1]);
    expect([part, (await survey.everyHit(query, unlimited)).total]).toEqual([part, 1]);
  }
  // As few from records as from passages: then what records say is the result.
  const other = await searching({ q: 'another parking', in: 'both' });
  expect([idsOf(other), other.leftOut, other.passages]).toEqual([
    ['b'],
    ['parking'],
    { total: 0, records: 0 },
  ]);
  // Words are chosen without filters, so that the page that has some of them follows what is left of the result.
  const near = other.related.map(({ json, passages }) => [
    (JSON.parse(json.toString()) as { id: string }).id,
    passages?.best.map(({ page }) => page),
  ]);
  expect(near).toEqual([['a', [1]]]);
  const typed = await searching({ q: 'rain gardens with zeppelins', in: 'documents', words: 'typed' });
  expect([typed.total, typed.leftOut]).toEqual([0, []]);
});

test('a reader who leaves during a search takes nothing with them', async () => {
  const gone = AbortSignal.abort(new Error('The reader is gone.'));
  await expect(searching({ q: 'shade', in: 'both' }, gone)).rejects.toThrow(/abort|gone/i);
  await new Promise(setImmediate); // a failure that nobody waited for would end the program here
});

test('the passages of one record are found by themselves', async () => {
  const { url, keys, indexName } = index;
  const search = createSearch({ url, searchKey: keys.search, indexName, catalogue });
  const found = await search.passages(
    { id: 'a', q: 'parking', page: 1, size: 5 },
    new AbortController().signal,
  );
  expect(found).toMatchObject({ total: 1, leftOut: [], passages: [{ page: 1, name: 'plan-of-test.pdf' }] });
  const fewer = await search.passages({ id: 'a', q: 'parking of zeppelins', page: 1, size: 5 }, unlimited);
  expect([fewer.total, fewer.leftOut]).toEqual([1, ['zeppelins']]);
});

test('one that cannot be read is kept, with a code and what to do', async () => {
  const { code, output } = await run('add', 'b', join(papers, 'locked-of-test.pdf'));
  expect([code, output]).toEqual([1, expect.stringContaining('encrypted-document: it needs a password')]);
  expect(await found()).toHaveLength(2);
  expect((await run('add', 'a', PLAN(), '--shown', 'text')).errors).toContain('needs --licence');
  expect((await run('add', 'nothing', PLAN())).code).toBe(2);
});

test('passages follow their record: when it changes, is merged, and comes back', async () => {
  change({ record: buildRecord({ id: 'a', topics: ['housing'] }) });
  await drainOutbox(catalogue, index.writer);
  expect(await found('terms.topic = "housing"')).toEqual(['a 1', 'a 2']);

  change({ id: 'a', into: 'b' });
  await drainOutbox(catalogue, index.writer);
  expect(await found()).toEqual(['b 1', 'b 2']);
  expect(catalogue.documents.ofRecord('b').map(({ recordId }) => recordId)).toEqual(['b', 'a']);
  expect(await found('terms.topic = "housing"')).toEqual([]); // it has the terms of the record that stays

  change({ record: buildRecord({ id: 'a', topics: ['housing'] }) });
  await drainOutbox(catalogue, index.writer);
  expect(await found()).toEqual(['a 1', 'a 2']);
});

test('a rebuilt index has the same passages, and an engine that lost them gets them again', async () => {
  await reindex(catalogue, index.writer);
  expect(await found()).toEqual(['a 1', 'a 2']);
  await index.forgetPassages();
  change({ record: buildRecord({ id: 'b', title: 'Changed' }) });
  await drainOutbox(catalogue, index.writer);
  expect(await found()).toEqual(['a 1', 'a 2']);
});

test('a program that dies while passages are written takes none from readers, and the next one has them all once', async () => {
  const { writer } = index;
  const { passages } = writer;
  const dies = () => {
    throw new IndexError('as if the program were killed here');
  };
  const first = async function* (documents: AsyncIterable<PassageDocument>): AsyncGenerator<PassageDocument> {
    for await (const document of documents) {
      yield document;
      return;
    }
  };
  const moments: readonly IndexWriter[] = [
    // In the middle of them: one of two is new, no old one is out yet.
    {
      ...writer,
      passages: {
        ...writer.passages,
        replace: async (_, build, documents) => (
          await passages.replace(['x'], build, first(documents)),
          dies()
        ),
      },
    },
    { ...writer, changeLive: async () => dies() }, // before the records themselves
    {
      ...writer,
      passages: {
        ...writer.passages,
        rebuild: async (...given) => (await passages.rebuild(...given), dies()),
      },
    },
  ];
  for (const [at, dying] of moments.entries()) {
    const topic = (['waste', 'water', 'energy'] as const)[at]!;
    change({ record: buildRecord({ id: 'a', topics: [topic] }) });
    const publish = at === 2 ? reindex(catalogue, dying) : drainOutbox(catalogue, dying);
    await expect(publish).rejects.toThrow('as if');
    expect([at, await found()]).toEqual([at, ['a 1', 'a 2']]);
    await bringIndexUpToDate(catalogue, writer);
    expect([at, await found(`terms.topic = "${topic}"`)]).toEqual([at, ['a 1', 'a 2']]);
    expect([at, await found()]).toEqual([at, ['a 1', 'a 2']]);
  }
});

test('nothing is fetched from a private address, and a backup has the documents', async () => {
  const links = { alsoAt: [], document: 'http://127.0.0.1:9/plan.pdf' };
  change({ record: buildRecord({ id: 'b', title: 'With a link', links }) });
  await drainOutbox(catalogue, index.writer);
  const fetched = await run('fetch');
  expect(fetched.output).toContain('b  private  http://127.0.0.1:9/plan.pdf');
  expect(fetched.output).toContain('Fetched 0 of 1 documents.');
  const saved = join(dataDir, 'saved');
  expect(await backUp(catalogue, saved)).toMatchObject({ documents: 2 });
});

test('one that is removed is gone from the index and from the disk', async () => {
  const { code } = await run('remove', 'a', 'plan-of-test.pdf');
  expect(code).toBe(0);
  expect(await found()).toEqual([]);
  expect(readdirSync(join(dataDir, 'documents')).filter((name) => /^[0-9a-f]{64}$/.test(name))).toHaveLength(
    1,
  );
  expect((await run('remove', 'a', 'plan-of-test.pdf')).code).toBe(2);
});
