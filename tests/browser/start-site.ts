import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startSite } from './site-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/** One real site with the sample collection for all the journeys of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-site-'));
  const site = await startSite({ DATA_DIR: dataDir });
  project.provide('siteUrl', site.url);
  return async () => {
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
