import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LibraryRecord } from '../../domain/record.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { openTable } from '../../ingest/rows/open-table.ts';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import { ROOT } from '../docs/repository.ts';
import { worldPlaces } from '../sample-library.ts';

test('the tables of the sample collection are what their script writes', () => {
  const run = () =>
    execFileSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'fixtures/build.ts'), '--check'], {
      encoding: 'utf8',
    });
  expect(run().match(/\.csv, unchanged$/gm)).toHaveLength(5); // otherwise it would have failed
}, 60_000);

describe('the records of the sample collection', () => {
  const refused: unknown[] = [];
  const records: LibraryRecord[] = [];
  beforeAll(async () => {
    const gazetteer = await openGazetteer(await worldPlaces());
    for (const name of ['strategies.csv', 'practices.csv']) {
      const file = { name, path: join(ROOT, 'fixtures', name) };
      const table = await openTable(file, { kind: 'auto' }, gazetteer);
      for await (const { record, issues } of table.rows()) {
        if (record) records.push(record);
        else refused.push(issues);
      }
      await table.close();
    }
    gazetteer.close();
  }, 60_000);

  const casesWhere = (holds: (record: LibraryRecord) => boolean) =>
    records.filter((record) => record.entry === 'case' && holds(record));

  test('are all read from their rows', () => {
    expect(refused).toEqual([]);
  });

  test('are cases with evidence, or rows of registers that name their source', () => {
    const others = records.filter(({ entry, evidence, source }) =>
      entry === 'register' ? source?.url === undefined : entry !== 'case' || evidence === undefined,
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('reach what the collection promises', () => {
    const kinds = (kind: string) => casesWhere((record) => record.kind === kind).length;
    expect(kinds('practice')).toBeGreaterThanOrEqual(300);
    expect(kinds('strategy')).toBeGreaterThanOrEqual(450);
    expect(records.filter(({ kind }) => kind === 'strategy').length).toBeGreaterThanOrEqual(1_700);
    expect(casesWhere(({ cost }) => cost !== undefined).length).toBeGreaterThanOrEqual(100);
    const withNumbers = casesWhere(({ outcome }) => (outcome?.indicators.length ?? 0) > 0);
    expect(withNumbers.length).toBeGreaterThanOrEqual(150);
    const declaring = casesWhere(({ sdgs }) => sdgs.some(({ from }) => from === 'declared'));
    expect(declaring.length).toBeGreaterThanOrEqual(60);
    const hasFew = (topic: string) =>
      casesWhere(({ topics }) => topics.some((id) => id === topic)).length < 10;
    expect(termIds(TOPICS).filter(hasFew)).toEqual([]);
  });

  test('hold at most 250 parking reforms, of every country that has some', () => {
    const parking = records.filter(({ source }) => source?.name === 'Parking Reform Network: reform map');
    expect(parking.length).toBeLessThanOrEqual(250);
    expect(new Set(parking.map(({ city }) => city?.country)).size).toBe(19);
  });
});
