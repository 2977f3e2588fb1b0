import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from './engine-error.ts';
import { ENGINE_VERSION, findBinary } from './find-binary.ts';
import { startGuarded } from './guarded-process.ts';

/** An engine that this program runs, restarts when it dies, and stops. */
export interface OwnEngine {
  readonly url: string;
  readonly masterKey: string;
  /** Lets commands on the same DATA_DIR find it; called when it can be used. */
  readonly announce: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface OwnEngineOptions {
  readonly dataDir: string;
  readonly role: EngineRole;
  readonly masterKey?: string | undefined;
  readonly log: (line: string) => void;
  /** Called when the engine has died and could not be brought back. */
  readonly onGivenUp?: ((error: EngineError) => void) | undefined;
}

/** What another program on the same DATA_DIR reads to use the engine that already runs. */
export interface EngineAddress {
  readonly url: string;
  /** Process id of the program that started it. */
  readonly owner: number;
  readonly role: EngineRole;
}

/** A site keeps its engine for long; a command stops it when it is done. */
export type EngineRole = 'site' | 'command';

const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;
const MAX_RESTARTS_PER_MINUTE = 5;
const INDEXING_MEMORY = '1024Mb'; // the engine takes two thirds of the machine by itself

export const engineFolder = (dataDir: string): string => join(dataDir, 'engine');
export const addressFile = (dataDir: string): string => join(engineFolder(dataDir), 'address.json');
export const pidFile = (dataDir: string): string => join(engineFolder(dataDir), 'pid');

/** Starts an engine of our own and answers when it is healthy. Throws `EngineError`. */
export async function startOwnEngine(options: OwnEngineOptions): Promise<OwnEngine> {
  const folder = engineFolder(options.dataDir);
  await mkdir(folder, { recursive: true });
  const file = await findBinary({ folder });
  const masterKey = options.masterKey ?? (await keptMasterKey(folder));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'engine.log');
  await writeFile(logFile, '');
  const start = () =>
    startGuarded({
      file,
      args: engineArguments(folder, port),
      env: { ...withoutSecrets(process.env), MEILI_MASTER_KEY: masterKey },
      logFile,
      pidFile: pidFile(options.dataDir),
    });

  let isStopping = false;
  let child = start();
  let restarts: number[] = [];
  const supervise = () => {
    child.once('exit', () => void (isStopping || restart()));
  };
  const restart = async () => {
    const now = Date.now();
    restarts = [...restarts.filter((at) => now - at < 60_000), now];
    if (restarts.length > MAX_RESTARTS_PER_MINUTE) {
      options.onGivenUp?.(new EngineError(`The search engine keeps dying. Its log: ${logFile}`));
      return;
    }
    options.log('The search engine died; starting it again.');
    await sleep(200 * restarts.length);
    if (isStopping) return;
    child = start();
    supervise();
  };

  await untilHealthy(url, () => child.exitCode !== null || child.signalCode !== null, logFile);
  supervise();
  const announce = async () => {
    const address: EngineAddress = { url, owner: process.pid, role: options.role };
    await writeFile(`${addressFile(options.dataDir)}.new`, JSON.stringify(address));
    await rename(`${addressFile(options.dataDir)}.new`, addressFile(options.dataDir));
  };
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await rm(addressFile(options.dataDir), { force: true });
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.stdin?.end();
    if (process.platform === 'win32') child.kill();
    const isLate = await Promise.race([ended.then(() => false), sleep(STOP_WITHIN_MS, true, { ref: false })]);
    if (isLate) await killByPidFile(options.dataDir);
  };
  return { url, masterKey, announce, stop };
}

async function killByPidFile(dataDir: string): Promise<void> {
  const pid = await enginePid(dataDir);
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
}

/** The process id of the engine that was started last, if it still lives. */
export async function enginePid(dataDir: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(pidFile(dataDir), 'utf8').catch(() => ''), 10);
  return Number.isInteger(pid) && isAlive(pid) && isEngine(pid) ? pid : undefined;
}

/** Process ids are used again, after a reboot above all: never end a program that is not ours. */
function isEngine(pid: number): boolean {
  const asked = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout.includes('meilisearch');
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function engineArguments(folder: string, port: number): string[] {
  return [
    `--http-addr=127.0.0.1:${port}`,
    '--env=production',
    '--no-analytics',
    '--log-level=WARN',
    `--max-indexing-memory=${INDEXING_MEMORY}`,
    // Each engine version has its own data: it can be rebuilt from the catalogue, but not read by another version.
    `--db-path=${join(folder, `data-${ENGINE_VERSION}`)}`,
    `--dump-dir=${join(folder, 'dumps')}`,
    `--snapshot-dir=${join(folder, 'snapshots')}`,
  ];
}

async function untilHealthy(url: string, hasEnded: () => boolean, logFile: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (hasEnded()) throw new EngineError(await describeFailure(logFile));
    if (await isHealthy(url)) return;
    await sleep(25);
  }
  throw new EngineError(
    `The search engine was not ready within ${READY_WITHIN_MS / 1000} s. Its log: ${logFile}`,
  );
}

/** Whether an engine answers at this address. */
export async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

async function describeFailure(logFile: string): Promise<string> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const end = log.trim().split('\n').slice(-8).join('\n  ');
  return `The search engine ended right after its start. The end of ${logFile}:\n  ${end}`;
}

async function keptMasterKey(folder: string): Promise<string> {
  const file = join(folder, 'master-key');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim().length >= 16) return kept.trim();
  const key = randomBytes(32).toString('base64url');
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  return key;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new EngineError('No free port was found.');
  return address.port;
}

/** An operator's MEILI_ variables are for an engine of theirs, and would change ours. */
function withoutSecrets(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('MEILI_')));
}
