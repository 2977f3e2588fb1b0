import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngineError } from '../../library/engine/engine-error.ts';
import { findBinary } from '../../library/engine/find-binary.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metroteca-binary-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('finding the search engine', () => {
  test('takes the one on the PATH before any other', async () => {
    const file = join(folder, 'meilisearch');
    await writeFile(file, '');
    await chmod(file, 0o755);
    expect(await findBinary({ folder, path: folder, packaged: '/nowhere' })).toBe(file);
  });

  test('passes over a file on the PATH that cannot be run', async () => {
    await writeFile(join(folder, 'meilisearch'), '', { mode: 0o644 });
    const packaged = join(folder, 'packaged');
    await writeFile(packaged, 'changed');
    await expect(findBinary({ folder, path: folder, packaged })).rejects.toThrow(EngineError);
  });

  test('never runs a packaged engine that is not the very file that was examined', async () => {
    const packaged = join(folder, 'packaged');
    await writeFile(packaged, '#!/bin/sh\necho changed\n');
    await expect(findBinary({ folder, path: '', packaged })).rejects.toThrow(/SHA-256 differs[^]*npm ci/);
    await expect(readFile(join(folder, 'meilisearch-1.21.0'))).rejects.toThrow('ENOENT');
  });

  test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
    'replaces a kept copy that somebody has changed',
    async () => {
      const kept = join(folder, 'meilisearch-1.21.0');
      await writeFile(kept, 'changed', { mode: 0o755 });
      expect(await findBinary({ folder, path: '' })).toBe(kept);
      expect((await readFile(kept)).length).toBeGreaterThan(1_000_000);
    },
  );
});
