import { setImmediate as breathe } from 'node:timers/promises';
import type { City } from '../../domain/city.ts';
import type { FieldIssue, RecordFields } from '../../domain/desk-records.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { StoredRecord } from '../../library/catalogue/record-store.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { RecordChange } from './commit-edit.ts';
import { editRecord } from './edit-record.ts';
import { fieldsOf } from './record-fields.ts';
import type { Housekeeping } from './housekeeping.ts';

const ALL = -1; // as a LIMIT
const AT_ONCE = 20; // records between two breaths, as in a bulk edit: readers are answered meanwhile

/** What one answer does to many records; `issues` say why it cannot be done to some. */
export interface ManyChanges {
  readonly changes: readonly RecordChange[];
  readonly issues: readonly FieldIssue[];
}

/** Where a city is, in degrees, and how many live there. */
export interface CityPlace {
  readonly lat: number;
  readonly lng: number;
  readonly population?: number;
}

export interface PlacedCity {
  readonly city: City;
  readonly changes: readonly RecordChange[];
}

interface Context {
  readonly catalogue: Catalogue;
  readonly housekeeping: Housekeeping;
  readonly gazetteer: Gazetteer;
}

/** In every record that has it, a topic in the source's words becomes one of ours; null: it is dropped. */
export async function mapTopic(value: string, topic: string | null, context: Context): Promise<ManyChanges> {
  const ids = context.housekeeping.recordsWithTopic(value, ALL).map(({ id }) => id);
  return editMany(ids, context, ({ record }) => {
    const { topics = [] } = fieldsOf(record);
    const others = [topics].flat().filter((each) => each !== value);
    return { topics: topic === null || others.includes(topic) ? others : [...others, topic] };
  });
}

/** Every record of a city that the gazetteer does not have moves to the city that these fields name. */
export async function mapCity(cityId: string, place: RecordFields, context: Context): Promise<ManyChanges> {
  const ids = context.housekeeping.recordsInCity(cityId, ALL).map(({ id }) => id);
  return editMany(ids, context, () => place);
}

/** A city that the gazetteer does not have gets its place on the map, in every record that has it. */
export function placeCity(
  cityId: string,
  where: CityPlace,
  { catalogue, housekeeping }: Context,
): PlacedCity | undefined {
  const ids = housekeeping.recordsInCity(cityId, ALL).map(({ id }) => id);
  const stored = ids.flatMap((id) => catalogue.records.find(id) ?? []);
  const [first] = stored;
  if (!first?.record.city) return undefined;
  const city: City = { ...first.record.city, ...where };
  const changes = stored.map(({ id, revision, record }) => ({
    id,
    base: revision,
    record: { ...record, city },
  }));
  return { city, changes };
}

async function editMany(
  ids: readonly string[],
  { catalogue, gazetteer }: Context,
  fieldsFor: (stored: StoredRecord) => RecordFields,
): Promise<ManyChanges> {
  const changes: RecordChange[] = [];
  const issues = new Map<string, FieldIssue>(); // the same one a hundred times says no more
  for (const [at, id] of ids.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await breathe();
    const stored = catalogue.records.find(id);
    if (!stored) continue;
    const edited = editRecord(stored.record, fieldsFor(stored), gazetteer);
    for (const issue of edited.issues) {
      if (issue.severity === 'error') issues.set(`${issue.code} ${issue.column} ${issue.value}`, issue);
    }
    if (edited.record) changes.push({ id, base: stored.revision, record: edited.record });
  }
  return { changes, issues: [...issues.values()] };
}
