import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchLine } from './bench-line.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How long people wait: for the first start of a fresh clone, dependencies and all, and for any later one. */
export async function run(): Promise<BenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'metroteca-clone-'));
  try {
    execFileSync('git', ['clone', '--quiet', root, folder]);
    const first = await secondsToReady(folder);
    const warm = Math.min(await secondsToReady(folder), await secondsToReady(folder));
    return [
      { name: 'first start of a fresh clone', value: first, unit: 's', limit: 120, is: 'at most' },
      { name: 'warm start', value: warm, unit: 's', limit: 5, is: 'at most' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function secondsToReady(folder: string): Promise<number> {
  const start = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(npm, 'exit');
  await new Promise<void>((resolve, reject) => {
    let output = '';
    npm.stdout.on('data', (text) => {
      output += String(text);
      if (output.includes('is ready')) resolve();
    });
    void ended.then(() => reject(new Error(`npm start ended before it was ready:\n${output}`)));
  });
  const seconds = (performance.now() - start) / 1000;
  npm.kill('SIGTERM');
  await ended;
  return seconds;
}
