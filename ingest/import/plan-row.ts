// Long, because what a row does to the library is decided here and nowhere else.
import type { ImportIssue } from '../../domain/import-issues.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import type { DuplicateDecision } from '../../domain/duplicate-decisions.ts';
import { fieldChanges } from '../../library/catalogue/changed-fields.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import { identityKeys } from '../../library/catalogue/identity-keys.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { StoredRecord } from '../../library/catalogue/record-store.ts';
import { mergeRow, type MergedRow, type MergeOptions } from '../rows/merge-row.ts';
import { isSourceAssumed, type RowOutcome } from '../rows/open-table.ts';
import type { RowReading } from '../rows/read-row.ts';
import { idsFor } from '../rows/record-id.ts';
import { findRecord, hasSameName, type Found } from './find-record.ts';
import { duplicateIssue, findAlike, isCorrectedTitle, planKeys, type Alike } from './likely-duplicates.ts';
import type { PlanStore, RowResult } from './plan-store.ts';
import { duplicateId, sameRow, takenId, whereOf, withdrawn } from './row-issues.ts';
import { areToldApart, haveOtherYears, isSameSource, shareLink } from './told-apart.ts';

/** What one row will do, with the issues that only the catalogue or the other rows can tell. */
export interface RowPlan {
  readonly result: RowResult;
  readonly issues: readonly ImportIssue[];
  /** For a row that will be written. */
  readonly record?: LibraryRecord;
  readonly changedFields: readonly string[];
  /** Our headers of the values that empty cells take away, and of those that they leave alone. */
  readonly emptied?: readonly string[];
  readonly left?: readonly string[];
}

/** Where rows are planned. Without a catalogue there are no records yet. */
export interface PlanContext extends MergeOptions {
  readonly catalogue: Catalogue | undefined;
  readonly plan: PlanStore;
  /** What somebody decided about a row that is probably a duplicate. */
  readonly decisionOn: (file: number, line: number, why: Alike['why']) => DuplicateDecision | undefined;
}

/**
 * Decides about one row and keeps the decision in the plan. Undefined: the row was deferred, because it is about a record
 * only if no other row is; `planDeferred` decides then.
 */
export function planRow(row: RowOutcome, file: number, context: PlanContext): RowPlan | undefined {
  const found = row.reading && findRecord(row.reading, row.record, context.catalogue);
  if (found?.by === 'renamed') {
    context.plan.defer(found.id, file, row);
    return undefined;
  }
  return decide(row, file, found, context);
}

/** Decides about the rows that were deferred, when all others are known. */
export function* planDeferred(
  context: PlanContext,
): Generator<{ file: number; row: RowOutcome; planned: RowPlan }> {
  for (const { id, file, rivals, row } of context.plan.deferred()) {
    const isAlone = rivals === 1 && context.plan.findRecord(id) === undefined;
    const found: Found | undefined = isAlone ? { id, by: 'renamed' } : undefined;
    yield { file, row, planned: decide(row, file, found, context) };
  }
}

function decide(row: RowOutcome, file: number, found: Found | undefined, context: PlanContext): RowPlan {
  if (found && isUnchanged(row, found.id, context)) return leave(row, file, found.id, row.issues, context);
  const known = found && context.catalogue?.records.find(found.id);
  if (row.reading !== undefined && found !== undefined && known !== undefined)
    return planKnown(row, file, known, row.reading, found, context);
  if (!row.record || hasError(row.issues)) return refuse(row, row.issues, file, context);
  const id = row.reading?.draft.id;
  return id === undefined
    ? planUnnamed(row, file, context)
    : planNew(row, file, { ...row.record, id }, context);
}

/** Whether the first row about a record says all that it says already: most rows of a table that comes again. */
function isUnchanged({ record }: RowOutcome, id: string, { catalogue, plan }: PlanContext): boolean {
  const head = record && catalogue?.records.head(id);
  if (!head || head.state !== 'published' || head.hash !== contentHash({ ...record, id })) return false;
  return plan.findRecord(id) === undefined;
}

/** A row about a record that the catalogue has. */
function planKnown(
  row: RowOutcome,
  file: number,
  known: StoredRecord,
  reading: RowReading,
  { by }: Found,
  context: PlanContext,
): RowPlan {
  const { lines, record } = row;
  const { plan } = context;
  const before = known.record;
  const merged = mergeRow(reading, before, lines, context);
  const after = merged.record && by === 'decided' ? keepSource(merged.record, before) : merged.record;
  if (!after) return refuse(row, merged.issues, file, context);
  const hash = contentHash(after);
  const earlier = plan.findRecord(known.id);
  if (earlier) {
    const where = whereIs(earlier, file);
    if (earlier.hash === hash)
      return sameAgain(row, file, merged.issues, sameRow(after, lines, where), context);
    if (by === 'pair' && record) return planUnnamed(row, file, context);
    return refuse(row, [...merged.issues, duplicateId(after, lines, `${where} already has`)], file, context);
  }
  if (known.state === 'withdrawn') return leaveOut(row, file, known, merged.issues, context);
  const stranger = strangerTo(row, before, after, by);
  if (stranger !== undefined) return refuse(row, [...merged.issues, stranger], file, context);
  return change(row, file, known, { ...merged, record: after }, hash, context);
}

