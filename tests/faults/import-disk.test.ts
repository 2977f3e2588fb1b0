import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { openEngine, type Engine } from '../../library/engine/open-engine.ts';
import { fewPlaces } from '../sample-library.ts';
import { startMetroteca, writeWave } from './import-site.ts';

const KB = 1024;
const isRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };
const LONG = 120_000;

let folder: string;
let engine: Engine;
let indexes = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metroteca-disk-'));
  chmodSync(folder, 0o755);
  engine = await openEngine(
    { dataDir: join(folder, 'engine'), indexName: 'test' },
    { role: 'command', log: () => {} },
  );
}, LONG);
afterAll(async () => {
  await engine.stop();
  await rm(folder, { recursive: true });
}, LONG);

/** A data folder that can be imported into, whose engine is elsewhere. */
async function prepare(dataDir: string) {
  mkdirSync(dataDir, { recursive: true });
  await cp(await fewPlaces(), dataDir, { recursive: true });
  indexes += 1;
  const variables = {
    DATA_DIR: dataDir,
    INDEX_NAME: `test_${indexes}`,
    MEILI_URL: engine.url,
    MEILI_SEARCH_KEY: engine.keys.search,
    MEILI_ADMIN_KEY: engine.keys.write,
  };
  const metroteca = (words: string[], as?: typeof NOBODY) => startMetroteca(words, variables, as).ended;
  return { dataDir, metroteca };
}

/** What the catalogue holds, and that it is whole. */
function contentOf(dataDir: string) {
  const catalogue = openCatalogue(dataDir);
  const { quick_check: check } = catalogue.database.prepare('PRAGMA quick_check(1)').get() as {
    quick_check: string;
  };
  const published = catalogue.imports.list().filter(({ state }) => state === 'published');
  const content = { records: catalogue.records.countPublished(), imports: published.length, check };
  catalogue.close();
  return content;
}

test(
  'a folder that cannot be written is named, and nothing in it is broken',
  async () => {
    const { dataDir, metroteca } = await prepare(join(folder, 'readonly'));
    const [first, second] = [await writeWave(folder, 1, 5), await writeWave(folder, 2, 5)];
    expect((await metroteca(['import', first])).code).toBe(0);
    chmodSync(dataDir, 0o555); // to root every folder is writable, so somebody else tries
    const { code, output } = await metroteca(['import', second], isRoot ? NOBODY : undefined);
    chmodSync(dataDir, 0o755);
    expect([code, output]).toEqual([2, expect.stringContaining(`${dataDir} cannot be written`)]);
    expect(output).not.toContain('    at ');
    expect(contentOf(dataDir)).toEqual({ records: 5, imports: 1, check: 'ok' });
    expect((await metroteca(['import', second])).code).toBe(0);
  },
  LONG,
);

test(
  'a report or a table of refused rows that cannot be written is named before anything is published',
  async () => {
    const { dataDir, metroteca } = await prepare(join(folder, 'outputs'));
    const path = await writeWave(folder, 1, 5);
    for (const option of ['--report', '--rejects']) {
      const { code, output } = await metroteca(['import', path, option, join(folder, 'nowhere/x')]);
      expect([code, output]).toEqual([2, expect.stringContaining('nowhere/x cannot be written (ENOENT)')]);
    }
    expect(contentOf(dataDir)).toEqual({ records: 0, imports: 0, check: 'ok' });
  },
  LONG,
);

/** A separate disk, or undefined where this user may not have one. */
function mountDisk(path: string, megabytes: number): boolean {
  mkdirSync(path, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]).status === 0;
}

/** One for each test: SQLite closes its files some time after we do, and what they held would be free in the next. */
const DISKS = ['at-once', 'while-kept', 'while-saved'].map((name) =>
  join(tmpdir(), `metroteca-full-${process.pid}-${name}`),
);
const hasDisk = DISKS.every((disk) => mountDisk(disk, 16));
afterAll(() => {
  for (const disk of DISKS) {
    spawnSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

describe.skipIf(!hasDisk)('a disk that is full', () => {
  /** Leaves so many bytes free on the disk, and answers what takes up the rest. */
  function leave(free: number, disk: string): string {
    const ballast = join(disk, 'ballast');
    const { stdout } = spawnSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' });
    const available = Number(stdout.trim().split('\n')[1]);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, available - free)));
    return ballast;
  }

  test.each([
    ['at once', 0, 1, DISKS[0]],
    ['while the file is kept', 60 * KB, 1, DISKS[1]],
    ['while the records are saved', 700 * KB, 2, DISKS[2]],
  ])(
    '%s is named, changes nothing, and the same import goes in when there is room',
    async (_, free, kept, disk = '') => {
      const { dataDir, metroteca } = await prepare(join(disk, 'data'));
      const [first, second] = [await writeWave(folder, 1, 50), await writeWave(folder, 2, 1_500)];
      expect((await metroteca(['import', first])).code).toBe(0);
      const ballast = leave(free, disk);
      const { code, output } = await metroteca(['import', second]);
      expect([code, output]).toEqual([2, expect.stringContaining('is full')]);
      expect(output).not.toContain('    at ');
      expect(readdirSync(join(dataDir, 'uploads'))).toHaveLength(kept); // so it was at that step
      rmSync(ballast);
      expect(contentOf(dataDir)).toEqual({ records: 50, imports: 1, check: 'ok' });
      expect(await metroteca(['import', second])).toMatchObject({ code: 0 });
      expect(contentOf(dataDir)).toEqual({ records: 1_500, imports: 2, check: 'ok' });
    },
    LONG,
  );
});
