import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { column, pdfOf } from '../unit/builders/pdfs.ts';
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
