import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITORS_FILE } from '../accounts/open-editors.ts';
import { CatalogueError } from '../catalogue/catalogue-error.ts';
import { refuseDamagedFile } from '../catalogue/damage.ts';
import { openDatabase } from '../catalogue/database.ts';
import { MAPPINGS_FILE } from '../catalogue/kept-mappings.ts';
import { CATALOGUE_FILE } from '../catalogue/open-catalogue.ts';
import { DOCUMENTS_FOLDER } from '../documents/document-files.ts';
import { countWaitingImports } from './waiting-imports.ts';

/** What a backup brings back. */
export interface BackupContent {
  readonly records: number;
  readonly imports: number;
  /** Files as they were uploaded. */
  readonly uploads: number;
  /** Files of documents of records. */
  readonly documents: number;
  readonly waiting: number;
  readonly mappings: number;
  /** Names; undefined in a backup of before they were part of it. */
  readonly editors?: readonly string[];
  readonly auditEntries: number;
}

/** Reads what is in a backup. Throws CatalogueError when it is none, or damaged. */
export function lookAtBackup(folder: string): BackupContent {
  const saved = join(folder, CATALOGUE_FILE);
  if (!existsSync(saved))
    throw new CatalogueError(
      `${folder} holds no backup: there is no ${CATALOGUE_FILE} in it. Nothing was changed.`,
    );
  for (const name of [CATALOGUE_FILE, EDITORS_FILE]) if (existsSync(join(folder, name))) refuse(folder, name);
  const mappings = readMappings(folder);
  const [records, imports] = ask(saved, [
    "SELECT count(*) AS n FROM records WHERE state = 'published'",
    'SELECT count(*) AS n FROM imports',
  ]);
  const accounts = join(folder, EDITORS_FILE);
  const [auditEntries] = existsSync(accounts) ? ask(accounts, ['SELECT count(*) AS n FROM audit']) : [0];
  const uploads = join(folder, 'uploads');
  return {
    records: records!,
    imports: imports!,
    uploads: existsSync(uploads) ? readdirSync(uploads).filter((name) => !name.startsWith('.')).length : 0,
    documents: countDocuments(folder),
    waiting: countWaitingImports(folder),
    mappings,
    ...(existsSync(accounts) && { editors: namesIn(accounts) }),
    auditEntries: auditEntries!,
  };
}

/** In words, for the person who made or uses it. */
export function describeBackup(content: BackupContent): string {
  const { records, imports, uploads, documents, waiting, mappings, editors, auditEntries } = content;
  const accounts =
    editors === undefined
      ? 'no accounts'
      : `${editors.length} accounts${editors.length > 0 ? ` (${editors.join(', ')})` : ''}, ${auditEntries} entries of the audit log`;
  return `${records} records, ${imports} imports, ${uploads} uploaded files, ${documents} documents, ${waiting} waiting imports, ${mappings} kept mappings, ${accounts}`;
}

function countDocuments(folder: string): number {
  const documents = join(folder, DOCUMENTS_FOLDER);
  return existsSync(documents)
    ? readdirSync(documents).filter((name) => /^[0-9a-f]{64}$/.test(name)).length
    : 0;
}

function refuse(folder: string, name: string): void {
  try {
    refuseDamagedFile(join(folder, name));
  } catch (error) {
    throw damaged(folder, name, error);
  }
}

function damaged(folder: string, name: string, cause: unknown): CatalogueError {
  return new CatalogueError(
    `The backup in ${folder} is damaged: ${name} cannot be read. Nothing was changed. Use another backup.`,
    { cause },
  );
}

function readMappings(folder: string): number {
  if (!existsSync(join(folder, MAPPINGS_FILE))) return 0;
  try {
    return (JSON.parse(readFileSync(join(folder, MAPPINGS_FILE), 'utf8')) as unknown[]).length;
  } catch (error) {
    throw damaged(folder, MAPPINGS_FILE, error);
  }
}

function ask(path: string, questions: readonly string[]): number[] {
  const database = openDatabase(path, { readOnly: true });
  try {
    return questions.map((sql) => (database.prepare(sql).get() as { n: number }).n);
  } finally {
    database.close();
  }
}

function namesIn(path: string): string[] {
  const database = openDatabase(path, { readOnly: true });
  try {
    return (database.prepare('SELECT name FROM editors ORDER BY name_key').all() as { name: string }[]).map(
      ({ name }) => name,
    );
  } finally {
    database.close();
  }
}
