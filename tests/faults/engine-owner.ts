import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A separate program that keeps an engine alive, as a site does, so that it can be killed. */
export function startOwner(dataDir: string, indexName: string): ChildProcess {
  const code = `
    import { openEngine } from './dist/library/engine/open-engine.js';
    await openEngine(${JSON.stringify({ dataDir, indexName })}, { role: 'site', log: () => {} });
    setInterval(() => {}, 1000);
  `;
  const args = ['--input-type=module', '-e', code];
  return spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}
