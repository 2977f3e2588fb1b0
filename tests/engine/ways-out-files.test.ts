import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import type { LibraryRecord, PublishedRecord } from '../../domain/record.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { EXPORT_FORMATS, type ExportExtension } from '../../server/export/formats.ts';
import { arbitraryRecord } from '../unit/builders/arbitrary-record.ts';
import { openSampleGazetteer } from '../unit/builders/sample-gazetteer.ts';
import { readTable } from '../unit/builders/table.ts';
import { parseCitations } from '../unit/export-builders.ts';
import { openTestSearch, readQuery, type TestSearch } from './search-table.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { unlimited } from '../until.ts';

const CITY_IDS = ['london-gb', 'springfield-il-us', 'bogota-co', 'york-us'];
const RECORDS = 600; // more than one batch

let gazetteer: Gazetteer;
let records: PublishedRecord[];
let table: TestSearch;
beforeAll(async () => {
  gazetteer = await openSampleGazetteer();
  const cities = CITY_IDS.map((id) => gazetteer.find(id)).filter((city) => city !== undefined);
  const arbitrary = fc.oneof(...KIND_IDS.map((kind) => arbitraryRecord(cities, kind)));
  records = fc.sample(arbitrary, { numRuns: RECORDS, seed: 4 }).map((record, at) =>
    publishedFrom({
      record: { ...record, id: `record-${at}` },
      updatedAt: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
    }),
  );
  table = await openTestSearch(records);
}, 120_000);
afterAll(async () => {
  await table.remove();
  gazetteer.close();
});

async function exported(extension: ExportExtension, raw: string): Promise<string> {
  const query = readQuery(raw);
  const { total, records: found } = await table.survey.everyHit(query, unlimited());
  const context = { publicUrl: 'https://x.example', query, total, at: new Date(), labels: idOf };
  let text = '';
  for await (const piece of EXPORT_FORMATS[extension].write(found, context)) text += piece;
  return text;
}

const idOf = (_facet: string, id: string) => id;

function asStored({ updatedAt: _at, evidenceScore: _score, ...record }: PublishedRecord): LibraryRecord {
  return record;
}

describe('an export', () => {
  it('as CSV is read back by the import as the same records', async () => {
    const csv = await exported('csv', 'sort=updated');
    const { table: read, outcomes } = await readTable(csv, gazetteer);
    expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcomes.map(({ record }) => record)).toEqual(records.toReversed().map(asStored));
  }, 120_000);

  it('as NDJSON and JSON has the same records in the same order', async () => {
    const lines = (await exported('ndjson', 'kind=practice&sort=updated')).trim().split('\n');
    const fromLines = lines.map((line) => JSON.parse(line) as PublishedRecord);
    const practices = records.filter(({ kind }) => kind === 'practice').toReversed();
    expect(fromLines).toEqual(practices);
    const whole = JSON.parse(await exported('json', 'kind=practice&sort=updated')) as {
      total: number;
      records: PublishedRecord[];
    };
    expect([whole.total, whole.records]).toEqual([practices.length, practices]);
  });

  it('as GeoJSON has a point for every record with a place', async () => {
    const { features } = JSON.parse(await exported('geojson', 'city=bogota-co')) as {
      features: { id: string; geometry: { coordinates: [number, number] } }[];
    };
    const inBogota = records.filter(({ city }) => city?.id === 'bogota-co');
    expect(features).toHaveLength(inBogota.length);
    const { lng, lat } = inBogota[0]!.city!;
    for (const { geometry } of features) expect(geometry.coordinates).toEqual([lng, lat]);
  });

  it.each(['ris', 'bib', 'csl.json'] as const)(
    'as %s has a reference for every record',
    async (extension) => {
      const inBogota = records.filter(({ city }) => city?.id === 'bogota-co');
      const items = parseCitations(await exported(extension, 'city=bogota-co'));
      expect(items).toHaveLength(inBogota.length);
    },
  );
});
