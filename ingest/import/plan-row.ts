import type { ImportIssue } from '../../domain/import-issues.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { fieldChanges } from '../../library/catalogue/changed-fields.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import { identityKeys } from '../../library/catalogue/identity-keys.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { RowOutcome } from '../rows/open-table.ts';
import { duplicateIssue, findAlike, planKeys } from './likely-duplicates.ts';
import type { PlanStore, RowResult } from './plan-store.ts';

/** What one row will do, with the issues that only the catalogue or the other rows can tell. */
export interface RowPlan {
  readonly result: RowResult;
  readonly issues: readonly ImportIssue[];
  readonly changedFields: readonly string[];
}

/** Decides about one row and keeps the decision in the plan. Without a catalogue there are no records yet. */
export function planRow(
  row: RowOutcome,
  file: number,
  catalogue: Catalogue | undefined,
  plan: PlanStore,
): RowPlan {
  const { record, lines } = row;
  if (!record || row.issues.some(({ severity }) => severity === 'error'))
    return refuse(row, row.issues, file, plan);
  const hash = contentHash(record);
  const earlier = plan.findRecord(record.id);
  if (earlier) {
    const where = earlier.file === file ? `Line ${earlier.first}` : `Line ${earlier.first} of another file`;
    if (earlier.hash !== hash)
      return refuse(row, [...row.issues, duplicateId(record, lines, `${where} already has`)], file, plan);
    plan.add({ result: 'unchanged', file, lines });
    const issues = [...row.issues, sameRow(record, lines, `${where} says exactly the same.`)];
    return { result: 'unchanged', issues, changedFields: [] };
  }
  const head = catalogue?.records.head(record.id);
  if (head?.state === 'published' && head.hash === hash) {
    plan.add({ result: 'unchanged', file, lines, recordId: record.id, hash });
    return { result: 'unchanged', issues: row.issues, changedFields: [] };
  }
  if (head?.state === 'withdrawn') {
    plan.add({ result: 'unchanged', file, lines, recordId: record.id, hash });
    return { result: 'unchanged', issues: [...row.issues, withdrawn(record, lines)], changedFields: [] };
  }
  const write = { file, lines, recordId: record.id, hash, record, json: JSON.stringify(record) };
  if (head) {
    const before = catalogue?.records.find(record.id)?.record;
    if (before && isAnother(before, record)) {
      const owner = `The ${before.kind} "${before.title}" (${before.city.name}) already has`;
      return refuse(row, [...row.issues, duplicateId(record, lines, owner)], file, plan);
    }
    plan.add({ ...write, result: 'changed', baseRevision: head.revision });
    const changedFields = before ? fieldChanges(before, record).map(({ field }) => field) : [];
    return { result: 'changed', issues: row.issues, changedFields };
  }
  const keys = identityKeys(record);
  const alike = findAlike(record, keys, file, catalogue, plan);
  const issues = alike ? [...row.issues, duplicateIssue(alike, record, lines)] : row.issues;
  plan.add({ ...write, result: 'new', baseRevision: 0 }, planKeys(keys));
  return { result: 'new', issues, changedFields: [] };
}

function refuse(row: RowOutcome, issues: readonly ImportIssue[], file: number, plan: PlanStore): RowPlan {
  const reasons = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ column, message, code }) => `${column ? `${column}: ` : ''}${message} [${code}]`);
  plan.add({ result: 'refused', file, lines: row.lines, cells: row.cells, reasons });
  return { result: 'refused', issues, changedFields: [] };
}

/**
 * Whether an id was taken for something else, as happens when two tables number their rows: it never changes its
 * kind, nor its source, city and title all at once.
 */
function isAnother(before: LibraryRecord, after: LibraryRecord): boolean {
  if (before.kind !== after.kind) return true;
  return (
    before.source?.name !== after.source?.name &&
    before.city.id !== after.city.id &&
    before.title !== after.title
  );
}

/** A table that has a row twice loses nothing: the second one brings no record of its own. */
function sameRow(record: LibraryRecord, lines: readonly [number, number], message: string): ImportIssue {
  const { id, title } = record;
  return { code: 'likely-duplicate', severity: 'warning', lines: [...lines], id, value: title, message };
}

/** An editor's decision stands, however often the same file comes again. */
function withdrawn({ id, title }: LibraryRecord, lines: readonly [number, number]): ImportIssue {
  return {
    code: 'withdrawn-record',
    severity: 'warning',
    lines: [...lines],
    column: 'id',
    field: 'id',
    id,
    value: title,
    message: `An editor withdrew ${id}, so it was left out.`,
    suggestion: 'Bring it back at the desk first if it belongs into the library after all.',
  };
}

function duplicateId(record: LibraryRecord, lines: readonly [number, number], owner: string): ImportIssue {
  return {
    code: 'duplicate-id',
    severity: 'error',
    lines: [...lines],
    column: 'id',
    field: 'id',
    id: record.id,
    value: record.id,
    message: `${owner} the id ${record.id}.`,
    suggestion: 'Give the row an id of its own, or remove one of the two.',
  };
}
