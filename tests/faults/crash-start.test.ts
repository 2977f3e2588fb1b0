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

/** What dies first while a table is published; the desk is the program while it publishes by itself. */
const VICTIMS = ['command', 'desk', 'engine'] as const;
/** More than one request takes, so a new index is built beside the old one. */
const PUBLISHED = rounds(SIZES.large, 20_000); // records
const WAVES = rounds(1, 40);
/** Then the site or its engine dies again while it brings the index up to date: 200 kills in the long rounds. */
const KILLS_AGAIN = rounds(1, 4);
const PATIENCE = 240_000;
const random = seededRandom(seed);

let library: SmallLibrary;
let dataDir: string;
/** What readers see, as JSON: how many records there are of each source. */
let seen = JSON.stringify({ 'wave-1': RECORDS });
let token = '';
let looksTaken = 0;
/** Of all kills: how many there were, how many while changes were waiting, and the longest until readers were answered. */
const kills = { all: 0, inPublications: 0, slowestStart: 0, slowestEngine: 0 };

beforeAll(async () => {
  library = await makeSmallLibrary();
  dataDir = library.copy('killed');
  if (WAVES < VICTIMS.length) return;
  const { output } = await library.metroteca(dataDir, 'editor', 'add', 'Bo', '--role', 'admin', '--token');
  token = /metroteca_\S+/.exec(output)?.[0] ?? '';
});
afterAll(() => {
  library.close();
  console.log(
    `${kills.all} kills, ${kills.inPublications} of them before all was published; readers were answered at most ` +
      `${Math.round(kills.slowestStart)} ms after a start, ${Math.round(kills.slowestEngine)} ms after the engine's death`,
  );
});

test.each(
  Array.from({ length: WAVES }, (_, at) => [VICTIMS[at % VICTIMS.length] ?? 'command', at + 2] as const),
)(
  'The death of the %s while a table is published loses nothing, shows nothing half, and readers are answered at the next start (%i)',
  async (victim, wave) => {
    const variables = { DATA_DIR: dataDir, INDEX_NAME: 'test', ...limits };
    const table = await writeWave(dataDir, wave, PUBLISHED);
    const after = JSON.stringify({ [`wave-${wave}`]: PUBLISHED });
    if (victim === 'desk') await killedAtTheDesk(table, variables);
    else await killed(victim, table, variables);
    countKill();
    const isCommitted = committed(wave) > 0;
    expect(committed(wave)).toBe(isCommitted ? PUBLISHED : 0); // all or nothing

    let site: Site | undefined;
    const told = () => `${victim} was killed in wave ${wave} (seed ${seed})\n${site?.output()}`;
    try {
      const startedAt = performance.now();
      site = await startSite(variables);
      const looks = new Set([await look(site, told)]); // never "not ready"
      kills.slowestStart = Math.max(kills.slowestStart, performance.now() - startedAt);
      for (let kill = 1; kill <= KILLS_AGAIN; kill += 1) {
        await passed(random() * 4_000);
        countKill();
        const killedAt = performance.now();
        if (random() < 0.5) {
          await killEngine();
          looks.add(await answered(site)); // which it starts again by itself
          kills.slowestEngine = Math.max(kills.slowestEngine, performance.now() - killedAt);
        } else {
          await site.stop('SIGKILL');
          const startedAgainAt = performance.now();
          site = await startSite(variables);
          looks.add(await look(site, told));
          kills.slowestStart = Math.max(kills.slowestStart, performance.now() - startedAgainAt);
        }
      }
      const running = site;
      await until(async () => {
        const now = await look(running, told);
        looks.add(now);
        return now === (isCommitted ? after : seen) && pending() === 0;
      }, PATIENCE);
      expect(
        [...looks].filter((state) => state !== seen && state !== after),
        told(),
      ).toEqual([]);
      if (isCommitted) seen = after;
    } finally {
      await site?.stop();
    }
  },
  PATIENCE * 3,
);

function countKill(): void {
  kills.all += 1;
  if (pending() > 0) kills.inPublications += 1;
}

async function killEngine(): Promise<void> {
  const engine = await enginePid(dataDir);
  if (engine !== undefined) process.kill(engine, 'SIGKILL');
}

/** What readers see once they are answered again. */
function answered(site: Site): Promise<string> {
  return until(() => look(site, String).catch(() => undefined), PATIENCE);
}

/** Publishes the table with the command, and kills it or its engine at a random moment of that. */
async function killed(
  victim: 'command' | 'engine',
  table: string,
  variables: Record<string, string>,
): Promise<void> {
  const { child, ended } = startMetroteca(['import', table], variables);
  await until(() => pending() > 0 || child.exitCode !== null, PATIENCE); // committed just now
  await passed(random() * rounds(300, 4_000)); // ms: less than it takes until the new index is there
  if (victim === 'engine') await killEngine();
  else child.kill('SIGKILL');
  await ended;
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

/** Each time in another way, so that no answer is a remembered one. */
async function look(site: Site, told: () => string): Promise<string> {
  looksTaken += 1;
  const size = `size=${(looksTaken % 20) + 1}&facetSize=${(Math.floor(looksTaken / 20) % 500) + 12}`;
  const response = await fetch(`${site.url}/api/search?q=plan&facets=source&${size}`);
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
