import { readFileSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuplicateReason } from '../../domain/desk-lists.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { rowKey, type DuplicateDecision } from '../../domain/duplicate-decisions.ts';
import { fieldChanges, type FieldChange } from '../../library/catalogue/changed-fields.ts';
import { refuseDamagedFile } from '../../library/catalogue/damage.ts';
import { openDatabase } from '../../library/catalogue/database.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { IssueGroup, ReportedIssue } from './issue-collector.ts';
import type { ImportPlan, PlannedTable } from './plan-import.ts';
import { openPlanStore, type RowResult } from './plan-store.ts';

/** One row of a kept plan, for people who look before they publish. */
export interface PreviewRow {
  readonly lines: readonly [number, number];
  /** Of a workbook of which several sheets are read. */
  readonly sheet?: string;
  readonly record?: LibraryRecord;
  readonly id?: string;
  /** For a changed row what differs from the revision that the plan was made against, for a new one all that it says. */
  readonly changes?: readonly FieldChange[];
  /** For a refused row; `header` names its cells. */
  readonly header?: readonly string[];
  readonly cells?: readonly string[];
  readonly reasons?: readonly string[];
}

/** A row that is probably the same thing as another, beside that one. */
export interface PreviewDuplicate {
  /** As `duplicates.rows` of the options names it. */
  readonly key: string;
  readonly lines: readonly [number, number];
  readonly sheet?: string;
  readonly why: DuplicateReason;
  readonly decision: DuplicateDecision | null;
  /** Whether the other is in the library, rather than in an earlier row. */
  readonly isHere: boolean;
  readonly row: LibraryRecord;
  readonly other?: LibraryRecord;
  /** In what the row differs from the other; their ids differ in any case. */
  readonly changes: readonly FieldChange[];
}

export interface DuplicateCount {
  readonly why: DuplicateReason;
  readonly count: number;
  readonly decided: number;
}

export type KeptPlan = Awaited<ReturnType<typeof openKeptPlan>>;

type Facts = Omit<ImportPlan, 'store' | 'issues'> & {
  readonly issues: readonly ReportedIssue[];
  readonly groups: readonly IssueGroup[];
};

/** Where the plan of one examination lies in the folder of its import. */
export function planPath(folder: string, examination: number): string {
  return join(folder, `plan-${examination}.sqlite`);
}

function factsPath(folder: string, examination: number): string {
  return join(folder, `plan-${examination}.json`);
}

/** Makes a plan last: its rows are in the file of its store already, the rest goes beside it. */
export async function keepPlan(folder: string, examination: number, plan: ImportPlan): Promise<void> {
  const { store, issues, ...rest } = plan;
  store.keep();
  const facts: Facts = { ...rest, issues: issues.issues(), groups: issues.groups() };
  await writeFile(factsPath(folder, examination), JSON.stringify(facts), { flush: true });
}

export function dropPlan(folder: string, examination: number): void {
  rmSync(planPath(folder, examination), { force: true });
  rmSync(factsPath(folder, examination), { force: true });
}

/** Opens a plan that was kept. Throws what the file system throws. Close it after use. */
export async function openKeptPlan(folder: string, examination: number) {
  const facts = JSON.parse(await readFile(factsPath(folder, examination), 'utf8')) as Facts;
  const store = openPlanStore(planPath(folder, examination));
  const reader = openDatabase(planPath(folder, examination), { readOnly: true });
  const page = reader.prepare(
    `SELECT file, first, last, record_id, base, json, cells, reasons FROM rows WHERE result = ?
     ORDER BY seq LIMIT ? OFFSET ?`,
  );
  const pairs = reader.prepare(
    `SELECT file, first, last, why, decision, other_id, json FROM duplicates WHERE ? IS NULL OR why = ?
     ORDER BY seq LIMIT ? OFFSET ?`,
  );
  const counted = reader.prepare(
    'SELECT why, count(*) AS count, count(decision) AS decided FROM duplicates GROUP BY why ORDER BY why',
  );
  const { issues, groups, ...rest } = facts;
  const plan: ImportPlan = {
    ...rest,
    tables: rest.tables ?? [], // a plan of an earlier version has none
    firstNew: rest.firstNew,
    unreadable: rest.unreadable, // JSON has no undefined
    store,
    issues: { add: () => {}, issues: () => [...issues], groups: () => [...groups] },
  };
  return {
    plan,
    /** Some of the rows with one result, in the order of the file. */
    rows: (result: RowResult, limit: number, offset: number, catalogue: Catalogue): PreviewRow[] =>
      (page.all(result, limit, offset) as unknown as StoredRow[]).map((row) =>
        previewOf(row, result, plan.tables[row.file], catalogue),
      ),
    /** Some of the rows that are probably duplicates, of one kind or all, in the order of the file. */
    duplicates: (
      {
        why,
        limit,
        offset,
      }: { readonly why?: DuplicateReason | undefined; readonly limit: number; readonly offset: number },
      catalogue: Catalogue,
    ): PreviewDuplicate[] =>
      (pairs.all(why ?? null, why ?? null, limit, offset) as unknown as StoredDuplicate[]).map((row) =>
        duplicateOf(row, plan, catalogue),
      ),
    /** How many there are of each kind, and of how many of those somebody has decided. */
    duplicateCounts: () => counted.all() as unknown as DuplicateCount[],
    close: () => {
      reader.close();
      store.close();
    },
  };
}

