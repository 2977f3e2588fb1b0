import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openToOthers } from '../../library/private-files.ts';
import { makeSmallLibrary, type SmallLibrary } from './small-library.ts';

let library: SmallLibrary;
beforeAll(async () => {
  library = await makeSmallLibrary();
});
afterAll(() => library.close());

test('Nobody else can read a data folder, a backup, and what is in them; what a person asked for is as open as ever', async () => {
  const made = join(library.root, 'made');
  expect(readdirSync(made)).toEqual(expect.arrayContaining(['catalogue.sqlite', 'engine', 'uploads']));
  expect([...openToOthers(made), ...openToOthers(join(library.root, 'saved'))]).toEqual([]);
  const out = join(library.root, 'out.csv');
  expect(await library.metroteca(made, 'export', '--out', out)).toMatchObject({ code: 0 });
  expect(statSync(out).mode & 0o777).toBe(0o666 & ~process.umask());
});

test('A folder that others could read is closed by the next program that uses it', async () => {
  const dataDir = library.copy('opened');
  for (const name of ['', 'catalogue.sqlite', 'uploads', 'editors.sqlite']) {
    const path = join(dataDir, name);
    chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
  }
  expect([...openToOthers(dataDir)]).toHaveLength(4);
  expect(await library.metroteca(dataDir, 'imports')).toMatchObject({ code: 0 });
  expect([...openToOthers(dataDir)]).toEqual([]);
});
