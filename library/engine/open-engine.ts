import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../environment.ts';
import { EngineError } from './engine-error.ts';
import { ensureKeys, type EngineKeys, type KeyUids } from './engine-keys.ts';
import { nameOfSeveral } from './engine-name.ts';
import { askVersion } from './engine-version.ts';
import {
  addressFile,
  engineFolder,
  enginePid,
  isAlive,
  isHealthy,
  startOwnEngine,
  type EngineAddress,
  type EngineRole,
} from './own-engine.ts';

/** Where an engine is, and what lets this site use it. */
export interface EngineAccess {
  readonly url: string;
  readonly keys: EngineKeys;
}

/** An engine that can be used, ours or somebody else's. */
export interface Engine extends EngineAccess {
  /** Those that hold the other shares of the index, in the order of MEILI_URL; none where one engine holds all. */
  readonly others: readonly EngineAccess[];
  /**
   * Of an engine that this program runs: sets its data aside and starts it on none, with the same address and keys;
   * then the index is to be built. Throws `EngineError`, with the data put back.
   */
  readonly startAfresh?: () => Promise<void>;
  /** Stops it if this program started it. */
  readonly stop: () => Promise<void>;
}

interface OpenOptions {
  readonly role: EngineRole;
  readonly log: (line: string) => void;
  readonly onGivenUp?: (error: EngineError) => void;
  /** Told when an engine of ours started afresh by itself: the index is to be built. */
  readonly onAfresh?: () => void;
}

const RESTART_TAKES_MS = 5_000;
const AFRESH_COUNTS_FOR_MS = 60_000;

type Settings = Pick<Environment, 'engine' | 'dataDir' | 'indexName' | 'masterKey'>;

/**
 * The engine of MEILI_URL, else the one that a running Metroteca has on this DATA_DIR, else one started here.
 * Throws `EngineError` with what to do.
 */
export async function openEngine(settings: Settings, options: OpenOptions): Promise<Engine> {
  if (settings.engine) return useGiven(settings.engine, settings.indexName);
  const running = await findRunning(settings.dataDir);
  if (running && options.role === 'command') {
    try {
      return await useRunning(running, settings);
    } catch (error) {
      if (await isHealthy(running.url)) throw error;
      return openEngine(settings, options); // it ended just now, with its site
    }
  }
  if (running) await untilReleased(running, settings.dataDir, options.log);
  return useOwn(settings, options);
}

async function useOwn({ dataDir, masterKey, indexName }: Settings, options: OpenOptions): Promise<Engine> {
  let uids: KeyUids = {};
  const own = await startOwnEngine({
    dataDir,
    role: options.role,
    masterKey,
    log: options.log,
    onGivenUp: options.onGivenUp,
    onBrokenDown: () => startAfresh().then(options.onAfresh),
  });
  const makeKeys = () => ensureKeys(own.url, own.masterKey, indexName, uids);
  // What fails because it starts afresh asks for the same.
  const startAfresh = onceIn(AFRESH_COUNTS_FOR_MS, async () => {
    await own.startAfresh();
    await makeKeys();
  });
  try {
    const { uids: made, ...keys } = await makeKeys().catch(async (error: unknown) => {
      await startAfresh().catch(() => Promise.reject(error as Error));
      return makeKeys();
    });
    uids = made;
    await own.announce();
    return { url: own.url, keys, others: [], startAfresh, stop: () => own.stop() };
  } catch (error) {
    await own.stop();
    throw error;
  }
}

/** Runs `work` at most once in so many milliseconds; who asks again meanwhile gets what came of it. */
function onceIn(milliseconds: number, work: () => Promise<void>): () => Promise<void> {
  let last: { readonly at: number; readonly done: Promise<void> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > milliseconds) last = { at: now, done: work() };
    return last.done;
  };
}

async function useGiven(engine: NonNullable<Environment['engine']>, indexName: string): Promise<Engine> {
  const { urls, masterKey, searchKey, writeKey } = engine;
  await refuseAway(urls);
  const [url, ...others] = urls as [string, ...string[]];
  if (masterKey === undefined) {
    const keys = { search: searchKey ?? '', write: writeKey ?? '' };
    await refuseOtherVersions(urls, () => keys.write);
    return { url, keys, others: others.map((each) => ({ url: each, keys })), stop: async () => {} };
  }
  const { uids, ...keys } = await ensureKeys(url, masterKey, indexName);
  const accesses = [{ url, keys }];
  for (const each of others) {
    const { search, write } = await ensureKeys(each, masterKey, indexName, uids);
    accesses.push({ url: each, keys: { search, write } });
  }
  await refuseOtherVersions(urls, (at) => accesses[at]!.keys.write);
  return { url, keys, others: accesses.slice(1), stop: async () => {} };
}

