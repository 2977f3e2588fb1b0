import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERY_KIND } from '../../domain/kinds/kind-of.ts';
import type { LibraryRecord, PublishedRecord, RecordKind } from '../../domain/record.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { readMembershipTable } from '../../ingest/memberships/read-memberships.ts';
import { openTable } from '../../ingest/rows/open-table.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { networks, shippedMemberships } from '../../library/networks/read-networks.ts';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import { writeCollectionZip } from '../../server/export/collection-zip.ts';
import { ROOT } from '../docs/repository.ts';
import { worldPlaces } from '../sample-library.ts';
import { readTable } from './builders/table.ts';

test('the whole set of offers and memberships goes out as one download and comes back unchanged', async () => {
  const gazetteer = await openGazetteer(await worldPlaces());
  try {
    const offers = new Map<RecordKind, PublishedRecord[]>();
    for (const { id, belongsTo, files } of EVERY_KIND) {
      if (belongsTo === 'city') continue; // cases are brought back one by one by other tests
      const { outcomes } = await readTable(readFileSync(join(ROOT, 'fixtures', files.table)), gazetteer, {
        name: files.table,
      });
      const records = outcomes.flatMap(({ record }) => record ?? []);
      expect(records).toHaveLength(outcomes.length);
      offers.set(
        id,
        records.map((record) => publishedFrom({ record, updatedAt: '2026-01-02T03:04:05.000Z' })),
      );
    }
    const zip = writeCollectionZip((kind) => offers.get(kind) ?? [], {
      publicUrl: 'https://library.example',
      at: new Date('2026-01-02T03:04:05.000Z'),
    });
    const pieces: Uint8Array[] = [];
    for await (const piece of zip) pieces.push(piece);
    const files = unzipSync(Buffer.concat(pieces));
    for (const { id, files: named } of EVERY_KIND.filter(({ belongsTo }) => belongsTo !== 'city')) {
      const { outcomes, found } = await readTable(Buffer.from(files[named.table]!), gazetteer, {
        name: named.table,
      });
      const again = outcomes.map(({ record }) => contentHash(record!));
      expect(again).toEqual(offers.get(id)!.map((one) => contentHash(recordOf(one))));
      expect(found.filter(([, , code]) => code !== 'kept-in-words')).toEqual([]);
    }
    const stream = Readable.from([Buffer.from(files['memberships.csv']!)]);
    const { rows, issues } = await readMembershipTable({ name: 'memberships.csv', stream }, gazetteer);
    expect(issues).toEqual([]);
    expect(rows.map(({ membership }) => membership)).toEqual(shippedMemberships());
    expect(JSON.parse(Buffer.from(files['networks.json']!).toString())).toEqual(networks());
  } finally {
    gazetteer.close();
  }
}, 60_000);

/** Without what only published ones have. */
function recordOf({ updatedAt: _at, evidenceScore: _score, ...record }: PublishedRecord): LibraryRecord {
  return record;
}

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
    expect(termIds(TOPICS).filter(hasFew), 'topics with fewer than ten cases').toEqual([]);
  });

  test('hold at most 250 parking reforms, of every country that has some', () => {
    const parking = records.filter(({ source }) => source?.name === 'Parking Reform Network: reform map');
    expect(parking.length).toBeLessThanOrEqual(250);
    expect(new Set(parking.map(({ city }) => city?.country)).size).toBe(19);
  });
});
