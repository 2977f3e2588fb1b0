import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../library/catalogue/database.ts';
import { startSite } from '../browser/site-process.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { until } from '../until.ts';
import { limits, SIZES, startMetroteca, writeWave } from './import-site.ts';
import { makeSmallLibrary, RECORDS, type SmallLibrary } from './small-library.ts';

const LARGE = SIZES.large; // records; more than one request takes, so a new index is built beside the old one
const UNTIL_KILLED = rounds(300, 800); // ms at most: about what it takes until the new index is there
const random = seededRandom(seed);

let library: SmallLibrary;
beforeAll(async () => {
  library = await makeSmallLibrary();
});
afterAll(() => library.close());

/** Changes that are committed and not in the index. */
function pending(dataDir: string): number {
  const database = openDatabase(join(dataDir, 'catalogue.sqlite'), { readOnly: true });
  const { n } = database.prepare('SELECT count(*) AS n FROM outbox').get() as { n: number };
  database.close();
  return n;
}

test.each(
  rounds(
    [1],
    Array.from({ length: 20 }, (_, round) => round + 1),
  ),
)(
  'A site whose index is behind the catalogue after a kill answers from the old index at once, and then has everything (round %i)',
  async (round) => {
    const dataDir = library.copy(`killed-${round}`);
    const variables = { DATA_DIR: dataDir, INDEX_NAME: 'test', ...limits };
    const table = await writeWave(dataDir, 2, LARGE);
    const { child, ended } = startMetroteca(['import', table], variables);
    await until(() => pending(dataDir) > 0, 120_000); // committed just now
    const deadline = performance.now() + random() * UNTIL_KILLED;
    await until(() => performance.now() > deadline);
    child.kill('SIGKILL');
    await ended;
    const left = pending(dataDir);

    const site = await startSite(variables);
    try {
      const totals: number[] = [];
      await until(async () => {
        const response = await fetch(`${site.url}/api/search?q=plan&size=1`);
        expect(response.status, `${left} were left (seed ${seed})\n${site.output()}`).toBe(200); // never "not ready"
        const { total } = (await response.json()) as { total: number };
        totals.push(total);
        return total === LARGE;
      }, 120_000);
      expect([...new Set(totals)].filter((total) => total !== RECORDS && total !== LARGE)).toEqual([]); // never half
      expect(pending(dataDir) === 0 || totals[0] === RECORDS).toBe(true);
    } finally {
      await site.stop();
    }
  },
);
