import autocannon from 'autocannon';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchLine } from './bench-line.ts';
import { importRows } from './import-rows.ts';
import { withSearchSite, type SearchSite } from './search-site.ts';
import { distinctQueries, engineBody, raceSearches, searchPath } from './search-turns.ts';

const SIZES = [2_000, 100_000];
const CROWD_SIZE = 22_000;
const LIMITS = { p50: 1.15, p99: 1.3 };
const ROUND_SECONDS = 8;
const ROUNDS = 3;
const MINUTE = 60;
const BEGINNING = 10; // seconds
/** Years so early that they leave nothing out; each makes the same searches new to the server's memory of answers. */
const YEARS = Array.from({ length: 200 }, (_, at) => 1801 + at);

/** A small library and a large one of generated records: how long a search takes, and how many at once. */
export async function run(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const size of SIZES) {
    const of = `, ${size.toLocaleString('en')} records`;
    const measured = await withSearchSite(
      async (site) => [
        ...(await raceSearches(site, LIMITS, of)),
        await throughput(site, of),
        await errorsInAMinute(site, of),
      ],
      (variables) => importRows(size, variables),
    );
    lines.push(...measured);
  }
  return lines;
}

/** Two hundred readers for a minute, alone and beside a hundred who want files. */
export function runCrowd(): Promise<BenchLine[]> {
  return withSearchSite(crowd, (variables) => importRows(CROWD_SIZE, variables));
}

/** Searches a second at 32 connections, in turns with the engine alone. */
async function throughput(site: SearchSite, of: string): Promise<BenchLine> {
  const done = { server: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    done.server += (await fire(serverOptions(site, 32, ROUND_SECONDS, round))).requests.total;
    done.bare += (await fire(bareOptions(site, 32, ROUND_SECONDS, round))).requests.total;
  }
  const value = done.server / done.bare;
  return { name: `searches a second at 32 connections${of}`, value, unit: '×', limit: 0.85, is: 'at least' };
}

/** Two hundred readers right after a start, then for a minute, alone and beside a hundred exports asked for again and again. */
async function crowd(site: SearchSite): Promise<BenchLine[]> {
  const of = `200 readers for a minute, ${CROWD_SIZE.toLocaleString('en')} records`;
  const begun = await fire(serverOptions(site, 200, BEGINNING, 2));
  const alone = await fire(serverOptions(site, 200, MINUTE, 0));
  const enough = AbortSignal.timeout(MINUTE * 1_000);
  const exports = Promise.all(Array.from({ length: 100 }, () => exportAgain(site, enough)));
  const beside = await fire(serverOptions(site, 200, MINUTE, 1));
  await exports;
  const failed = (result: autocannon.Result) => result.errors + result.timeouts + result.non2xx;
  const line = (name: string, value: number, unit: BenchLine['unit'], limit: number): BenchLine => {
    return { name: `${name}, ${of}`, value, unit, limit, is: 'at most' };
  };
  return [
    line('errors in the first seconds after a start', failed(begun), '', 0),
    line('p99 in the first seconds after a start', begun.latency.p99, 'ms', 5_000),
    line('errors', failed(alone), '', 0),
    line('p99', alone.latency.p99, 'ms', 1_500),
    line('errors beside 100 exports', failed(beside), '', 0),
    line('p99 beside 100 exports', beside.latency.p99, 'ms', 2_000),
  ];
}

/** One who wants the whole library, comes back when told to, and then wants it again. */
async function exportAgain({ serverUrl }: SearchSite, signal: AbortSignal): Promise<void> {
  try {
    for (;;) {
      const response = await fetch(`${serverUrl}/api/export.csv`, { signal });
      await response.arrayBuffer();
      await sleep(Number(response.headers.get('retry-after') ?? 0) * 1_000, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function errorsInAMinute(site: SearchSite, of: string): Promise<BenchLine> {
  const { errors, timeouts, non2xx } = await fire(serverOptions(site, 100, MINUTE, ROUNDS));
  const value = errors + timeouts + non2xx;
  return { name: `errors in a minute at 100 connections${of}`, value, unit: '', limit: 0, is: 'at most' };
}

function fire(options: autocannon.Options): Promise<autocannon.Result> {
  return autocannon({ timeout: 30, ...options });
}

function serverOptions({ serverUrl }: SearchSite, connections: number, duration: number, part: number) {
  const next = inTurn(newQueries(part));
  const setupRequest = (request: autocannon.Request) => ({ ...request, path: searchPath(next()) });
  return { url: serverUrl, connections, duration, requests: [{ method: 'GET' as const, setupRequest }] };
}

function bareOptions(site: SearchSite, connections: number, duration: number, part: number) {
  const next = inTurn(newQueries(part));
  const headers = { ...site.engineHeaders, 'content-type': 'application/json' };
  const setupRequest = (request: autocannon.Request) => ({
    ...request,
    body: engineBody(next(), site.index),
  });
  const requests = [{ method: 'POST' as const, path: '/multi-search', headers, setupRequest }];
  return { url: site.engineUrl, connections, duration, requests };
}

/** All connections share them: each would otherwise begin with the first. */
function inTurn<T>(list: readonly T[]): () => T {
  let at = 0;
  return () => list[at++ % list.length]!;
}

/** Some thousands of searches of which no part has one of another, in an order that mixes them. */
function newQueries(part: number) {
  const share = YEARS.length / (ROUNDS + 1);
  const years = YEARS.slice(part * share, (part + 1) * share);
  const queries = distinctQueries();
  return years.flatMap((from, at) =>
    queries.filter((_, which) => which % 5 === at % 5).map((query) => ({ ...query, from })),
  );
}
