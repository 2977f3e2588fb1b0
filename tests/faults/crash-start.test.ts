import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../library/catalogue/database.ts';
import { enginePid } from '../../library/engine/own-engine.ts';
import { startSite, type Site } from '../browser/site-process.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { until } from '../until.ts';
import { limits, SIZES, startMetroteca, writeWave } from './import-site.ts';
import { makeSmallLibrary, RECORDS, type SmallLibrary } from './small-library.ts';

/** The program, when it brings the index up to date; the desk is the same program while it publishes by itself. */
const VICTIMS = ['command', 'program', 'engine', 'desk'] as const;
/** More than one request takes, so a new index is built beside the old one. */
const PUBLISHED = rounds(SIZES.large, 20_000); // records
const KILLS = rounds(1, 200);
const PATIENCE = 240_000;
const random = seededRandom(seed);

let library: SmallLibrary;
let dataDir: string;
/** What readers see, as JSON: how many records there are of each source. */
let seen = JSON.stringify({ 'wave-1': RECORDS });
let slowestStart = 0;
let token = '';

beforeAll(async () => {
  library = await makeSmallLibrary();
  dataDir = library.copy('killed');
  if (KILLS < VICTIMS.length) return;
  const { output } = await library.metroteca(dataDir, 'editor', 'add', 'Bo', '--role', 'admin', '--token');
  token = /metroteca_\S+/.exec(output)?.[0] ?? '';
});
afterAll(() => {
  library.close();
  console.log(
    `${KILLS} kills; the slowest start took ${Math.round(slowestStart)} ms until readers were answered`,
  );
});

test.each(
  Array.from({ length: KILLS }, (_, at) => [VICTIMS[at % VICTIMS.length] ?? 'command', at + 2] as const),
)(
  'The death of the %s while a table is published loses nothing, shows nothing half, and readers are answered at the next start (%i)',
  async (victim, wave) => {
    const variables = { DATA_DIR: dataDir, INDEX_NAME: 'test', ...limits };
    const table = await writeWave(dataDir, wave, PUBLISHED);
    const after = JSON.stringify({ [`wave-${wave}`]: PUBLISHED });
    if (victim === 'desk') await killedAtTheDesk(table, variables);
    else await killed(victim, table, variables);
    const isCommitted = committed(wave) > 0;
    expect(committed(wave)).toBe(isCommitted ? PUBLISHED : 0); // all or nothing

    const startedAt = performance.now();
    const site = await startSite(variables);
    try {
      const told = () => `${victim} was killed in wave ${wave} (seed ${seed})\n${site.output()}`;
      const looks = new Set([await look(site, told)]); // never "not ready"
      slowestStart = Math.max(slowestStart, performance.now() - startedAt);
      await until(async () => {
        const now = await look(site, told);
        looks.add(now);
        return now === (isCommitted ? after : seen) && pending() === 0;
      }, PATIENCE);
      expect(
        [...looks].filter((state) => state !== seen && state !== after),
        told(),
      ).toEqual([]);
      if (isCommitted) seen = after;
    } finally {
      await site.stop();
    }
  },
  PATIENCE * 3,
);

/** Publishes the table and kills the victim at a random moment of it. */
async function killed(
  victim: Exclude<(typeof VICTIMS)[number], 'desk'>,
  table: string,
  variables: Record<string, string>,
): Promise<void> {
  const { child, ended } = startMetroteca(['import', table], variables);
  await until(() => pending() > 0 || child.exitCode !== null, PATIENCE); // committed just now
  const moment = random() * rounds(300, 4_000); // ms: about what it takes until the new index is there
  await passed(victim === 'program' ? 0 : moment);
  if (victim === 'engine') {
    const engine = await enginePid(dataDir);
    if (engine !== undefined) process.kill(engine, 'SIGKILL');
  } else {
    child.kill('SIGKILL');
  }
  await ended;
  if (victim !== 'program') return;
  const site = await startSite(variables); // publishes what the command left
  await passed(moment);
  await site.stop('SIGKILL');
}

/** Kills the site at a random moment after somebody told it to publish the table. */
async function killedAtTheDesk(table: string, variables: Record<string, string>): Promise<void> {
  const site = await startSite(variables);
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${token}`, ...init.headers };
    const response = await fetch(`${site.url}${path}`, { ...init, headers });
    return (await response.json()) as { id: string; state: string };
  };
  const body = new FormData();
  body.set('file', new Blob([await readFile(table, 'utf8')]), 'wave.csv');
  const { id } = await ask('/api/imports', { method: 'POST', body });
  await until(async () => (await ask(`/api/imports/${id}`)).state === 'ready', PATIENCE);
  const json = { 'content-type': 'application/json' };
  await ask(`/api/imports/${id}/publish`, { method: 'POST', body: '{}', headers: json });
  await passed(random() * 6_000);
  await site.stop('SIGKILL');
}

async function passed(ms: number): Promise<void> {
  const deadline = performance.now() + ms;
  await until(() => performance.now() > deadline);
}

async function look(site: Site, told: () => string): Promise<string> {
  const response = await fetch(`${site.url}/api/search?q=plan&size=1&facets=source`);
  expect(response.status, told()).toBe(200);
  const { facets } = (await response.json()) as { facets: { source: { id: string; count: number }[] } };
  return JSON.stringify(Object.fromEntries(facets.source.map(({ id, count }) => [id, count])));
}

function count(sql: string, ...values: string[]): number {
  const database = openDatabase(join(dataDir, 'catalogue.sqlite'), { readOnly: true });
  const { n } = database.prepare(sql).get(...values) as { n: number };
  database.close();
  return n;
}

/** Changes that are committed and not in the index. */
function pending(): number {
  return count('SELECT count(*) AS n FROM outbox');
}

/** Records of this wave in the catalogue. */
function committed(wave: number): number {
  return count(
    `SELECT count(DISTINCT record_id) AS n FROM revisions WHERE json ->> '$.source.name' = ?`,
    `Wave ${wave}`,
  );
}
