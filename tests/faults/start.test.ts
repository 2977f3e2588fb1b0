import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressFile, enginePid, isAlive } from '../../library/engine/own-engine.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { until } from '../until.ts';
import { PROGRAM, startSite, type Site } from '../browser/site-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const random = seededRandom(seed);
const ROUNDS = rounds(2, 8);
const FIRST_START_TAKES = rounds(8_000, 16_000); // ms; a busy machine takes longer
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'metroteca-start-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const totalOf = async (site: Site) => {
  const response = await fetch(`${site.url}/api/search?size=1&facets=none`);
  return ((await response.json()) as { total: number }).total;
};

async function untilGone(pid: number | undefined): Promise<void> {
  if (pid === undefined) return;
  await until(() => !isAlive(pid));
}

/** Runs a start that is expected to end by itself. */
async function startThatEnds(
  variables: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

describe('a start that cannot succeed', () => {
  test('names the port that is in use and says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output } = await startThatEnds({ PORT: String(port), DATA_DIR: join(dataDir, 'unused') });
    other.close();
    expect(code).toBe(2);
    expect(output).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(output).not.toContain('    at '); // no stack: it is nobody's mistake in the code
  });

  test('names every variable that cannot be used', async () => {
    const { code, output } = await startThatEnds({ PORT: 'http', SAMPLE_DATA: 'yes' });
    expect(code).toBe(2);
    expect(output).toMatch(/PORT[^]*SAMPLE_DATA/);
  });

  test('says what to do when the search engine of MEILI_URL is not there', async () => {
    const away = { MEILI_URL: 'http://127.0.0.1:9', MEILI_MASTER_KEY: 'x'.repeat(16) };
    const { code, output } = await startThatEnds({ ...away, PORT: '0', DATA_DIR: join(dataDir, 'unused') });
    expect(code).toBe(3);
    expect(output).toMatch(/http:\/\/127\.0\.0\.1:9 .*cannot be reached/);
  });
});

describe('a site that is killed', () => {
  test('at random moments of its first start leaves nothing running, and the next start has every record', async () => {
    const moments: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = spawn(process.execPath, [PROGRAM], {
        cwd: root,
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
    const site = await startSite({ DATA_DIR: dataDir });
    const total = await totalOf(site);
    expect(total, told).toBeGreaterThan(1_780);
    expect(site.output(), told).not.toContain('refused');
    await site.stop('SIGKILL');
    await untilGone(await enginePid(dataDir));

    const again = await startSite({ DATA_DIR: dataDir });
    expect(await totalOf(again)).toBe(total);
    await again.stop();
  });

  test('with npm itself, as "npm start" is killed, leaves nothing running', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: root,
      env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true, // its own group, as in a terminal of its own
    });
    let output = '';
    npm.stdout.on('data', (text) => (output += String(text)));
    await until(() => output.includes('is ready'), 110_000);
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
