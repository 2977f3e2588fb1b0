import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openGazetteer, type Gazetteer } from '../../library/places/gazetteer.ts';
import { startOwnEngine } from '../../library/engine/own-engine.ts';
import { openPacker, type Payload } from '../../library/index/document-payloads.ts';
import { engineDocument } from '../../library/index/engine-document.ts';
import { INDEX_SETTINGS } from '../../library/index/settings.ts';
import { openTable } from '../../ingest/rows/open-table.ts';
import type { BenchLine } from './bench-line.ts';
import { writeTable } from './generated-table.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROWS = 100_000;
const ROUNDS = 2;
const LIMIT = 1.05;
const MASTER_KEY = 'a key for the benchmark only';

/**
 * The whole import command, from its start to its end, against what the engine alone needs for the same documents in the
 * same batches, sent by a script that does nothing else. The two take turns, each on its own index, and the faster
 * round of each counts.
 */
export async function run(): Promise<BenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'metroteca-bench-'));
  const engine = await startOwnEngine({
    dataDir: folder,
    role: 'command',
    masterKey: MASTER_KEY,
    log: console.error,
  });
  try {
    const table = join(folder, 'rows.csv');
    await writeTable(table, ROWS);
    const cities = await openGazetteer(folder);
    const batches = await writeBatches(table, folder, cities);
    cities.close();
    const seconds = { alone: [] as number[], ours: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      seconds.alone.push(await timed(() => sendAlone(engine.url, `alone${round}`, batches)));
      seconds.ours.push(await timed(() => importTable(table, folder, round, engine.url)));
      await dropIndexes(engine.url);
    }
    const [alone, ours] = [Math.min(...seconds.alone), Math.min(...seconds.ours)];
    const name = `import of ${ROWS.toLocaleString('en')} rows (${ours.toFixed(1)} s) to the engine alone (${alone.toFixed(1)} s)`;
    return [{ name, value: ours / alone, unit: '×', limit: LIMIT, is: 'at most' }];
  } finally {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes what the engine gets, batch by batch, into files. */
async function writeBatches(table: string, folder: string, cities: Gazetteer): Promise<string[]> {
  const open = await openTable({ name: table, path: table }, { kind: 'auto' }, cities);
  const documents: object[] = [];
  const updatedAt = new Date().toISOString();
  for await (const { record } of open.rows()) {
    if (record)
      documents.push(
        engineDocument(publishedFrom({ record, updatedAt }), cities.names(record.city?.id ?? '')),
      );
  }
  await open.close();
  if (documents.length !== ROWS) throw new Error(`${documents.length} of ${ROWS} rows are records`);
  const files: string[] = [];
  for (const { bytes } of documentPayloads(documents)) {
    const file = join(folder, `batch-${files.length}.ndjson`);
    await writeFile(file, bytes);
    files.push(file);
  }
  return files;
}

/** The engine alone: an index with our settings, every batch sent, and the wait until the last is searchable. */
async function sendAlone(url: string, index: string, batches: readonly string[]): Promise<void> {
  const json = { 'content-type': 'application/json' };
  await call(url, 'POST', '/indexes', json, JSON.stringify({ uid: index, primaryKey: 'id' }));
  await call(url, 'PATCH', `/indexes/${index}/settings`, json, JSON.stringify(INDEX_SETTINGS));
  let last = -1;
  for (const batch of batches) {
    const body = await readFile(batch, 'utf8');
    const path = `/indexes/${index}/documents`;
    ({ taskUid: last } = await call(url, 'POST', path, { 'content-type': 'application/x-ndjson' }, body));
  }
  for (;;) {
    const { status, error } = await call(url, 'GET', `/tasks/${last}`, {});
    if (status === 'succeeded') return;
    if (status === 'failed') throw new Error(`The engine failed: ${JSON.stringify(error)}`);
    await sleep(20);
  }
}

async function importTable(table: string, folder: string, round: number, url: string): Promise<void> {
  const dataDir = join(folder, `data-${round}`);
  await mkdir(dataDir);
  await copyFile(join(folder, 'gazetteer.sqlite'), join(dataDir, 'gazetteer.sqlite')); // is built once for all
  const variables = {
    DATA_DIR: dataDir,
    MEILI_URL: url,
    MEILI_MASTER_KEY: MASTER_KEY,
    INDEX_NAME: `ours${round}`,
  };
  const command = spawn(process.execPath, ['--import', 'tsx', 'ingest/main.ts', 'import', table], {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(command, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The import ended with ${code}`);
}

async function dropIndexes(url: string): Promise<void> {
  const { results } = await call(url, 'GET', '/indexes?limit=100', {});
  for (const { uid } of results ?? []) await call(url, 'DELETE', `/indexes/${uid}`, {});
  while ((await call(url, 'GET', '/indexes', {})).total !== 0) await sleep(100);
}

interface Answer {
  readonly taskUid: number;
  readonly status?: string;
  readonly error?: object;
  readonly total?: number;
  readonly results?: readonly { readonly uid: string }[];
}

async function call(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: { ...headers, authorization: `Bearer ${MASTER_KEY}`, 'accept-encoding': 'identity' },
    ...(body !== undefined && { body }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function* documentPayloads(documents: Iterable<object>): Generator<Payload> {
  const packer = openPacker();
  for (const document of documents) {
    const full = packer.add(document);
    if (full) yield full;
  }
  const rest = packer.take();
  if (rest) yield rest;
}
