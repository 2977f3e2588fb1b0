import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '../../library/engine/open-engine.ts';
import {
  addressFile,
  enginePid,
  isAlive,
  isHealthy,
  type EngineAddress,
} from '../../library/engine/own-engine.ts';
import { until } from '../until.ts';
import { startOwner } from './engine-owner.ts';

let dataDir: string;
let owner: ChildProcess | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'metroteca-engine-'));
});

afterEach(async () => {
  owner?.kill('SIGKILL');
  owner = undefined;
  await until(async () => (await enginePid(dataDir)) === undefined);
  await rm(dataDir, { recursive: true });
});

async function start(): Promise<EngineAddress> {
  owner = startOwner(dataDir, 'test_records');
  return until(readAddress);
}

async function readAddress(): Promise<EngineAddress | undefined> {
  return JSON.parse(await readFile(addressFile(dataDir), 'utf8').catch(() => 'null')) ?? undefined;
}

describe('an engine of our own', () => {
  test('is gone soon after the program that started it was killed with -9', async () => {
    const { url } = await start();
    const pid = await until(() => enginePid(dataDir));
    owner!.kill('SIGKILL');
    await until(async () => !isAlive(pid));
    expect(await isHealthy(url)).toBe(false);
  });

  test('starts again on the data of one that was killed', async () => {
    await start();
    const first = await until(() => enginePid(dataDir));
    owner!.kill('SIGKILL');
    await until(() => !isAlive(first)); // until then a command would use the one that is about to end
    const engine = await openEngine(
      { dataDir, indexName: 'test_records' },
      { role: 'command', log: () => {} },
    );
    expect(await isHealthy(engine.url)).toBe(true);
    await engine.stop();
    expect(await isHealthy(engine.url)).toBe(false);
  });

  test('comes back at the same address when it dies', async () => {
    const { url } = await start();
    const first = await until(() => enginePid(dataDir));
    process.kill(first, 'SIGKILL');
    await until(async () => {
      const pid = await enginePid(dataDir);
      return pid !== undefined && pid !== first && (await isHealthy(url));
    });
  });

  test('is used, and left running, by a command on the same data', async () => {
    const { url } = await start();
    const engine = await openEngine(
      { dataDir, indexName: 'test_records' },
      { role: 'command', log: () => {} },
    );
    expect(engine.url).toBe(url);
    await engine.stop();
    expect(await isHealthy(url)).toBe(true);
  });

  test('is never shared by two sites', async () => {
    await start();
    const second = openEngine({ dataDir, indexName: 'test_records' }, { role: 'site', log: () => {} });
    await expect(second).rejects.toThrow(/already runs.*another DATA_DIR/);
  });

  test('shows its key to nobody who lists the processes', async () => {
    await start();
    const key = (await readFile(join(dataDir, 'engine', 'master-key'), 'utf8')).trim();
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(key);
  });
});

describe('the two lesser keys', () => {
  const call = async (url: string, key: string, method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    return (await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })).status;
  };

  test('can search, and write the indexes of this site, and nothing else', async () => {
    const engine = await openEngine(
      { dataDir, indexName: 'test_records' },
      { role: 'command', log: () => {} },
    );
    const { url, keys } = engine;
    expect(await call(url, keys.write, 'POST', '/indexes', { uid: 'test_records_live' })).toBe(202);
    expect(await call(url, keys.write, 'POST', '/indexes', { uid: 'another_live' })).toBe(403);
    expect(await call(url, keys.write, 'GET', '/keys')).toBe(403);
    expect(await call(url, keys.search, 'POST', '/indexes/test_records_live/documents', [{ id: 1 }])).toBe(
      403,
    );
    expect(await call(url, keys.search, 'DELETE', '/indexes/test_records_live')).toBe(403);
    expect(await call(url, keys.search, 'POST', '/multi-search', { queries: [] })).toBe(200);
    await engine.stop();
  });

  test('are the same at the next start', async () => {
    const open = () => openEngine({ dataDir, indexName: 'test_records' }, { role: 'command', log: () => {} });
    const first = await open();
    await first.stop();
    const second = await open();
    await second.stop();
    expect(second.keys).toEqual(first.keys);
  });
});