/** What another table says of a record does not make it that table's. */
function keepSource(after: LibraryRecord, { source }: LibraryRecord): LibraryRecord {
  return source === undefined ? after : { ...after, source };
}

/** Why a row is not about the record that its id names, as happens when two tables number their rows. */
function strangerTo(
  row: RowOutcome,
  before: LibraryRecord,
  after: LibraryRecord,
  by: Found['by'],
): ImportIssue | undefined {
  const owner = `The ${before.kind} "${before.title}" (${whereOf(before)}) already has`;
  if (before.kind !== after.kind) return duplicateId(after, row.lines, owner);
  if (by === 'id') {
    const isAnother = before.city?.id !== after.city?.id && before.title !== after.title;
    const isSame = row.reading?.draft.isIdAssumed
      ? before.source !== undefined && row.record !== undefined && isSameSource(before, row.record)
      : row.record?.source === undefined || isSameSource(before, row.record);
    return isAnother && !isSame ? duplicateId(after, row.lines, owner) : undefined;
  }
  // The name of a file is not much of a source: two offices may call theirs "projects", and number it from 1.
  const isLike =
    isCorrectedTitle(before.title, after.title) ||
    (row.record !== undefined && shareLink(before, row.record));
  return by === 'renamed' && isSourceAssumed(row) && !isLike ? takenId(before, after, row.lines) : undefined;
}

/** A row with an id of ours that the catalogue has not. */
function planNew(row: RowOutcome, file: number, record: LibraryRecord, context: PlanContext): RowPlan {
  const hash = contentHash(record);
  const earlier = context.plan.findRecord(record.id);
  if (!earlier) return add(row, file, record, hash, undefined, context);
  const where = whereIs(earlier, file);
  if (earlier.hash === hash)
    return sameAgain(row, file, row.issues, sameRow(record, row.lines, where), context);
  return refuse(row, [...row.issues, duplicateId(record, row.lines, `${where} already has`)], file, context);
}

/**
 * A row without an id that says whose record it is: a separate record, unless there is one that says exactly this or
 * said it once. What only looks the same is never changed.
 */
function planUnnamed(row: RowOutcome, file: number, context: PlanContext): RowPlan {
  const { catalogue, plan } = context;
  const { lines } = row;
  let alike: Alike | undefined;
  for (const id of idsFor(row.record as LibraryRecord)) {
    const record = { ...(row.record as LibraryRecord), id };
    const hash = contentHash(record);
    const earlier = plan.findRecord(id);
    const known = catalogue?.records.find(id);
    if (earlier?.hash === hash)
      return sameAgain(row, file, row.issues, sameRow(record, lines, whereIs(earlier, file)), context);
    if (earlier) {
      const other = plan.recordOf(id) ?? known?.record;
      if (other && !areToldApart(other, record)) alike ??= { id, title: other.title, why: 'title' };
      continue;
    }
    if (!known) return add(row, file, record, hash, alike, context);
    if (areToldApart(known.record, record)) continue;
    const isTheirs = record.source === undefined || isSameSource(known.record, record);
    if (isTheirs && known.state === 'withdrawn') return leaveOut(row, file, known, row.issues, context);
    if (isTheirs && saysNothingNew(row, known, hash, context))
      return leave(row, file, known.id, row.issues, context);
    if (isTheirs && known.state === 'archived') return revive(row, file, known, record, hash, context);
    alike ??= { id, title: known.record.title, why: 'title' };
  }
  const record = row.record as LibraryRecord;
  return refuse(
    row,
    [...row.issues, duplicateId(record, lines, 'Another record already has')],
    file,
    context,
  );
}

/** Whether a record says all of this, or said so before an editor changed it: the same file again brings nothing. */
function saysNothingNew(row: RowOutcome, known: StoredRecord, hash: string, context: PlanContext): boolean {
  if (known.state !== 'published') return false;
  if (known.hash === hash || context.catalogue?.imports.hasHad(known.id, hash) === true) return true;
  const merged = row.reading && mergeRow(row.reading, known.record, row.lines, context).record;
  return merged !== undefined && contentHash(merged) === known.hash;
}

function revive(
  row: RowOutcome,
  file: number,
  known: StoredRecord,
  record: LibraryRecord,
  hash: string,
  context: PlanContext,
): RowPlan {
  const merged: MergedRow = { record, issues: row.issues, emptied: [], left: [] };
  return change(row, file, known, { ...merged, record }, hash, context);
}