/** Whether a kept plan can be read from end to end; one that was cut off or overwritten is made again. */
export function isPlanWhole(folder: string, examination: number): boolean {
  try {
    JSON.parse(readFileSync(factsPath(folder, examination), 'utf8'));
    refuseDamagedFile(planPath(folder, examination));
    return true;
  } catch {
    return false;
  }
}

/** Whether a record was changed by somebody since the plan was made: publishing it would refuse. */
export function isOutdated({ store }: ImportPlan, catalogue: Catalogue): boolean {
  for (const { record, baseRevision } of store.writes()) {
    if ((catalogue.records.head(record.id)?.revision ?? 0) !== baseRevision) return true;
  }
  return false;
}

interface StoredDuplicate {
  readonly file: number;
  readonly first: number;
  readonly last: number;
  readonly why: DuplicateReason;
  readonly decision: DuplicateDecision | null;
  readonly other_id: string;
  readonly json: string;
}

function duplicateOf(
  { file, first, last, why, decision, other_id: id, json }: StoredDuplicate,
  { store, tables }: ImportPlan,
  catalogue: Catalogue,
): PreviewDuplicate {
  const here = catalogue.records.find(id);
  const isHere = here?.state === 'published';
  const other = isHere ? here.record : (store.recordOf(id) ?? here?.record);
  const sheet = tables[file]?.sheet;
  const row = JSON.parse(json) as LibraryRecord;
  return {
    key: rowKey(first, sheet),
    lines: [first, last],
    ...(sheet !== undefined && { sheet }),
    why,
    decision,
    isHere,
    row,
    ...(other && { other }),
    changes: other ? fieldChanges(other, row).filter(({ field }) => field !== 'id') : [],
  };
}

interface StoredRow {
  readonly file: number;
  readonly first: number;
  readonly last: number;
  readonly record_id: string | null;
  readonly base: number | null;
  readonly json: string | null;
  readonly cells: string | null;
  readonly reasons: string | null;
}

function previewOf(
  row: StoredRow,
  result: RowResult,
  table: PlannedTable | undefined,
  catalogue: Catalogue,
): PreviewRow {
  const where = {
    lines: [row.first, row.last] as const,
    ...(table?.sheet !== undefined && { sheet: table.sheet }),
  };
  if (result === 'refused') {
    const read = (text: string | null) => JSON.parse(text ?? '[]') as string[];
    return { ...where, header: table?.header ?? [], cells: read(row.cells), reasons: read(row.reasons) };
  }
  const id = row.record_id ?? '';
  const record =
    row.json === null ? catalogue.records.find(id)?.record : (JSON.parse(row.json) as LibraryRecord);
  if (!record) return id === '' ? where : { ...where, id };
  if (result === 'new') return { ...where, id, record, changes: allFields(record) };
  const before = result === 'changed' ? baseOf(id, row.base ?? 0, catalogue) : undefined;
  return { ...where, id, record, ...(before && { changes: fieldChanges(before, record) }) };
}

/** Everything that a new record says, so that nothing goes in unseen. */
function allFields(record: LibraryRecord): FieldChange[] {
  const isFilled = (value: unknown) =>
    value !== '' &&
    !(typeof value === 'object' && value !== null && Object.values(value).flat().length === 0);
  return (Object.keys(record) as (keyof LibraryRecord)[])
    .filter((field) => isFilled(record[field]))
    .map((field) => ({ field, before: undefined, after: record[field] }));
}

/** The content that a change is a change of; an archived record has that of its last revision with content. */
function baseOf(id: string, revision: number, catalogue: Catalogue): LibraryRecord | undefined {
  for (let number = revision; number > 0; number -= 1) {
    const json = catalogue.imports.revision(id, number)?.json;
    if (json) return JSON.parse(json) as LibraryRecord;
  }
  return undefined;
}
