import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite } from '../browser/site-process.ts';
import type { BenchLine } from './bench-line.ts';
import { importRows } from './import-rows.ts';

const SIZE = 1_000_000; // records
const LIMIT = 10; // seconds
const STARTS = 3;

/** How long readers of a very large library wait for the first answer after a start, at worst. */
export async function run(): Promise<BenchLine[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-bench-'));
  try {
    const variables = { DATA_DIR: dataDir, INDEX_NAME: 'bench', SAMPLE_DATA: 'off' };
    await importRows(SIZE, variables);
    const seconds: number[] = [];
    for (let start = 0; start < STARTS; start += 1) seconds.push(await secondsToAnswer(variables));
    const name = `start to first answer, ${SIZE.toLocaleString('en')} records`;
    return [{ name, value: Math.max(...seconds), unit: 's', limit: LIMIT, is: 'at most' }];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function secondsToAnswer(variables: Record<string, string>): Promise<number> {
  const startedAt = performance.now();
  const site = await startSite(variables);
  try {
    const response = await fetch(`${site.url}/api/search?q=plan`);
    const { total } = (await response.json()) as { total: number };
    if (!response.ok || total === 0) throw new Error(`Readers got ${response.status} and ${total} records`);
    return (performance.now() - startedAt) / 1000;
  } finally {
    await site.stop();
  }
}
