import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../browser/site-process.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { until } from '../until.ts';
import { makeSmallLibrary, RECORDS, type SmallLibrary } from './small-library.ts';

const random = seededRandom(seed);
let library: SmallLibrary;
beforeAll(async () => {
  library = await makeSmallLibrary();
});
afterAll(() => library.close());

const start = (dataDir: string) => startSite({ DATA_DIR: dataDir, INDEX_NAME: 'test' });

/** How many records readers find; undefined while they get none. */
async function found(url: string): Promise<number | undefined> {
  const response = await fetch(`${url}/api/search?q=plan&size=1`);
  return response.ok ? ((await response.json()) as { total: number }).total : undefined;
}

const cutOff = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * random()));
const overwritten = (bytes: Buffer) => Buffer.from(bytes.map(() => Math.floor(random() * 256)));
const withHoles = (bytes: Buffer) => {
  const holed = Buffer.from(bytes);
  for (let at = 0; at < bytes.length; at += 4_096)
    if (random() < 0.5) holed.fill(Math.floor(random() * 256), at + 16, at + 400);
  return holed;
};

/** The engine's own file with this name. */
function engineFile(dataDir: string, name: string): string {
  const data = join(
    dataDir,
    'engine',
    readdirSync(join(dataDir, 'engine')).find((each) => each.startsWith('data-'))!,
  );
  if (name !== 'index') return join(data, name);
  return join(data, 'indexes', readdirSync(join(data, 'indexes'))[0]!, 'data.mdb');
}

describe('data of the engine', () => {
  test.each(
    rounds(
      [
        ['index', 'overwritten', overwritten],
        ['VERSION', 'cut off', () => Buffer.alloc(0)],
      ],
      ['index', 'tasks/data.mdb', 'auth/data.mdb', 'VERSION'].flatMap((name) => [
        [name, 'overwritten', overwritten],
        [name, 'cut off', cutOff],
        [name, 'written over in places', withHoles],
      ]),
    ) as [string, string, (bytes: Buffer) => Buffer][],
  )('(%s) that are %s are set aside and built again, said in one line', async (name, how, damage) => {
    const dataDir = library.copy(`engine-${name.replace('/', '-')}-${how.replaceAll(' ', '-')}`);
    const path = engineFile(dataDir, name);
    writeFileSync(path, damage(readFileSync(path)));
    const site = await start(dataDir);
    try {
      // Damage that is only met by a search is found by the searches of readers.
      expect(await until(() => found(site.url).then((total) => total === RECORDS && total), 60_000)).toBe(
        RECORDS,
      );
      const told = site
        .output()
        .split('\n')
        .filter((line) => line.includes('set aside'));
      expect(told.length, site.output()).toBeLessThanOrEqual(1);
      const isSure = name === 'VERSION' || how === 'overwritten'; // else it may be where nothing is read
      expect(told.length, site.output()).toBeGreaterThanOrEqual(isSure ? 1 : 0);
      expect(site.output()).not.toContain('    at ');
    } finally {
      await site.stop();
    }
  });

  test('is built again by reindex --force while no site runs', async () => {
    const dataDir = library.copy('engine-reindex');
    const path = engineFile(dataDir, 'index');
    writeFileSync(path, overwritten(readFileSync(path)));
    const { code, output } = await library.metroteca(dataDir, 'reindex', '--force');
    expect([code, output]).toEqual([0, expect.stringContaining(`Indexed ${RECORDS} records`)]);
    expect(output.match(/set aside/g)).toHaveLength(1);
  });
});

/** Files of a data folder, without the engine's, of which the tests above are, and its program. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.startsWith('meilisearch-') && !entry.parentPath.includes('data-'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

test('A file that is cut off anywhere never ends in a stack or in an empty library, and doctor or the start says what to do', async () => {
  const names = filesOf(join(library.root, 'made')).map((path) =>
    path.slice(join(library.root, 'made').length + 1),
  );
  for (let round = 0; round < rounds(3, 150); round += 1) {
    const name = names[Math.floor(random() * names.length)]!;
    const dataDir = library.copy(`cut-${round}`);
    const path = join(dataDir, name);
    const { size } = statSync(path);
    const kept = Math.floor(size * random());
    writeFileSync(path, readFileSync(path).subarray(0, kept));
    const told = `${name} cut to ${kept} of ${size} bytes (seed ${seed})`;
    const { code, output } = await library.metroteca(dataDir, 'doctor', '--json');
    expect(output, told).not.toContain('    at ');
    const records = /(\d+) published records/.exec(output)?.[1];
    expect([undefined, String(RECORDS)], `${told}\n${output}`).toContain(records);
    const whatToDo = /restore DIR|reindex|mv |rm |chmod/;
    expect(code === 0 ? records === String(RECORDS) : whatToDo.test(output), `${told}\n${output}`).toBe(true);
    rmSync(dataDir, { recursive: true, force: true });
  }
});

test('A site does not start on accounts that are damaged, and says which command brings them back', async () => {
  const dataDir = library.copy('accounts');
  const path = join(dataDir, 'editors.sqlite');
  writeFileSync(path, readFileSync(path).subarray(0, 5_000));
  await expect(start(dataDir)).rejects.toThrow(/editors\.sqlite is damaged .*restore DIR --only accounts/s);
  const saved = join(library.root, 'saved');
  expect(await library.metroteca(dataDir, 'restore', saved, '--only', 'accounts')).toMatchObject({ code: 0 });
  const site = await start(dataDir);
  expect(await found(site.url)).toBe(RECORDS);
  await site.stop();
});
