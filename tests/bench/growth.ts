import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { encodeQuery } from '../../domain/query-codec.ts';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { newToken } from '../../library/accounts/secrets.ts';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import { engineFolder } from '../../library/engine/own-engine.ts';
import { startSite, type Site } from '../browser/site-process.ts';
import type { BenchLine } from './bench-line.ts';
import { largestCities } from './generated-table.ts';
import { importRows } from './import-rows.ts';
import { peakSoFar } from './peak-memory.ts';
import { distinctQueries } from './search-turns.ts';
import { connectTo, quantile, type Connection } from './timed-requests.ts';

/** How many records, in how many cities. */
const SIZES = [
  { records: 2_000, cities: 50 },
  { records: 100_000, cities: 5_000 },
  { records: 1_000_000, cities: 50_000 },
];
const TYPED = ['barcelona', 'housing', 'low emission zone', 'participatory budget'];
const ASKED = 150; // searches of each kind; enough for a p99
const STARTS = 3;
const MB = 1_000_000;

type Grown = Awaited<ReturnType<typeof measure>>;

/**
 * A library of 2,000, of 100,000 and of a million records: what it takes to fill and to keep, and how long readers, editors
 * and operators wait. Prints all of it, and holds what the largest takes to its limits. Takes an hour and 30 GB of disk.
 */
export async function run(sizes = SIZES): Promise<BenchLine[]> {
  const grown: Grown[] = [];
  for (const size of sizes) {
    const one = await measure(size);
    console.log(`${size.records.toLocaleString('en')} records in ${size.cities.toLocaleString('en')} cities`);
    for (const [name, value] of Object.entries(one)) console.log(`  ${name}: ${value.toPrecision(3)}`);
    grown.push(one);
  }
  const [small, large] = [grown[0], grown.at(-1)];
  const of = `, ${sizes.at(-1)?.records.toLocaleString('en')} records`;
  if (!small || !large) return [];
  const line = (name: string, value: number, unit: BenchLine['unit'], limit: number): BenchLine => {
    return { name: `${name}${of}`, value, unit, limit, is: 'at most' };
  };
  return [
    line('search p50 to that of the smallest', large['search p50, ms'] / small['search p50, ms'], '×', 6),
    line('memory of the server', large['memory of the server, MB'], 'MB', 600),
    line('memory of the import', large['memory of the import, MB'], 'MB', 300),
    line('start to first answer', large['start to first answer, s'], 's', 10),
    line('ten rows published and visible', large['ten rows visible after, s'], 's', 1),
  ];
}

