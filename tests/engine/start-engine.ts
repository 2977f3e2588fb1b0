import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEngine } from '../../library/engine/open-engine.ts';
import type { EngineKeys } from '../../library/engine/engine-keys.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    engine: { url: string; keys: EngineKeys };
  }
}

/** One real Meilisearch for all engine tests, whose keys only reach indexes named `test_…`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-test-engine-'));
  const engine = await openEngine({ dataDir, indexName: 'test' }, { role: 'command', log: () => {} });
  project.provide('engine', { url: engine.url, keys: engine.keys });
  return async () => {
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
