import { z } from 'zod';
import { EDIT_ACTIONS, type EditAction } from '../../../domain/edit.ts';
import type { LibraryRecord } from '../../../domain/record.ts';
import type { City } from '../../../domain/city.ts';
import type { Proposal } from '../../../library/accounts/proposal-store.ts';
import { belongingOf, type Belonging, type Placed } from '../../../library/accounts/scope.ts';
import type { CityAlias } from '../../../library/catalogue/city-store.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import type { RecordChange } from '../../../ingest/edits/commit-edit.ts';
import type { ImportPlan } from '../../../ingest/import/plan-import.ts';

const MOST_BELONGINGS = 500; // more is a register of the world, which nobody with a limit decides about
const MOST_ROWS = 20_000; // rows that are looked at for it

/** An edit as it waits: what would be written, and how the history will call it. */
export interface ProposedEdit {
  readonly action: EditAction;
  /** Of the audit log: a record's id, a topic, a city's id. */
  readonly subject: string;
  readonly changes: readonly RecordChange[];
  readonly detail: object;
  readonly also?: AlsoWritten;
}

/** What an edit of cities writes besides records. */
export interface AlsoWritten {
  readonly alias?: CityAlias;
  readonly city?: City;
}

export function writeAlso({ alias, city }: AlsoWritten, { cities }: Catalogue): void {
  if (alias) cities.alias(alias);
  if (city) cities.add(city);
}

const EditShape = z.object({
  action: z.enum(EDIT_ACTIONS),
  subject: z.string(),
  changes: z.array(z.looseObject({ id: z.string(), base: z.int() })),
  detail: z.looseObject({}),
  also: z.looseObject({}).optional(),
});

/** The edit of a proposal, as it was kept. */
export function editOf({ content = '' }: Proposal): ProposedEdit {
  return EditShape.parse(JSON.parse(content)) as unknown as ProposedEdit;
}

/** Where an edit reaches: the records as they are and as they would be. */
export function reachOfEdit(changes: readonly RecordChange[], { records }: Catalogue): readonly Belonging[] {
  return distinct(
    changes.flatMap((change) => [
      records.find(change.id)?.record,
      'record' in change ? change.record : undefined,
    ]),
  );
}

/** The same of the plan of a file; undefined where it reaches too far to be listed. */
export function reachOfPlan(
  plan: ImportPlan,
  archive: readonly string[],
  { records }: Catalogue,
): readonly Belonging[] | undefined {
  if (plan.counts.new + plan.counts.changed + archive.length > MOST_ROWS) return undefined;
  const found = distinct(writtenBy());
  return found.length > MOST_BELONGINGS ? undefined : found;

  function* writtenBy(): Generator<LibraryRecord | undefined> {
    for (const { record } of plan.store.writes()) {
      yield record;
      yield records.find(record.id)?.record;
    }
    for (const id of archive) yield records.find(id)?.record;
  }
}

function distinct(records: Iterable<Placed | undefined>): Belonging[] {
  const found = new Map<string, Belonging>();
  for (const record of records) {
    if (!record) continue;
    const belonging = belongingOf(record);
    found.set(JSON.stringify(belonging), belonging);
  }
  return [...found.values()];
}