/** Every engine is needed: one that is left out would take its share of the records with it. */
async function refuseAway(urls: readonly string[]): Promise<void> {
  const healthy = await Promise.all(urls.map(isHealthy));
  const away = urls.filter((_, at) => !healthy[at]);
  if (away.length === 0) return;
  const [url = ''] = urls;
  throw new EngineError(
    urls.length === 1
      ? `The search engine at ${url} (MEILI_URL) cannot be reached. Start it, or unset MEILI_URL.`
      : `${away.map((each) => nameIn(urls, each)).join(' and ')} cannot be reached. MEILI_URL names ${urls.length}, and all of them are needed: start it.`,
  );
}

/** Nothing is asked of one engine alone. */
async function refuseOtherVersions(urls: readonly string[], keyOf: (at: number) => string): Promise<void> {
  if (urls.length === 1) return;
  const versions = await Promise.all(
    urls.map((url, at) =>
      askVersion(url, keyOf(at)).catch((error: unknown) => {
        throw new EngineError(`${nameIn(urls, url)}: ${(error as Error).message}`, { cause: error });
      }),
    ),
  );
  const odd = urls.find((_, at) => versions[at] !== versions[0]);
  if (odd === undefined) return;
  throw new EngineError(
    `${nameIn(urls, odd)} is Meilisearch ${versions[urls.indexOf(odd)]}, but the first one is ${versions[0]}. All have to be of one version.`,
  );
}

function nameIn(urls: readonly string[], url: string): string {
  return nameOfSeveral({ at: urls.indexOf(url), of: urls.length, url });
}

async function useRunning(running: EngineAddress, settings: Settings): Promise<Engine> {
  const kept = () => readFile(`${engineFolder(settings.dataDir)}/master-key`, 'utf8');
  const masterKey = settings.masterKey ?? (await kept()).trim();
  const keys = await keysOf(running.url, masterKey, settings.indexName);
  return { url: running.url, keys, others: [], stop: async () => {} };
}

async function keysOf(url: string, masterKey: string, indexName: string): Promise<EngineKeys> {
  const { search, write } = await ensureKeys(url, masterKey, indexName);
  return { search, write };
}

/** A site needs an engine that stays, so it waits for a command to finish, and never shares with another site. */
async function untilReleased(
  running: EngineAddress,
  dataDir: string,
  log: OpenOptions['log'],
): Promise<void> {
  if (running.role === 'site') {
    throw new EngineError(
      `Another Metroteca (process ${running.owner}) already runs on ${dataDir}. Stop it, or set another DATA_DIR.`,
    );
  }
  log(`Waiting for a command (process ${running.owner}) to finish with the search engine.`);
  while (await findRunning(dataDir)) await sleep(250);
}

/** The engine of another living Metroteca; one that outlived its owner is ended, so that data is never shared. */
async function findRunning(dataDir: string): Promise<EngineAddress | undefined> {
  const address = await readAddress(dataDir);
  if (!address) return undefined;
  for (let waited = 0; waited < RESTART_TAKES_MS && isAlive(address.owner); waited += 100) {
    if (await isHealthy(address.url)) return address;
    await sleep(100); // its site is starting it again, or stopping
  }
  await endOrphan(dataDir);
  await rm(addressFile(dataDir), { force: true });
  return undefined;
}

/** The process id of a site that runs with an engine of its own on this folder. */
export async function findRunningSite(dataDir: string): Promise<number | undefined> {
  const address = await readAddress(dataDir);
  return address?.role === 'site' && isAlive(address.owner) ? address.owner : undefined;
}

async function readAddress(dataDir: string): Promise<EngineAddress | undefined> {
  try {
    return JSON.parse(await readFile(addressFile(dataDir), 'utf8')) as EngineAddress;
  } catch {
    return undefined;
  }
}

/** Two engines on the same data would ruin it, so the old one must be gone before a new one starts. */
async function endOrphan(dataDir: string): Promise<void> {
  const pid = await enginePid(dataDir);
  if (pid === undefined) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 100 && isAlive(pid); waited += 1) await sleep(100);
}
