import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { LibraryRecord } from '../../../domain/record.ts';
import { contentHash } from '../../../library/catalogue/content-hash.ts';
import { openDatabase } from '../../../library/catalogue/database.ts';
import {
  ERASED,
  eraseFromCatalogue,
  inJson,
  valuesToErase,
  withoutField,
  type ErasableField,
} from '../../../library/catalogue/erasure.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import { redactBytes } from './redact-bytes.ts';

/** What an erasure did. The values themselves are named nowhere. */
export interface Erasure {
  /** Whether there was anything to erase. */
  readonly isDone: boolean;
  /** Uploaded files that were replaced by a copy without the values: old and new checksum. */
  readonly files: readonly { readonly from: string; readonly to: string }[];
  /** Waiting imports that had them. */
  readonly waiting: readonly string[];
}

/**
 * Takes the values of a field of a record out of everything that is kept: the record, all its revisions, reports,
 * uploaded files and waiting imports. Values that other records publish in the same field stay where they are about
 * those. `forget` takes them out of what is not in the catalogue: reports of readers, comments and proposals. The caller holds
 * the catalogue's lock and tells the index afterwards. Throws CatalogueError.
 */
export function eraseField(
  catalogue: Catalogue,
  id: string,
  field: ErasableField,
  forget: (values: readonly string[]) => void,
): Erasure {
  const values = valuesToErase(catalogue, id, field);
  const { dataDir } = catalogue;
  // Copies first, then the names of them, then the originals: a stop in between leaves every import with its file.
  const files = redactUploads(dataDir, values);
  const isDone = catalogue.publishing(() => {
    for (const { from, to, bytes } of files) renameInImports(catalogue, from, to, bytes);
    return eraseFromCatalogue(catalogue, id, field, values);
  });
  forget(values);
  const waiting = eraseFromWaiting(dataDir, id, field, values, files);
  for (const { from } of files) rmSync(join(dataDir, 'uploads', from), { force: true });
  forgetOldPages(catalogue);
  return { isDone, files: files.map(({ from, to }) => ({ from, to })), waiting };
}

/** The log of writes has the pages as they were. */
function forgetOldPages({ database }: Catalogue): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Writes the catalogue's file again: that of an earlier version may still have texts that were taken out long ago. */
export function rewriteCatalogue(catalogue: Catalogue): void {
  catalogue.database.exec('VACUUM');
  forgetOldPages(catalogue);
}

interface Redacted {
  readonly from: string;
  readonly to: string;
  readonly bytes: number;
}

function redactUploads(dataDir: string, values: readonly string[]): Redacted[] {
  const folder = join(dataDir, 'uploads');
  if (values.length === 0 || !existsSync(folder)) return [];
  return readdirSync(folder).flatMap((from): Redacted[] => {
    if (!/^[0-9a-f]{64}$/.test(from)) return [];
    const redacted = redactBytes(readFileSync(join(folder, from)), values);
    if (!redacted) return [];
    const to = hash('sha256', redacted, 'hex');
    writeWhole(join(folder, to), redacted);
    return [{ from, to, bytes: redacted.length }];
  });
}

function renameInImports({ database }: Catalogue, from: string, to: string, bytes: number): void {
  const rows = database
    .prepare('SELECT id, files, report FROM imports WHERE instr(files, ?) > 0')
    .all(from) as {
    id: string;
    files: string;
    report: string;
  }[];
  const put = database.prepare('UPDATE imports SET files = ?, report = ? WHERE id = ?');
  for (const { id, files, report } of rows) {
    const renamed = (JSON.parse(files) as { sha256: string; bytes: number }[]).map((file) =>
      file.sha256 === from ? { ...file, sha256: to, bytes } : file,
    );
    put.run(JSON.stringify(renamed), report.replaceAll(from, to), id);
  }
}

/** Imports that wait, and what is left of those that were published: state, findings and plan. */
function eraseFromWaiting(
  dataDir: string,
  recordId: string,
  field: ErasableField,
  values: readonly string[],
  files: readonly Redacted[],
): string[] {
  const root = join(dataDir, 'imports');
  if (!existsSync(root)) return [];
  return readdirSync(root).filter((id) => {
    let isChanged = false;
    for (const name of existsSync(join(root, id)) ? readdirSync(join(root, id)) : []) {
      const path = join(root, id, name);
      if (name.endsWith('.json')) isChanged = eraseFromJson(path, values, files) || isChanged;
      if (name.endsWith('.sqlite')) isChanged = eraseFromPlan(path, recordId, field, values) || isChanged;
    }
    return isChanged;
  });
}

function eraseFromJson(path: string, values: readonly string[], files: readonly Redacted[]): boolean {
  const before = readFileSync(path, 'utf8');
  let text = before;
  for (const value of values) text = text.replaceAll(inJson(value), ERASED);
  for (const { from, to } of files) text = text.replaceAll(from, to);
  if (text === before) return false;
  writeWhole(path, Buffer.from(text));
  return true;
}

/** In a copy that takes the plan's place: a site may be reading it, and lets go of it some time after. */
function eraseFromPlan(
  plan: string,
  recordId: string,
  field: ErasableField,
  values: readonly string[],
): boolean {
  const path = `${plan}.new`;
  copyFileSync(plan, path);
  const database = openDatabase(path);
  let changes = 0;
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA secure_delete = ON');
    const put = database.prepare('UPDATE rows SET json = ?, hash = ? WHERE seq = ?');
    const rows = database.prepare('SELECT seq, record_id, json FROM rows WHERE json -> ? IS NOT NULL');
    for (const { seq, record_id, json } of rows.all(`$.${field}`) as {
      seq: number;
      record_id: string;
      json: string;
    }[]) {
      if (record_id !== recordId && !values.some((value) => json.includes(inJson(value)))) continue;
      const without = withoutField(JSON.parse(json) as LibraryRecord, field);
      put.run(JSON.stringify(without), contentHash(without), seq);
      changes += 1;
    }
    const others = database.prepare(
      'UPDATE rows SET cells = replace(cells, ?1, ?2), reasons = replace(reasons, ?1, ?2) WHERE instr(cells, ?1) > 0 OR instr(reasons, ?1) > 0',
    );
    const deferred = database.prepare(
      'UPDATE waiting SET json = replace(json, ?1, ?2) WHERE instr(json, ?1) > 0',
    );
    for (const value of values) changes += deferred.run(inJson(value), ERASED).changes;
    for (const value of values) changes += others.run(inJson(value), ERASED).changes;
  } finally {
    database.close();
  }
  if (changes > 0) renameSync(path, plan);
  else rmSync(path);
  return changes > 0;
}

function writeWhole(path: string, bytes: Buffer): void {
  writeFileSync(`${path}.new`, bytes, { flush: true });
  renameSync(`${path}.new`, path);
}
