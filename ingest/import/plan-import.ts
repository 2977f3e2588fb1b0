import { IMPORT_ISSUES, type ImportIssue } from '../../domain/import-issues.ts';
import type { DuplicateReason } from '../../domain/desk-lists.ts';
import type { LibraryRecord, RecordKind } from '../../domain/record.ts';
import { rowKey } from '../../domain/duplicate-decisions.ts';
import { FileProblem } from '../read/file-problem.ts';
import { isSourceAssumed, openTable, type OpenTable, type RowOutcome } from '../rows/open-table.ts';
import type { TableInput } from '../read/table-input.ts';
import { openIssueCollector } from './issue-collector.ts';
import { prepareInput, type PreparedInput } from './import-inputs.ts';
import type { ImportContext, ImportOptions } from './import-options.ts';
import { watchRelations } from './missing-relations.ts';
import { planDeferred, planRow, type RowPlan } from './plan-row.ts';
import { openPlanStore, type RowResult } from './plan-store.ts';
import { isError, type ReportFile } from './import-report.ts';

/** A table that was read: a file, or a sheet of a workbook. */
export interface PlannedTable {
  /** Of the file. */
  readonly name: string;
  /** Where several are read. */
  readonly sheet?: string;
  readonly header: readonly string[];
  /** What the import says of rows that do not say it: the source, and the kind as it was given or told from the file. */
  readonly source?: string;
  readonly kind?: RecordKind;
}

export type ImportPlan = Awaited<ReturnType<typeof planImport>>;

const PROGRESS_EVERY = 500; // rows

/**
 * Reads the files and decides about every row, changing nothing. `keepIn`: the data folder in which the originals
 * are kept. `store`: where the plan is written, private unless given. Close it when done with the plan.
 */
