import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../server/prepare.mjs';
import { PROGRAM } from '../browser/site-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let dataDir: string;
beforeAll(async () => {
  build();
  dataDir = await mkdtemp(join(tmpdir(), 'metroteca-start-'));
}, 240_000); // as long as a build may take
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Starts the program, which is expected to end by itself. */
async function start(variables: Record<string, string>) {
  const env = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...variables };
  const child = spawn(process.execPath, [PROGRAM], { cwd: root, env });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output };
}

describe('a start that cannot succeed', { timeout: 60_000 }, () => {
  it('names a port that is in use and says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output } = await start({ PORT: String(port) });
    other.close();
    expect(code).toBe(2);
    expect(output).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(output).toContain(`PORT=${port + 1}`);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('names every bad variable', async () => {
    const { code, output } = await start({ PORT: 'many', SAMPLE_DATA: 'yes', LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(output).toMatch(/PORT[^]*SAMPLE_DATA/);
    expect(output).toContain('LOG_LEVEL');
  });

  it('says so when the search engine of MEILI_URL is away', async () => {
    const { code, output } = await start({
      PORT: '0',
      MEILI_URL: 'http://127.0.0.1:9',
      MEILI_MASTER_KEY: 'a key of sixteen letters',
    });
    expect(code).toBe(3);
    expect(output).toContain('http://127.0.0.1:9 (MEILI_URL) cannot be reached');
  });
});
