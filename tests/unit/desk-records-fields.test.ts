import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { editRecord } from '../../ingest/edits/edit-record.ts';
import { mapTopic } from '../../ingest/edits/map-unknown.ts';
import { FIELD_COLUMNS, fieldsOf } from '../../ingest/edits/record-fields.ts';
import { BARCELONA, buildRecord } from '../build-record.ts';
import { arbitraryRecord } from './builders/arbitrary-record.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

const known = () => ['london-gb', 'springfield-il-us', 'york-us'].map((id) => cities.find(id)!);

test.each(KIND_IDS)('a form of a %s that nobody changed changes nothing', (kind) => {
  fc.assert(
    fc.property(arbitraryRecord(known(), kind), (record) => {
      const { record: after, changes } = editRecord(record, fieldsOf(record), cities);
      expect(changes).toEqual([]);
      expect(after).toEqual(record);
    }),
    { numRuns: 60 },
  );
});

test('one field that is changed changes that one, even if the others look wrong', () => {
  fc.assert(
    fc.property(arbitraryRecord(known(), 'practice'), (record) => {
      const { record: after } = editRecord(record, { title: 'Another title' }, cities);
      expect(after).toEqual({ ...record, title: 'Another title' });
    }),
    { numRuns: 60 },
  );
});

test('a city that the gazetteer has under another id, or not at all, stays as it is', () => {
  const city = { ...BARCELONA, id: 'old-name-es', name: 'Old name' };
  const record = buildRecord({ city });
  expect(editRecord(record, { summary: 'New.' }, cities).record?.city).toEqual(city);
});

test('a place is read again when a part of it is changed', () => {
  const record = buildRecord({ city: cities.find('springfield-il-us')! });
  const cityOf = (fields: Record<string, string>) => editRecord(record, fields, cities).record?.city?.id;
  expect(cityOf({ city: 'London', country: 'GB' })).toBe('london-gb');
  expect(cityOf({ city_id: 'york-us', city: 'York' })).toBe('york-us');
  const { issues, record: none } = editRecord(record, { state: '' }, cities);
  expect(none).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'ambiguous-city', column: 'city' }]);
  expect(issues[0]?.cities?.map(({ id }) => id)).toContain('springfield-il-us');
});

test('every column of an export but id and kind is a field', () => {
  expect(FIELD_COLUMNS.map(({ header }) => header)).toEqual(Object.keys(fieldsOf(buildRecord())));
});

test('a topic of thousands of records becomes one of ours while others have their turns', async () => {
  const record = buildRecord({ topics: [], unmappedTopics: ['trams'] });
  const ids = Array.from({ length: 500 }, (_, at) => ({ id: `r-${at}` }));
  const context = {
    catalogue: { records: { find: (id: string) => ({ id, revision: 1, record: { ...record, id } }) } },
    housekeeping: { recordsWithTopic: () => ids },
    gazetteer: cities,
  } as unknown as Parameters<typeof mapTopic>[2];
  let turns = 0;
  let others = setImmediate(function turn() {
    turns += 1;
    others = setImmediate(turn);
  });
  const { changes } = await mapTopic('trams', 'participation', context);
  clearImmediate(others);
  expect(changes).toHaveLength(500);
  expect(changes[499]).toMatchObject({
    id: 'r-499',
    record: { topics: ['participation'], unmappedTopics: [] },
  });
  expect(turns).toBeGreaterThan(20);
});