function change(
  row: RowOutcome,
  file: number,
  known: StoredRecord,
  { record, issues, emptied, left }: MergedRow & Pick<Required<MergedRow>, 'record'>,
  hash: string,
  context: PlanContext,
): RowPlan {
  if (known.state === 'published' && known.hash === hash)
    return { ...leave(row, file, known.id, issues, context), left };
  const json = JSON.stringify(record);
  const { lines } = row;
  const write = { file, lines, recordId: known.id, hash, record, json, baseRevision: known.revision };
  context.plan.add({ ...write, result: 'changed' }, planKeys(identityKeys(record)));
  const changedFields = fieldChanges(known.record, record).map(({ field }) => field);
  return { result: 'changed', issues, record, changedFields, emptied, left };
}

function add(
  row: RowOutcome,
  file: number,
  record: LibraryRecord,
  hash: string,
  sameName: Alike | undefined,
  context: PlanContext,
): RowPlan {
  const { catalogue, plan } = context;
  const keys = identityKeys(record);
  const other = (id: string) => plan.recordOf(id) ?? catalogue?.records.find(id)?.record;
  const { defaults, draft } = row.reading ?? {};
  const isKindAssumed = defaults?.isKindAssumed === true && draft?.kind === undefined;
  const isApart = (id: string) => {
    const found = other(id);
    const told = isKindAssumed && found ? { ...record, kind: found.kind } : record;
    return isToldApartFrom(told, found);
  };
  const alike = findAlike(record, keys, file, catalogue, plan, isApart, isKindAssumed) ?? sameName;
  const decided = alike && decideOn(alike, row, file, record, context);
  if (decided !== undefined && decided !== 'new') return decided;
  const issues =
    alike && decided === undefined ? [...row.issues, duplicateIssue(alike, record, row.lines)] : row.issues;
  const write = { file, lines: row.lines, recordId: record.id, hash, record, json: JSON.stringify(record) };
  plan.add({ ...write, result: 'new', baseRevision: 0 }, planKeys(keys));
  return { result: 'new', issues, record, changedFields: [] };
}

/**
 * Keeps a probable duplicate for people who look, and does what was decided about it: undefined where nothing was, `new`
 * for one that is published beside the other. Only what is in the library can be updated, not what an earlier row brings.
 */
function decideOn(
  { id, why }: Alike,
  row: RowOutcome,
  file: number,
  record: LibraryRecord,
  context: PlanContext,
): RowPlan | 'new' | undefined {
  const { catalogue, plan, decisionOn } = context;
  const { lines, reading } = row;
  const here = catalogue?.records.find(id);
  const known = here?.state === 'published' ? here : undefined;
  const asked = decisionOn(file, lines[0], why);
  const decision = asked === 'update' && known === undefined ? undefined : asked;
  plan.addDuplicate({ file, lines, why, decision, otherId: id, record });
  switch (decision) {
    case undefined:
    case 'new':
      return decision;
    case 'leave':
      plan.add({ result: 'unchanged', file, lines });
      return { result: 'unchanged', issues: row.issues, changedFields: [] };
    case 'update':
      return known && reading && planKnown(row, file, known, reading, { id, by: 'decided' }, context);
  }
}

/** Two of one name are told apart by year or link; of names that are nearly the same only a year tells. */
function isToldApartFrom(record: LibraryRecord, other: LibraryRecord | undefined): boolean {
  if (other === undefined) return false;
  if (hasSameName(record, other)) return areToldApart(record, other);
  return isSameSource(record, other) && haveOtherYears(record, other);
}

function leave(
  { lines }: RowOutcome,
  file: number,
  id: string,
  issues: readonly ImportIssue[],
  { catalogue, plan }: PlanContext,
): RowPlan {
  const hash = catalogue?.records.head(id)?.hash;
  const isFirst = hash !== undefined && plan.findRecord(id) === undefined;
  plan.add({ result: 'unchanged', file, lines, ...(isFirst && { recordId: id, hash }) });
  return { result: 'unchanged', issues, changedFields: [] };
}

function leaveOut(
  row: RowOutcome,
  file: number,
  known: StoredRecord,
  issues: readonly ImportIssue[],
  context: PlanContext,
): RowPlan {
  return leave(row, file, known.id, [...issues, withdrawn(known.record, row.lines)], context);
}

function sameAgain(
  { lines }: RowOutcome,
  file: number,
  issues: readonly ImportIssue[],
  issue: ImportIssue,
  { plan }: PlanContext,
): RowPlan {
  plan.add({ result: 'unchanged', file, lines });
  return { result: 'unchanged', issues: [...issues, issue], changedFields: [] };
}

function refuse(
  row: RowOutcome,
  issues: readonly ImportIssue[],
  file: number,
  { plan }: PlanContext,
): RowPlan {
  const reasons = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ column, message, code }) => `${column ? `${column}: ` : ''}${message} [${code}]`);
  plan.add({ result: 'refused', file, lines: row.lines, cells: row.cells, reasons });
  return { result: 'refused', issues, changedFields: [] };
}

function hasError(issues: readonly ImportIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function whereIs({ file: its, first }: { file: number; first: number }, file: number): string {
  return its === file ? `Line ${first}` : `Line ${first} of another table`;
}
