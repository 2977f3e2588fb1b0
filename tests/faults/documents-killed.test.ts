import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskDocumentsResponse, RecordDocument } from '../../domain/documents.ts';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { newToken } from '../../library/accounts/secrets.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { startSite, type Site } from '../browser/site-process.ts';
import { buildRecord } from '../build-record.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { fewPlaces } from '../sample-library.ts';
import { column, pdfOf } from '../unit/builders/pdfs.ts';
import { until } from '../until.ts';
import { openImportSite, writeWave, type ImportSite } from './import-site.ts';

const RECORDS = 60;
const LONG = 240_000;
const random = seededRandom(seed);
const ACCIDENTS = rounds<string[]>(
  [],
  Array.from({ length: 16 }, (_, at) => ['program', 'engine'][at % 2]!),
);

let site: ImportSite;
/** What readers have to find: passages by record. */
const inside: Record<string, number> = {};
/** How long each command takes when nobody disturbs it, in milliseconds. */
const takes = { add: 0, reindex: 0 };

// The short rounds have one case of each moment in tests/engine/documents.test.ts.
describe.runIf(ACCIDENTS.length > 0)('while documents are indexed', () => {
  beforeAll(async () => {
    site = await openImportSite();
    await run('import', await writeWave(site.dataDir, 1, RECORDS), '--kind', 'strategy');
    for (const at of [0, 1, 2]) takes.add = await timed(() => add(at, 3));
    takes.reindex = await timed(() => run('reindex'));
  }, LONG);
  afterAll(() => site.close(), LONG);

  test.each(ACCIDENTS.map((accident, at) => ({ accident, id: at + 3 })))(
    'the death of the $accident at a random moment takes nothing away, nor does it leave a half ($id)',
    async ({ accident, id }) => {
      const isRebuild = random() < 0.3;
      const pages = 2 + Math.floor(random() * 20);
      const moment = random() * (isRebuild ? takes.reindex : takes.add) * 1.2;
      const file = await makePdf(id, pages);
      const words = isRebuild ? ['reindex'] : ['documents', 'add', `r-${id}`, file];
      const running = site.metroteca(...words);
      await sleep(moment);
      if (accident === 'program') running.child.kill('SIGKILL');
      else await site.killEngine();
      const { output } = await running.ended;
      const told = `${words.join(' ')}, ${accident} after ${Math.round(moment)} ms (seed ${seed}):\n${output}`;
      expect(output, told).not.toContain('    at '); // no stack
      const { [`r-${id}`]: half = 0, ...others } = await site.lookInside();
      expect(others, told).toEqual(inside);
      expect(half, told).toBeLessThanOrEqual(pages);
      await add(id, pages);
      expect(await site.lookInside(), told).toEqual(inside);
      expectNothingWaits(told);
    },
    LONG,
  );
});

