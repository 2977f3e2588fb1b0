import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureKeys, type EngineKeys } from '../../library/engine/engine-keys.ts';
import { findBinary } from '../../library/engine/find-binary.ts';
import { startGuarded } from '../../library/engine/guarded-process.ts';
import { isHealthy } from '../../library/engine/own-engine.ts';

export const MASTER_KEY = 'the-master-key-of-tests';

/** An engine at a fixed address that can be killed and started again. */
export interface MortalEngine {
  readonly url: string;
  readonly keys: EngineKeys;
  start(): Promise<void>;
  /** As by a machine that is gone. */
  kill(): Promise<void>;
  /** Stops its process where it is, as a machine that hangs; `false` lets it go on. */
  hang(isHanging: boolean): Promise<void>;
}

/** Engines with keys for indexes named `test_…`; `stop` ends them and takes their data away. */
export async function startEngines(count = 3) {
  const folder = await mkdtemp(join(tmpdir(), 'metroteca-engines-'));
  const file = await findBinary({ folder });
  const started = Array.from({ length: count }, (_, at) => startEngine(file, join(folder, String(at + 1))));
  const engines = await Promise.all(started);
  return {
    engines: engines as [MortalEngine, ...MortalEngine[]],
    async stop() {
      for (const engine of engines) await engine.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startEngine(file: string, folder: string): Promise<MortalEngine> {
  await mkdir(folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const pidFile = join(folder, 'pid');
  let child: ReturnType<typeof startGuarded> | undefined;
  const signal = async (name: NodeJS.Signals) => {
    process.kill(Number.parseInt(await readFile(pidFile, 'utf8'), 10), name);
  };
  const start = async () => {
    child = startGuarded({
      file,
      args: [
        `--http-addr=127.0.0.1:${port}`,
        '--env=production',
        '--no-analytics',
        '--log-level=WARN',
        '--max-indexing-memory=256Mb',
        `--db-path=${join(folder, 'data')}`,
        `--dump-dir=${join(folder, 'dumps')}`,
        `--snapshot-dir=${join(folder, 'snapshots')}`,
      ],
      env: { MEILI_MASTER_KEY: MASTER_KEY },
      logFile: join(folder, 'log'),
      pidFile,
    });
    while (!(await isHealthy(url))) await sleep(20);
  };
  await start();
  const { search, write } = await ensureKeys(url, MASTER_KEY, 'test');
  return {
    url,
    keys: { search, write },
    start,
    async kill() {
      if (!child || child.exitCode !== null) return;
      const ended = once(child, 'exit');
      await signal('SIGKILL');
      await ended;
    },
    hang: (isHanging) => signal(isHanging ? 'SIGSTOP' : 'SIGCONT'),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