export async function planImport(
  inputs: readonly TableInput[],
  options: ImportOptions,
  context: Pick<ImportContext, 'catalogue' | 'gazetteer' | 'onProgress' | 'onWrite'>,
  keepIn?: string,
  store = openPlanStore(),
) {
  const known = context.catalogue.records.hasAny() ? context.catalogue : undefined; // asked once, not for every row
  const issues = openIssueCollector();
  const counts: Record<RowResult, number> = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  const changedFields: Record<string, number> = {};
  const emptied: Record<string, number> = {};
  const left: Record<string, number> = {};
  const sources = new Set<string>();
  const tables: PlannedTable[] = [];
  const files: ReportFile[] = [];
  let read = 0;
  let skipped = 0;
  let warnings = 0;
  let unreadable: string | undefined;
  let firstNew: LibraryRecord | undefined;

  const isThere = (id: string) =>
    store.findRecord(id) !== undefined || context.catalogue.records.head(id)?.state === 'published';
  const relations = watchRelations(isThere);

  const planning = {
    catalogue: known,
    plan: store,
    emptyCells: options.emptyCells ?? options.mapping?.emptyCells,
    strict: options.strict,
    decisionOn: (file: number, line: number, why: DuplicateReason) => {
      const { rows = {}, kinds = {} } = options.duplicates ?? {};
      return rows[rowKey(line, tables[file]?.sheet)] ?? kinds[why];
    },
  };

  /** `position`: of the table; where there are several, each issue names its own. */
  function collectorOf(position: number, isOneOfMany: boolean) {
    const { name = '', sheet } = tables[position] ?? {};
    const label = sheet === undefined ? name : `${name}, ${sheet}`;
    return (issue: ImportIssue) => {
      issues.add(isOneOfMany ? { ...issue, file: label } : issue);
      if (endsFile(issue)) unreadable ??= `${isOneOfMany ? label : name}: ${issue.message}`;
    };
  }

  /** Counts what a row will do. */
  async function account(
    planned: RowPlan,
    row: RowOutcome,
    file: number,
    collect: (issue: ImportIssue) => void,
  ) {
    if (planned.record) relations.add(planned.record, file, row.lines);
    counts[planned.result] += 1;
    if (planned.result === 'new') firstNew ??= planned.record;
    const waiting = planned.record ? context.onWrite?.(planned.record) : undefined;
    if (waiting) await waiting;
    if (planned.issues.some((issue) => !isError(issue))) warnings += 1;
    countEach(changedFields, planned.changedFields);
    countEach(emptied, planned.emptied);
    countEach(left, planned.left);
    for (const issue of planned.issues) collect(issue);
    const source = planned.record?.source ?? row.record?.source;
    if (source && !isSourceAssumed(row)) sources.add(source.name);
  }

  async function readFile(input: TableInput): Promise<void> {
    let prepared: PreparedInput;
    try {
      prepared = await prepareInput(input, keepIn, options.signal);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      const position = tables.push({ name: input.name, header: [] }) - 1;
      files[position] = unreadFile(input);
      return collectorOf(position, inputs.length > 1)(error.issue);
    }
    const table = await openTable(prepared.input, options, context.gazetteer);
    try {
      options.signal?.throwIfAborted(); // before what an interrupted read left is taken for a broken file
      const isOneOfSheets = table.further.length > 0;
      await readTable(table, prepared, isOneOfSheets);
      for (const open of table.further) await readTable(await open(), prepared, isOneOfSheets);
    } finally {
      await table.close();
    }
  }

  async function readTable(table: OpenTable, prepared: PreparedInput, isOneOfSheets: boolean): Promise<void> {
    const position = tables.push(tableOf(prepared.input.name, table, options, isOneOfSheets)) - 1;
    const collect = collectorOf(position, inputs.length > 1 || isOneOfSheets);
    for await (const row of table.rows()) {
      options.signal?.throwIfAborted();
      if (row.issues.some(endsFile)) {
        for (const issue of row.issues) collect(issue); // where the file breaks there is no row to count
        continue;
      }
      if (row.isSkipped) {
        for (const issue of row.issues) collect(issue);
        skipped += 1;
        continue;
      }
      const planned = planRow(row, position, planning);
      read += 1;
      if (planned) await account(planned, row, position, collect);
      if (read % PROGRESS_EVERY === 0) progress(table, prepared);
    }
    options.signal?.throwIfAborted();
    for (const issue of table.issues) collect(issue); // at the end: some are only known then
    files[position] = describeFile(prepared, table, isOneOfSheets);
  }

  function progress(table: OpenTable, { bytes }: PreparedInput) {
    const share = bytes ? { share: Math.min(1, table.bytesRead() / bytes) } : {};
    context.onProgress?.({ stage: 'reading', done: read, ...share });
  }

  try {
    for (const input of inputs) await readFile(input);
    for (const { file, row, planned } of planDeferred(planning)) {
      options.signal?.throwIfAborted();
      await account(planned, row, file, collectorOf(file, tables.length > 1));
    }
    for (const { file, issue } of relations.missing()) collectorOf(file, tables.length > 1)(issue);
  } catch (error) {
    store.close();
    throw error;
  }
  return {
    store,
    issues,
    counts,
    read,
    /** Rows that the mapping skips; they are not among those read. */
    skipped,
    warnings,
    changedFields,
    /** By our headers: how many values empty cells take away, and how many they leave alone. */
    emptied,
    left,
    /** Names of the sources that the rows or the import name; that of a file is none. */
    sources: [...sources],
    files,
    /** Every table that was read: the files, or the sheets of workbooks. */
    tables,
    /** The first new record, for people who want to see one whole. */
    firstNew,
    /** Why a file could not be read to its end; nothing may be published then. */
    unreadable,
  };
}

function tableOf(
  name: string,
  { header, sheet, kind }: OpenTable,
  { source, mapping }: ImportOptions,
  isOneOfSheets: boolean,
): PlannedTable {
  const named = source ?? mapping?.source;
  return {
    name,
    header,
    kind,
    ...(isOneOfSheets && sheet !== undefined && { sheet }),
    ...(named !== undefined && { source: named }),
  };
}

function countEach(counts: Record<string, number>, names: readonly string[] = []): void {
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
}

function endsFile(issue: ImportIssue): boolean {
  return isError(issue) && IMPORT_ISSUES[issue.code].level === 'file';
}

function unreadFile({ name }: TableInput): ReportFile {
  return { name, sha256: '', bytes: 0, encoding: null, delimiter: null, kind: null };
}

function describeFile(
  prepared: PreparedInput,
  { encoding, delimiter, kind, issues, sheet }: OpenTable,
  isOneOfSheets: boolean,
): ReportFile {
  const isRead = !issues.some(endsFile);
  return {
    ...prepared.file(),
    encoding: encoding || null,
    delimiter: delimiter || null,
    kind: isRead ? kind : null,
    ...(isOneOfSheets && sheet !== undefined && { sheet }),
  };
}