async function measure(size: { records: number; cities: number }) {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-bench-'));
  try {
    const variables = { DATA_DIR: dataDir, INDEX_NAME: 'bench', SAMPLE_DATA: 'off' };
    (await openGazetteer(dataDir)).close(); // is built once, which is no part of an import
    const { seconds, peak } = await importRows(size.records, variables, await largestCities(size.cities));
    const token = await addEditor(dataDir);
    const starts: number[] = [];
    for (let start = 1; start < STARTS; start += 1) starts.push(await secondsToAnswer(variables));
    const startedAt = performance.now();
    const site = await startSite(variables);
    try {
      await firstAnswer(site);
      starts.push((performance.now() - startedAt) / 1000);
      const searches = await timeSearches(site);
      const files = await timeExport(site);
      const visible = await secondsToVisible(site, token);
      return {
        'rows imported a second': size.records / seconds,
        'memory of the import, MB': peak,
        'index, MB': (await sizeOf(engineFolder(dataDir))) / MB,
        'catalogue, MB': (await stat(join(dataDir, 'catalogue.sqlite'))).size / MB,
        'start to first answer, s': Math.max(...starts),
        ...searches,
        ...files,
        'ten rows visible after, s': visible,
        'memory of the server, MB': await peakSoFar(site.pid),
      };
    } finally {
      await site.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function addEditor(dataDir: string): Promise<string> {
  const token = newToken();
  const editors = openEditors(dataDir);
  editors.editors.add({ name: 'Bench', role: 'editor', token });
  editors.close();
  return token;
}

async function secondsToAnswer(variables: Record<string, string>): Promise<number> {
  const startedAt = performance.now();
  const site = await startSite(variables);
  try {
    await firstAnswer(site);
    return (performance.now() - startedAt) / 1000;
  } finally {
    await site.stop();
  }
}

async function firstAnswer({ url }: Site): Promise<void> {
  const response = await fetch(`${url}/api/search?q=plan`);
  const { total } = (await response.json()) as SearchResponse;
  if (!response.ok || total === 0) throw new Error(`Readers got ${response.status} and ${total} records`);
}

async function timeSearches({ url }: Site) {
  const server = connectTo(url);
  try {
    const words = everyNth(distinctQueries(), ASKED);
    const [one, other] = THEMES.terms;
    const narrowed = (terms: Query['terms']) => words.map((query) => ({ ...query, terms }));
    const sets: Record<string, string[]> = {
      'start page': words.map((_, at) => searchPath({ ...EMPTY_QUERY, from: 1801 + at })),
      search: words.map(searchPath),
      'search with two selections': narrowed({
        theme: [one!.id, other!.id],
        region: ['europe', 'asia'],
      }).map(searchPath),
      typing: TYPED.flatMap(letters).map((q) => `${searchPath({ ...EMPTY_QUERY, q })}&fields=row`),
      suggestions: TYPED.flatMap(letters).map((q) => `/api/suggest?q=${encodeURIComponent(q)}`),
    };
    const measured: [string, number][] = [];
    for (const [name, paths] of Object.entries(sets)) {
      const times = await timeEach(server, paths);
      measured.push([`${name} p50, ms`, quantile(times, 0.5)], [`${name} p99, ms`, quantile(times, 0.99)]);
    }
    return Object.fromEntries(measured) as Record<'search p50, ms' | 'search p99, ms', number>;
  } finally {
    server.close();
  }
}

async function timeEach(server: Connection, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const path of paths) times.push(await server.time(path));
  return times;
}

async function timeExport({ url }: Site) {
  const start = performance.now();
  const response = await fetch(`${url}/api/export.ndjson`);
  if (!response.ok || !response.body) throw new Error(`The export answered ${response.status}`);
  let bytes = 0;
  let first = 0;
  for await (const piece of response.body) {
    first ||= performance.now() - start;
    bytes += (piece as Uint8Array).length;
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    'export begins after, ms': first,
    'export, MB': bytes / MB,
    'export, MB a second': bytes / MB / seconds,
  };
}

/** Ten new rows go in at the desk: from the click on “publish” until readers find all ten. */
async function secondsToVisible({ url }: Site, token: string): Promise<number> {
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(url + path, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as { id: string; state: string };
  };
  const rows = Array.from(
    { length: 10 },
    (_, at) => `Xylograph ${at},London,GB,Kept for the bench.,Bench,${at}`,
  );
  const form = new FormData();
  form.set(
    'file',
    new Blob([`title,city,country,summary,source,source_id\n${rows.join('\n')}\n`]),
    'ten.csv',
  );
  const { id } = await ask('/api/imports', { method: 'POST', body: form });
  while ((await ask(`/api/imports/${id}`)).state !== 'ready') await sleep(50);
  const start = performance.now();
  await ask(`/api/imports/${id}/publish`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  for (;;) {
    const response = await fetch(`${url}/api/search?q=xylograph`);
    const { total } = (await response.json()) as SearchResponse;
    if (total === 10) return (performance.now() - start) / 1000;
    await sleep(20);
  }
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(join(file.parentPath, file.name))).blocks * 512); // the engine's are sparse
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function searchPath(query: Query): string {
  return `/api/search?${encodeQuery(query)}`;
}

function letters(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at + 1).trim()).filter((part) => part !== '');
}

function everyNth<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, at) => at % step === 0).slice(0, count);
}
