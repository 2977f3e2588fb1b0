import { afterAll, beforeAll, describe } from 'vitest';
import { describeRandomRecords } from './search-random-rounds.ts';
import { openTestSearch } from './search-table.ts';
import { startEngines } from './mortal-engines.ts';

let three: Awaited<ReturnType<typeof startEngines>>;

describe.runIf(process.env['TEST_ROUNDS'] === 'long')('three engines used as one', () => {
  beforeAll(async () => {
    three = await startEngines();
  });
  afterAll(() => three.stop());

  describeRandomRecords((records) => openTestSearch(records, three.engines));
});
