import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureKeys } from '../../library/engine/engine-keys.ts';
import { startOwnEngine } from '../../library/engine/own-engine.ts';
import { liveIndexName } from '../../library/index/index-names.ts';
import { startSite } from '../browser/site-process.ts';
import type { Contestants } from './search-turns.ts';
import { connectTo } from './timed-requests.ts';

const INDEX_NAME = 'bench';
const MASTER_KEY = 'a key for the benchmark only';

export interface SearchSite extends Contestants {
  readonly dataDir: string;
  readonly indexName: string;
  readonly writeKey: string;
  readonly serverUrl: string;
  readonly engineUrl: string;
  readonly engineHeaders: Record<string, string>;
}

/** Runs `work` with a built site and its engine. `fill` may put records in before the site starts. */
export async function withSearchSite<T>(
  work: (site: SearchSite) => Promise<T>,
  fill?: (variables: Record<string, string>) => Promise<unknown>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-bench-'));
  const engine = await startOwnEngine({
    dataDir,
    role: 'command',
    masterKey: MASTER_KEY,
    log: console.error,
  });
  try {
    const variables = { DATA_DIR: dataDir, MEILI_URL: engine.url, MEILI_MASTER_KEY: MASTER_KEY, INDEX_NAME };
    await fill?.(variables);
    const site = await startSite({ ...variables, ...(fill && { SAMPLE_DATA: 'off' }) });
    const keys = await ensureKeys(engine.url, MASTER_KEY, INDEX_NAME);
    const engineHeaders = { authorization: `Bearer ${keys.search}` };
    const sides = { server: connectTo(site.url), bare: connectTo(engine.url, engineHeaders) };
    try {
      const index = liveIndexName(INDEX_NAME);
      return await work({
        ...sides,
        index,
        dataDir,
        indexName: INDEX_NAME,
        writeKey: keys.write,
        serverUrl: site.url,
        engineUrl: engine.url,
        engineHeaders,
      });
    } finally {
      sides.bare.close();
      sides.server.close();
      await site.stop();
    }
  } finally {
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
