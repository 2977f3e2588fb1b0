import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fewPlaces } from '../sample-library.ts';
import { rounds } from '../random.ts';
import { until } from '../until.ts';
import { startOwner } from './engine-owner.ts';
import { ensureKeys } from '../../library/engine/engine-keys.ts';
import { addressFile, enginePid, isHealthy, type EngineAddress } from '../../library/engine/own-engine.ts';
import { liveIndexName, passagesIndexName } from '../../library/index/index-names.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const INDEX_NAME = 'test_import';

/** In the short rounds a change of more than 300 records is a large one. */
export const SIZES = rounds({ small: 200, large: 500 }, { small: 400, large: 5_200 });
const LOW_LIMIT = new URL('low-limit.mjs', import.meta.url);
export const limits: Record<string, string> = rounds({ NODE_OPTIONS: `--import ${LOW_LIMIT}` }, {});

const LOOK_EVERY = 15; // ms between two looks of a reader

/** A library on its own folder, whose engine a separate program keeps alive, as a site does. */
export interface ImportSite {
  readonly dataDir: string;
  /** Starts `metroteca …` as its own process. */
  metroteca(...words: string[]): Running;
  /** How many records of each source readers find at this moment. */
  look(): Promise<Readonly<Record<string, number>>>;
  /** How many passages of each record readers find. */
  lookInside(): Promise<Readonly<Record<string, number>>>;
  /** Looks again and again until `stop` is called; gives the different things that were seen, as JSON. */
  watch(): { stop(): Promise<string[]> };
  /** Ends the engine as an accident would. */
  killEngine(): Promise<void>;
  close(): Promise<void>;
}

export interface Running {
  readonly child: ChildProcess;
  /** The exit code, and all that was said. */
  readonly ended: Promise<{ code: number | null; output: string }>;
}

export async function openImportSite(): Promise<ImportSite> {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-killed-'));
  await cp(await fewPlaces(), dataDir, { recursive: true });
  const owner = startOwner(dataDir, INDEX_NAME);
  const { url } = await until(() => readAddress(dataDir));
  const masterKey = (await readFile(join(dataDir, 'engine', 'master-key'), 'utf8')).trim();
  const { search } = await ensureKeys(url, masterKey, INDEX_NAME);
  const look = () => lookAt(url, search);
  const surelyLook = () => until(() => look().catch(() => undefined)); // the engine may be starting again
  return {
    dataDir,
    metroteca: (...words) => startMetroteca(words, { DATA_DIR: dataDir, INDEX_NAME, ...limits }),
    look: surelyLook,
    lookInside: () => until(() => lookInside(url, search).catch(() => undefined)),
    watch() {
      const seen = new Set<string>();
      const over = new AbortController();
      const watching = (async () => {
        while (!over.signal.aborted) {
          await look().then(
            (found) => seen.add(JSON.stringify(found)),
            () => undefined, // nobody answers while the engine is away
          );
          await sleep(LOOK_EVERY);
        }
      })();
      return {
        async stop() {
          over.abort();
          await watching;
          seen.add(JSON.stringify(await surelyLook())); // it may have slept through the end
          return [...seen];
        },
      };
    },
    async killEngine() {
      const pid = await enginePid(dataDir);
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    },
    async close() {
      owner.kill('SIGKILL');
      await until(async () => (await enginePid(dataDir)) === undefined);
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Starts `metroteca …` with these variables; `as`: a user of the system other than the present one. */
export function startMetroteca(
  words: readonly string[],
  variables: Record<string, string>,
  as?: { uid: number; gid: number },
): Running {
  const child = spawn(process.execPath, ['dist/ingest/main.js', ...words], {
    cwd: ROOT,
    env: { ...process.env, ...variables },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...as,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  child.stdin.on('error', () => undefined); // it may end before it has read all
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended };
}

/** Writes a table of so many records, all of one source, and says where. */
export async function writeWave(dataDir: string, wave: number, records: number): Promise<string> {
  const path = join(dataDir, `wave-${wave}.csv`);
  const rows = Array.from(
    { length: records },
    (_, at) => `r-${at},Plan ${at},London,GB,What it says in wave ${wave}.,Wave ${wave},${at}`,
  );
  await writeFile(path, `id,title,city,country,summary,source,source_id\n${rows.join('\n')}\n`);
  return path;
}

async function readAddress(dataDir: string): Promise<EngineAddress | undefined> {
  const text = await readFile(addressFile(dataDir), 'utf8').catch(() => undefined);
  const address = text === undefined ? undefined : (JSON.parse(text) as EngineAddress);
  return address && (await isHealthy(address.url)) ? address : undefined;
}

async function lookAt(url: string, key: string): Promise<Record<string, number>> {
  const found = await count(url, key, liveIndexName(INDEX_NAME), 'terms.source');
  return found ? { all: found.totalHits, ...found.facetDistribution['terms.source'] } : {};
}

async function lookInside(url: string, key: string): Promise<Record<string, number>> {
  const found = await count(url, key, passagesIndexName(INDEX_NAME), 'record');
  return found?.facetDistribution['record'] ?? {};
}

/** Undefined while there is no such index: readers have nothing. */
async function count(url: string, key: string, index: string, facet: string) {
  const response = await fetch(`${url}/indexes/${index}/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ q: '', filter: 'published = true', facets: [facet], page: 1, hitsPerPage: 1 }),
    signal: AbortSignal.timeout(10_000),
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The engine answered ${response.status}.`);
  return (await response.json()) as {
    totalHits: number;
    facetDistribution: Record<string, Record<string, number>>;
  };
}
