import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressFile, enginePid, isAlive } from '../../library/engine/own-engine.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { worldPlaces } from '../sample-library.ts';
import { until } from '../until.ts';
import { PROGRAM, startSite, type Site } from '../browser/site-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const random = seededRandom(seed);
const ROUNDS = rounds(2, 20);
const FIRST_START_TAKES = 5_000; // ms; a busy machine takes longer
const SAMPLES = 200; // records: the whole collection takes ten times as long, and does nothing else
let folder: string;
let dataDir: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metroteca-start-'));
  dataDir = join(folder, 'data');
  program = join(folder, 'program');
  await withFewSamples(program);
  await cp(await worldPlaces(), dataDir, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The program as it is built, with the first records of the sample collection. */
async function withFewSamples(program: string): Promise<void> {
  await mkdir(program);
  for (const name of await readdir(root)) {
    if (name !== 'fixtures' && name !== 'dist') await symlink(join(root, name), join(program, name));
  }
  await cp(join(root, 'dist'), join(program, 'dist'), { recursive: true });
  const fixtures = join(program, 'fixtures');
  await mkdir(fixtures);
  for (const name of await readdir(join(root, 'fixtures'))) {
    const path = join(root, 'fixtures', name);
    if (!name.endsWith('.csv')) await symlink(path, join(fixtures, name));
    else await writeFile(join(fixtures, name), firstRows(await readFile(path, 'utf8')));
  }
}

function firstRows(table: string): string {
  return stringify(parse(table, { to: SAMPLES + 1 }));
}

const totalOf = async (site: Site) => {
  const response = await fetch(`${site.url}/api/search?size=1&facets=none`);
  return ((await response.json()) as { total: number }).total;
};

async function untilGone(pid: number | undefined): Promise<void> {
  if (pid === undefined) return;
  await until(() => !isAlive(pid));
}

describe('a site that is killed', () => {
  test('at random moments of its first start leaves nothing running, and the next start has every record', async () => {
    const moments: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = spawn(process.execPath, [PROGRAM], {
        cwd: program,
        env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
        stdio: 'ignore',
      });
      const ended = once(child, 'exit');
      const moment = 200 + random() * FIRST_START_TAKES;
      moments.push(Math.round(moment));
      await sleep(moment);
      const engine = await enginePid(dataDir);
      child.kill('SIGKILL');
      await ended;
      await untilGone(engine);
    }
    const told = `killed after ${moments.join(', ')} ms (seed ${seed})`;
    const site = await startSite({ DATA_DIR: dataDir }, program);
    const total = await totalOf(site);
    expect(total, told).toBeGreaterThan(2 * SAMPLES);
    expect(site.output(), told).not.toContain('refused');
    await site.stop('SIGKILL');
    await untilGone(await enginePid(dataDir));

    const again = await startSite({ DATA_DIR: dataDir }, program);
    expect(await totalOf(again)).toBe(total);
    await again.stop();
  });

  test('with npm itself, as "npm start" is killed, leaves nothing running', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: root,
      env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true, // its own group, as in its own terminal
    });
    let output = '';
    npm.stdout.on('data', (text) => (output += String(text)));
    await until(() => output.includes('is ready'), 180_000);
    const address = /http:\/\/\S+/.exec(output)?.[0];
    const engine = await enginePid(dataDir);
    expect(engine).toBeDefined();
    npm.kill('SIGKILL');
    await untilGone(engine);
    await expect(fetch(`${address}/api/health/live`)).rejects.toThrow('fetch failed');
  });

  test('with a signal in order says nothing, ends with 0 and takes the engine with it', async () => {
    const site = await startSite({ DATA_DIR: dataDir });
    const engine = await enginePid(dataDir);
    expect(await site.stop('SIGTERM')).toBe(0);
    await untilGone(engine);
    await expect(stat(addressFile(dataDir))).rejects.toThrow('ENOENT');
  });
});
