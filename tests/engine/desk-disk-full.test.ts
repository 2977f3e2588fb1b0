import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ImportSummary } from '../../domain/desk.ts';
import { openDeskSite } from './desk-site.ts';

const DISK = join(tmpdir(), `metroteca-desk-disk-${process.pid}`);
const ROWS = Array.from(
  { length: 400 },
  (_, at) => `r-${at},Plan ${at},Leeds,GB,${'A long summary. '.repeat(40)}`,
);
const TABLE = `id,title,city,country,summary\n${ROWS.join('\n')}\n`;

mkdirSync(DISK);
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', DISK]).status === 0;
afterAll(() => {
  if (hasDisk) spawnSync('umount', ['--lazy', DISK]);
  rmSync(DISK, { recursive: true, force: true });
});

describe.skipIf(!hasDisk)('a disk that is full while the desk publishes', () => {
  test('is named with its folder, and the publication goes on by itself when there is room', async () => {
    const site = await openDeskSite({ dataDir: join(DISK, 'data') });
    const ana = site.editor('Ana');
    const { id } = (await (
      await ana.upload('table.csv', TABLE, { kind: 'strategy' })
    ).json()) as ImportSummary;
    await ana.until(id, 'ready');
    const ballast = join(DISK, 'ballast');
    const { bavail, bsize } = statfsSync(DISK);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 150_000)));
    expect((await ana.send('POST', `/api/imports/${id}/publish`)).status).toBe(202);
    await expect
      .poll(async () => ((await (await ana.ask(`/api/imports/${id}`)).json()) as ImportSummary).problem)
      .toContain(`The disk ${DISK}, which holds ${site.dataDir}, is full`);
    expect(site.catalogue.isEmpty()).toBe(true);
    rmSync(ballast);
    expect((await ana.until(id, 'published')).problem).toBeUndefined();
    expect(await site.index.publishedIds()).toHaveLength(ROWS.length);
    await site.close();
  }, 60_000);
});