describe.runIf(ACCIDENTS.length > 0)('while documents are uploaded at the desk', () => {
  let dataDir: string;
  let token: string;
  let desk: Site;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'metroteca-uploads-'));
    await cp(await fewPlaces(), dataDir, { recursive: true });
    const catalogue = openCatalogue(dataDir);
    const at = new Date().toISOString();
    const counts = { read: 1, new: 1, changed: 0, unchanged: 0, refused: 0, archived: 0 };
    catalogue.publishing(() => {
      catalogue.imports.put({
        id: 'i',
        at,
        mode: 'upsert',
        files: [],
        counts,
        report: {},
        state: 'published',
      });
      catalogue.revisions.publish(buildRecord({ id: 'r' }), 'i', at);
    });
    catalogue.close();
    token = newToken();
    const editors = openEditors(dataDir);
    editors.editors.add({ name: 'Ana', role: 'editor', token });
    editors.close();
    desk = await startDesk();
  }, LONG);
  afterAll(async () => {
    await desk?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }, LONG);
  const startDesk = () => startSite({ DATA_DIR: dataDir, SAMPLE_DATA: 'off' });

  /** Sends it in pieces, so that a death can come in the middle. Answers the status; undefined when nobody answered. */
  async function upload(bytes: Buffer, pause: number): Promise<number | undefined> {
    const edge = 'a-part-of-the-form';
    const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="plan.pdf"\r\n\r\n`;
    const size = Math.ceil(bytes.length / 20);
    const pieces = async function* () {
      yield Buffer.from(head);
      for (let from = 0; from < bytes.length; from += size) {
        yield bytes.subarray(from, from + size);
        await sleep(pause);
      }
      yield Buffer.from(`\r\n--${edge}--\r\n`);
    };
    const answer = await fetch(`${desk.url}/api/desk/records/r/documents`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': `multipart/form-data; boundary=${edge}` },
      body: Readable.toWeb(Readable.from(pieces())) as ReadableStream,
      duplex: 'half',
    } as RequestInit).catch(() => undefined);
    return answer?.status;
  }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'the death of the program at a random moment leaves the document whole or not at all (%i)',
    async (round) => {
      const page = (number: number) =>
        column(
          Array.from({ length: 8 }, (_, at) => `Upload ${round} says on page ${number} line ${at} this.`),
        );
      const bytes = pdfOf(...Array.from({ length: 40 }, (_, at) => page(at + 1)));
      const moment = random() * 1_500;
      const sending = upload(bytes, 20);
      await sleep(moment);
      await desk.stop('SIGKILL');
      const status = await sending;
      desk = await startDesk();
      const told = `after ${Math.round(moment)} ms, answered ${status} (seed ${seed}):\n${desk.output()}`;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const known = await documentsOf();
      const isThere = known.some((document) => document.sha256 === sha256 && document.passages === 40);
      expect(known, told).toHaveLength(isThere ? round : round - 1);
      expect([isThere, status !== 201], told).toContain(true); // what was confirmed is never lost
      expect(await upload(bytes, 0), told).toBe(201); // and what was not is added again
      expect(await documentsOf(), told).toHaveLength(round);
      const found = await (await fetch(`${desk.url}/api/search?q=upload+${round}&in=documents`)).json();
      expect((found as { total: number }).total, told).toBe(1);
      await desk.stop('SIGKILL');
      await rememberEverythingAsOld();
      desk = await startDesk();
      await until(async () => (await filesOf()).length === round * 2); // each with its text, and nothing half
    },
    LONG,
  );

  async function documentsOf(): Promise<readonly RecordDocument[]> {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${desk.url}/api/desk/records/r/documents`, { headers });
    return ((await answer.json()) as DeskDocumentsResponse).documents;
  }
  const filesOf = () => readdir(join(dataDir, 'documents'));
  /** As if hours had gone by. */
  async function rememberEverythingAsOld(): Promise<void> {
    const before = new Date(Date.now() - 7_200_000);
    for (const name of await filesOf()) await utimes(join(dataDir, 'documents', name), before, before);
  }
});

/** Adds a document with a passage on each page. */
async function add(id: number, pages: number): Promise<void> {
  await run('documents', 'add', `r-${id}`, await makePdf(id, pages));
  inside[`r-${id}`] = pages;
}

async function makePdf(id: number, pages: number): Promise<string> {
  const path = join(site.dataDir, `document-${id}.pdf`);
  const page = (number: number) =>
    column(
      Array.from({ length: 6 }, (_, at) => `What plan ${id} says on page ${number} is in line ${at} here.`),
    );
  await writeFile(path, pdfOf(...Array.from({ length: pages }, (_, at) => page(at + 1))));
  return path;
}

async function run(...words: string[]): Promise<void> {
  const { code, output } = await site.metroteca(...words).ended;
  if (code !== 0) throw new Error(`metroteca ${words.join(' ')} ended with ${code}:\n${output}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function expectNothingWaits(told: string): void {
  const catalogue = openCatalogue(site.dataDir);
  try {
    expect(catalogue.outbox.count().total, told).toBe(0);
    expect(new Set(catalogue.documents.all().map(({ recordId }) => recordId)), told).toEqual(
      new Set(Object.keys(inside)),
    );
  } finally {
    catalogue.close();
  }
}
