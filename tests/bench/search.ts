import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeQuery } from '../../domain/query-codec.ts';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { LANGUAGES } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { ensureKeys } from '../../ingest/engine/engine-keys.ts';
import { startOwnEngine } from '../../ingest/engine/own-engine.ts';
import { liveIndexName } from '../../ingest/index/index-names.ts';
import { prepareMatching } from '../../server/engine/matching.ts';
import { buildSearch } from '../../server/engine/requests.ts';
import { AS_BUILT, startSite } from '../browser/site-process.ts';
import type { BenchLine } from './bench-line.ts';
import { connectTo, quantile, type Connection } from './timed-requests.ts';

const INDEX_NAME = 'bench';
const MASTER_KEY = 'a key for the benchmark only';
const WARM_UP = 60;
const REPEATS = 200;

/**
 * Searching the sample collection through the server, against the engine alone with the same multi-search over one
 * kept-alive connection. The two take turns, so that a busy machine slows both.
 */
export async function run(): Promise<BenchLine[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-bench-'));
  const engine = await startOwnEngine({
    dataDir,
    role: 'command',
    masterKey: MASTER_KEY,
    log: console.error,
  });
  try {
    const variables = { DATA_DIR: dataDir, MEILI_URL: engine.url, MEILI_MASTER_KEY: MASTER_KEY, INDEX_NAME };
    const site = await startSite(variables, AS_BUILT);
    const keys = await ensureKeys(engine.url, MASTER_KEY, INDEX_NAME);
    const bare = connectTo(engine.url, { authorization: `Bearer ${keys.search}` });
    const server = connectTo(site.url);
    try {
      return await measure(server, bare);
    } finally {
      bare.close();
      server.close();
      await site.stop();
    }
  } finally {
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(server: Connection, bare: Connection): Promise<BenchLine[]> {
  const queries = distinctQueries();
  await takeTurns(server, bare, queries.slice(0, WARM_UP));
  const first = await takeTurns(server, bare, queries.slice(WARM_UP));
  const [repeated] = queries.slice(-1);
  const again = await takeTurns(
    server,
    bare,
    Array.from({ length: REPEATS }, () => repeated!),
  );
  return [
    line('search p50', quantile(first.server, 0.5) / quantile(first.bare, 0.5), 1.25),
    line('repeated search p50', quantile(again.server, 0.5) / quantile(again.bare, 0.5), 0.3),
  ];
}

function line(name: string, value: number, limit: number): BenchLine {
  return { name, value, unit: '×', limit, is: 'at most' };
}

/** Each query once on each side; who goes first changes, because the second finds the engine's pages warm. */
async function takeTurns(server: Connection, bare: Connection, queries: readonly Query[]) {
  const times = { server: [] as number[], bare: [] as number[] };
  for (const [at, query] of queries.entries()) {
    const path = `/api/search?${encodeQuery(query)}`;
    const { requests } = buildSearch(query, prepareMatching(query.q), liveIndexName(INDEX_NAME));
    const body = JSON.stringify({ queries: requests });
    const askServer = async () => times.server.push(await server.time(path));
    const askEngine = async () => times.bare.push(await bare.time('/multi-search', body));
    const turns = at % 2 === 0 ? [askServer, askEngine] : [askEngine, askServer];
    for (const turn of turns) await turn();
  }
  return times;
}

/** What a page of results asks, all facets counted: topics as words in three languages, with and without a theme. */
function distinctQueries(): Query[] {
  const texts = TOPICS.terms.flatMap(({ labels }) => LANGUAGES.map((language) => labels[language]));
  const narrowings: Query['terms'][] = [{}, ...THEMES.terms.map(({ id }) => ({ theme: [id] }))];
  return [...new Set(texts)].flatMap((q) => narrowings.map((terms) => ({ ...EMPTY_QUERY, q, terms })));
}
