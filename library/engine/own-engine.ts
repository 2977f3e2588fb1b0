import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freeBytes, mountOf } from '../disk.ts';
import { engineDataFolder, setEngineDataAside } from './engine-data.ts';
import { EngineError } from './engine-error.ts';
import { findBinary } from './find-binary.ts';
import { startGuarded } from './guarded-process.ts';

/** An engine that this program runs, restarts when it dies, and stops. */
export interface OwnEngine {
  readonly url: string;
  readonly masterKey: string;
  /** Lets commands on the same DATA_DIR find it; called when it can be used. */
  readonly announce: () => Promise<void>;
  /** Sets its data aside and starts it again on none, at the same address. Throws `EngineError`, with the data put back. */
  readonly startAfresh: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface OwnEngineOptions {
  readonly dataDir: string;
  readonly role: EngineRole;
  readonly masterKey?: string | undefined;
  readonly log: (line: string) => void;
  /** Called when the engine has died and could not be brought back. */
  readonly onGivenUp?: ((error: EngineError) => void) | undefined;
  /** Called when it broke down again and again, to start it afresh; it stays down when that throws. */
  readonly onBrokenDown?: (() => Promise<void>) | undefined;
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
const MAX_BREAKDOWNS = 2; // in ten minutes; the next one says that its data are damaged
const LEAST_ROOM = 20_000_000; // bytes; new data need more than that
const BREAKDOWNS_COUNT_FOR_MS = 600_000;
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
  let isStartingAfresh = false;
  let child = start();
  let restarts: number[] = [];
  let breakdowns: number[] = [];
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const supervise = () => {
    child.once('exit', (status) => void (isStopping || isStartingAfresh || restart(status)));
  };
  const restart = async (status: number | null) => {
    const now = performance.now();
    restarts = [...restarts.filter((at) => now - at < 60_000), now];
    breakdowns = breakdowns.filter((at) => now - at < BREAKDOWNS_COUNT_FOR_MS);
    if (!wasKilled(status)) breakdowns.push(now);
    if (restarts.length > MAX_RESTARTS_PER_MINUTE) return giveUp();
    if (breakdowns.length > MAX_BREAKDOWNS && options.onBrokenDown)
      return options.onBrokenDown().catch(giveUp);
    options.log('The search engine died; starting it again.');
    await sleep(200 * restarts.length);
    if (isStopping || isStartingAfresh) return;
    child = start();
    supervise();
  };
  const giveUp = () =>
    options.onGivenUp?.(new EngineError(`The search engine keeps dying. Its log: ${logFile}`));

  const end = async () => {
    if (hasEnded()) return;
    const ended = once(child, 'exit');
    child.stdin?.end();
    if (process.platform === 'win32') child.kill();
    const isLate = await Promise.race([ended.then(() => false), sleep(STOP_WITHIN_MS, true, { ref: false })]);
    if (isLate) await killByPidFile(options.dataDir);
  };
  const startAfresh = async () => {
    refuseFullDisk(folder);
    isStartingAfresh = true;
    try {
      await end();
      const aside = setEngineDataAside(folder);
      if (!aside) throw new EngineError(await describeFailure(logFile));
      child = start();
      await untilHealthy(url, hasEnded, logFile).catch(async (error: unknown) => {
        await end();
        aside.putBack(); // it was something else
        throw error;
      });
      breakdowns = [];
      supervise();
      options.log(
        `The search engine could not use its data: they are set aside as ${aside.path}, and the index is built again from the catalogue.`,
      );
    } finally {
      isStartingAfresh = false;
    }
  };

  try {
    await untilHealthy(url, hasEnded, logFile);
    supervise();
  } catch (error) {
    if (wasKilled(child.exitCode)) throw error; // or is slow
    refuseFullDisk(folder, error);
    await startAfresh().catch(() => Promise.reject(error as Error));
  }
  const announce = async () => {
    const address: EngineAddress = { url, owner: process.pid, role: options.role };
    await writeFile(`${addressFile(options.dataDir)}.new`, JSON.stringify(address));
    await rename(`${addressFile(options.dataDir)}.new`, addressFile(options.dataDir));
  };
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await rm(addressFile(options.dataDir), { force: true });
    await end();
  };
  return { url, masterKey, announce, startAfresh, stop };
}

/** What an engine cannot do for want of room says nothing about its data. */
function refuseFullDisk(folder: string, cause?: unknown): void {
  if (freeBytes(folder) >= LEAST_ROOM) return;
  throw new EngineError(
    `The search engine cannot work: the disk ${mountOf(folder)}, which holds ${folder}, is full. Make room and start again.`,
    { cause },
  );
}

/** By somebody else, for want of memory perhaps: that says nothing about its data. The guard answers as shells do. */
function wasKilled(status: number | null): boolean {
  return status === null || status === 0 || status === 128 + 9 || status === 128 + 15;
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
    `--db-path=${engineDataFolder(folder)}`,
    `--dump-dir=${join(folder, 'dumps')}`,
    `--snapshot-dir=${join(folder, 'snapshots')}`,
  ];
}

async function untilHealthy(url: string, hasEnded: () => boolean, logFile: string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
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
