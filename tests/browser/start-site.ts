import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { sampleLibrary } from '../sample-library.ts';
import { serveBrowser } from './browser.ts';
import { startSite } from './site-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    browserUrl: string;
  }
}

/** One browser, and one real site with the sample collection, for all the journeys of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-site-'));
  await cp(await sampleLibrary(), dataDir, { recursive: true });
  const site = await startSite({ DATA_DIR: dataDir });
  const browser = await serveBrowser();
  project.provide('siteUrl', site.url);
  project.provide('browserUrl', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
