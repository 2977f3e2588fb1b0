import type { LibraryRecord } from '../../domain/record.ts';
import { newImportId, type ImportEntry } from '../../library/catalogue/import-store.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { undoneMemberships } from '../../library/catalogue/undone-memberships.ts';
import { readWithdrawal } from '../../library/catalogue/withdrawal.ts';

export interface UndoReport {
  readonly importId: string;
  readonly undoes: string;
  /** Records that got their earlier content back. */
  readonly restored: number;
  /** Records that did not exist before and were taken out. */
  readonly archived: number;
  /** Records that a later import changed: they stay as they are. */
  readonly kept: readonly string[];
}

const MAX_KEPT = 1_000; // ids named in a report

/** The import cannot be undone; the message says why. */
export class UndoRefusedError extends Error {
  override name = 'UndoRefusedError';
}

/** An import that can be undone. Throws UndoRefusedError. */
export function undoable(id: string, catalogue: Catalogue): ImportEntry {
  const target = catalogue.imports.find(id);
  if (!target) throw new UndoRefusedError(`There is no import ${id}. See: npm run metroteca -- imports`);
  if (target.state !== 'published') {
    throw new UndoRefusedError(`The import ${id} is ${target.state}, so there is nothing to undo.`);
  }
  return target;
}

/** Writes an undo to the catalogue. The caller holds its lock and tells the index afterwards. Throws UndoRefusedError. */
export function commitUndo(id: string, catalogue: Catalogue, by: string | undefined): UndoReport {
  const target = undoable(id, catalogue);
  const at = new Date();
  const importId = newImportId(at);
  return catalogue.publishing(() => {
    const entry: ImportEntry = {
      id: importId,
      at: at.toISOString(),
      mode: 'undo',
      files: [],
      counts: { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 },
      report: {},
      state: 'published',
      undoes: target.id,
      ...(by !== undefined && { by }),
      ...(target.source !== undefined && { source: target.source }),
    };
    catalogue.imports.put(entry); // before the revisions that refer to it
    const records = restoreRecords(target.id, importId, at.toISOString(), catalogue);
    const members = undoneMemberships(target.id, catalogue);
    catalogue.memberships.change(importId, members.changes);
    const { restored, archived, kept } = together(records, members);
    const report: UndoReport = {
      importId,
      undoes: target.id,
      restored,
      archived,
      kept: kept.slice(0, MAX_KEPT),
    };
    const counts = { ...entry.counts, changed: restored, archived, unchanged: kept.length };
    catalogue.imports.put({ ...entry, counts, report, finishedAt: new Date().toISOString() });
    catalogue.imports.setState(target.id, 'undone');
    if (target.undoes !== undefined) catalogue.imports.setState(target.undoes, 'published');
    if (records.restored + records.archived > 0) catalogue.meta.raiseContentVersion();
    return report;
  });
}

/** What an undo does with each record: its earlier content comes back, it is taken out (again), or it stays as it is. */
function* undoSteps(importId: string, catalogue: Catalogue) {
  for (const { id, revision, hash } of catalogue.imports.touched(importId)) {
    const head = catalogue.records.head(id);
    const isAsImported =
      hash === null ? isStillOut(id, revision, catalogue) : head?.state === 'published' && head.hash === hash;
    const before = isAsImported ? catalogue.imports.revision(id, revision - 1) : undefined;
    const json = before?.json;
    const withdrawal = readWithdrawal(before?.withdrawal);
    yield {
      id,
      ...(json && { json }),
      ...(withdrawal && { withdrawal }),
      result: !isAsImported ? 'kept' : json ? 'restored' : 'archived',
    } as const;
  }
}

/** Whether a record that was taken out is still out, and for the same reason. */
function isStillOut(id: string, revision: number, catalogue: Catalogue): boolean {
  const head = catalogue.records.head(id);
  if (!head || head.state === 'published') return false;
  const reason = (number: number) => catalogue.imports.revision(id, number)?.withdrawal;
  return reason(head.revision) === reason(revision);
}

/** What an undo would do now, changing nothing. Throws UndoRefusedError. */
export function previewUndo(id: string, catalogue: Catalogue): Omit<UndoReport, 'importId'> {
  const target = undoable(id, catalogue);
  const counts = { restored: 0, archived: 0 };
  const kept: string[] = [];
  for (const { id: recordId, result } of undoSteps(target.id, catalogue)) {
    if (result === 'kept') kept.push(recordId);
    else counts[result] += 1;
  }
  const all = together({ ...counts, kept }, undoneMemberships(target.id, catalogue));
  return { undoes: target.id, ...all, kept: all.kept.slice(0, MAX_KEPT) };
}

/** Records and memberships, counted alike. */
function together(
  { restored, archived, kept }: { restored: number; archived: number; kept: readonly string[] },
  members: ReturnType<typeof undoneMemberships>,
) {
  const back = members.changes.filter(({ after }) => after !== undefined).length;
  return {
    restored: restored + back,
    archived: archived + members.changes.length - back,
    kept: [...kept, ...members.kept],
  };
}

function restoreRecords(importId: string, undoId: string, at: string, catalogue: Catalogue) {
  let restored = 0;
  let archived = 0;
  const kept: string[] = [];
  for (const { id, json, withdrawal, result } of undoSteps(importId, catalogue)) {
    if (result === 'kept') kept.push(id);
    else if (json) {
      catalogue.revisions.publish(JSON.parse(json) as LibraryRecord, undoId, at);
      restored += 1;
    } else {
      if (withdrawal) catalogue.revisions.withdraw(id, undoId, at, withdrawal);
      else catalogue.revisions.archive(id, undoId, at);
      archived += 1;
    }
  }
  return { restored, archived, kept };
}
