import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../library/catalogue/database.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { until } from '../until.ts';
import { openImportSite, SIZES, writeWave, type ImportSite } from './import-site.ts';

/** Records: of the first, one request to the engine; of the second, a new index that is built and swapped in. */
const { small: SMALL, large: LARGE } = SIZES;
const LONG = 240_000;
const random = seededRandom(seed);

let site: ImportSite;
/** The last wave that was brought in whole, and what readers see of it. */
let wave = 0;
let visible = '{}';
/** How long an import takes when nobody disturbs it, in milliseconds; by its size. */
const takes = new Map<number, number>();

beforeAll(async () => {
  site = await openImportSite();
  for (const size of [SMALL, LARGE]) {
    wave += 1;
    const path = await writeWave(site.dataDir, wave, size);
    const start = performance.now();
    const { code, output } = await site.metroteca('import', path).ended;
    if (code !== 0) throw new Error(`The first import did not succeed:\n${output}`);
    takes.set(size, performance.now() - start);
    visible = stateOf(wave, size);
  }
}, LONG);
afterAll(() => site.close(), LONG);

/** What readers see of a wave that is whole; records of earlier waves that it does not have stay as they were. */
function stateOf(number: number, size: number): string {
  const rest = size < LARGE && number > 2 ? { [`wave-${lastLarge}`]: LARGE - size } : {};
  if (size === LARGE) lastLarge = number;
  return JSON.stringify({
    all: number === 1 ? size : LARGE,
    ...sorted({ ...rest, [`wave-${number}`]: size }),
  });
}
let lastLarge = 0;

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const looked = async () => {
  const { all = 0, ...sources } = await site.look();
  return JSON.stringify({ all, ...sorted(sources) });
};

/** Imports a new wave and lets something happen at a random moment of it; then imports it again, undisturbed. */
async function disturb(size: number, accident: (run: ReturnType<ImportSite['metroteca']>) => Promise<void>) {
  const before = visible;
  wave += 1;
  const after = stateOf(wave, size);
  const path = await writeWave(site.dataDir, wave, size);
  const reader = site.watch();
  const run = site.metroteca('import', path);
  const moment = random() * (takes.get(size) ?? 0);
  await sleep(moment);
  await accident(run);
  const first = await run.ended;
  const again = await site.metroteca('import', path).ended;
  visible = after;
  const seen = (await reader.stop()).map((text) => {
    const { all = 0, ...sources } = JSON.parse(text) as Record<string, number>;
    return JSON.stringify({ all, ...sorted(sources) });
  });
  const told = `${size} records, disturbed after ${Math.round(moment)} ms (seed ${seed}):\n${first.output}\n${again.output}`;
  expect(again.code, told).toBe(0);
  expect(seen, told).toContain(after);
  expect(await looked(), told).toBe(after); // nothing lost
  expect(
    seen.filter((state) => state !== before && state !== after),
    told,
  ).toEqual([]); // never half
  expectOneRevisionEach(wave, size);
  return first;
}

/** Nothing came in twice, nothing waits, and what the history says is true. */
function expectOneRevisionEach(number: number, size: number): void {
  const catalogue = openCatalogue(site.dataDir);
  const count = (sql: string) => (catalogue.database.prepare(sql).get() as { n: number }).n;
  const ofWave = `FROM revisions WHERE json ->> '$.source.name' = 'Wave ${number}'`;
  expect(count(`SELECT count(*) AS n ${ofWave}`)).toBe(size);
  expect(count(`SELECT count(DISTINCT record_id) AS n ${ofWave}`)).toBe(size);
  expect(catalogue.outbox.count().total).toBe(0);
  expect(catalogue.imports.list(1)[0]).toMatchObject({ state: 'published' });
  catalogue.close();
}

describe('an import', () => {
  test.each(rounds([SMALL, LARGE, SMALL], [SMALL, LARGE, SMALL, SMALL, LARGE, SMALL]))(
    'of %i records that is killed at a random moment is whole or not there, and goes in when it is run again',
    async (size) => {
      const { code } = await disturb(size, async ({ child }) => void child.kill('SIGKILL'));
      expect([null, 0]).toContain(code); // killed, or just done
    },
    LONG,
  );

  test.each(rounds([SMALL, LARGE], [SMALL, LARGE, SMALL]))(
    'of %i records survives the engine’s death at a random moment, or says so and goes in when it is run again',
    async (size) => {
      const { code, output } = await disturb(size, () => site.killEngine());
      expect([0, 3], output).toContain(code);
      expect(output).not.toContain('    at '); // no stack: it is nobody's mistake in the code
    },
    LONG,
  );
});

test(
  'a second import at the same time is told who is first, and goes in afterwards',
  async () => {
    const path = await writeWave(site.dataDir, wave + 1, 10);
    const before = beingKept(); // is left of imports that were killed
    const first = site.metroteca('import', '-'); // reads for as long as we let it
    first.child.stdin?.write('id,title,city,country\nslow,A slow plan,London,GB\n');
    // Its name is written just before it has the lock, and what it reads is kept just after.
    await until(() => lockHolder() === first.child.pid && beingKept().length > before.length);
    const refused = await site.metroteca('import', path).ended;
    expect(refused.code).toBe(2);
    expect(refused.output).toContain(`An import (process ${first.child.pid}, since `);
    first.child.stdin?.end();
    expect((await first.ended).code).toBe(0);
    expect((await site.metroteca('import', path).ended).code).toBe(0);
    expect((await site.look())[`wave-${wave + 1}`]).toBe(10);
  },
  LONG,
);

function beingKept(): string[] {
  return readdirSync(join(site.dataDir, 'uploads')).filter((name) => name.startsWith('.partial-'));
}

/** The process that took the lock last. */
function lockHolder(): number | undefined {
  const path = join(site.dataDir, 'writer.lock');
  if (!existsSync(path)) return undefined;
  const database = openDatabase(path, { readOnly: true });
  const holder = database.prepare('SELECT pid FROM holder').get() as { pid: number } | undefined;
  database.close();
  return holder?.pid;
}
