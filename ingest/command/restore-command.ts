import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EDITORS_FILE, openEditors } from '../../library/accounts/open-editors.ts';
import { describeBackup, lookAtBackup, type BackupContent } from '../../library/backup/backup-content.ts';
import { restore, restoreAccounts } from '../../library/backup/restore.ts';
import {
  CatalogueError,
  DamagedFileError,
  LostCatalogueError,
} from '../../library/catalogue/catalogue-error.ts';
import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import { CATALOGUE_FILE, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { commandLine } from '../../library/command-line.ts';
import { SQLITE_SUFFIXES } from '../../library/data-files.ts';
import { findRunningSite } from '../../library/engine/open-engine.ts';
import { reindex } from '../../library/index/publish-index.ts';
import { setAside } from '../../library/set-aside.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import type { Session } from './session.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Makes the library what it was when a backup was made, and sets damaged files aside.',
  words: 'DIR',
  arity: [1, 1],
  options: {
    force: { type: 'boolean', describes: 'replace what the catalogue holds now' },
    only: { type: 'string', choices: ['accounts'], describes: 'leave records and imports as they are' },
  },
  async run(given, session) {
    const folder = resolve(given.words[0] ?? '');
    const content = lookAtBackup(folder); // before anything is touched
    if (given.text('only') === undefined) await restoreAll(folder, content, given.has('force'), session);
    else await restoreOnlyAccounts(folder, content, session);
    return EXIT.published;
  },
};

async function restoreAll(folder: string, content: BackupContent, force: boolean, session: Session) {
  const { dataDir } = session.environment();
  const catalogue = await openForRestore(session);
  const now = catalogue.records.countPublished();
  if (now > 0 && !force) {
    throw new UsageError(
      `The catalogue holds ${now} records that this would replace. If that is meant: ${commandLine(`restore ${folder} --force`)}`,
    );
  }
  const writer = await session.writer();
  await withCatalogueLock(dataDir, 'A restore', async () => {
    await restore(catalogue, folder);
    if (content.editors !== undefined) await putAccounts(folder, content, session);
    await reindex(catalogue, writer, { force: true });
  });
  session.terminal.print(`Restored from ${folder}: ${describeBackup(content)}.\n`);
  if (content.editors === undefined)
    session.terminal.print('This backup holds no accounts: those that are there stay.\n');
}

async function restoreOnlyAccounts(folder: string, content: BackupContent, session: Session) {
  if (content.editors === undefined)
    throw new CatalogueError(`The backup in ${folder} holds no accounts. Nothing was changed.`);
  await putAccounts(folder, content, session);
  const { editors, auditEntries } = content;
  session.terminal.print(
    `Restored from ${folder}: ${editors.length} accounts (${editors.join(', ')}), ${auditEntries} entries of the audit log.\n`,
  );
}

/** The catalogue to restore into; one that is damaged is set aside for an empty one. */
async function openForRestore(session: Session): Promise<Catalogue> {
  try {
    return session.catalogue();
  } catch (error) {
    if (error instanceof DamagedFileError) await putAside(CATALOGUE_FILE, session);
    else if (!(error instanceof LostCatalogueError)) throw error;
    return session.catalogue({ evenIfLost: true });
  }
}

async function putAccounts(folder: string, content: BackupContent, session: Session): Promise<void> {
  const { dataDir } = session.environment();
  const editors = await openAccounts(session);
  try {
    await restoreAccounts(editors, folder, dataDir);
    const { records, editors: names = [] } = content;
    editors.audit.add({
      who: 'command line',
      action: 'library.restored',
      subject: folder,
      detail: { records, editors: names },
    });
  } finally {
    editors.close();
  }
}

async function openAccounts(session: Session) {
  const { dataDir } = session.environment();
  try {
    return openEditors(dataDir);
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    await putAside(EDITORS_FILE, session);
    return openEditors(dataDir);
  }
}

/** Throws while a site has the file open, which would go on with the old one. */
async function putAside(name: string, { environment, terminal }: Session): Promise<void> {
  const { dataDir } = environment();
  const owner = await findRunningSite(dataDir);
  if (owner !== undefined) {
    throw new CatalogueError(
      `${join(dataDir, name)} is damaged, and the site (process ${owner}) still has it open. Nothing was changed. ` +
        `Stop the site, then run this again.`,
    );
  }
  const path = join(dataDir, name);
  const aside = setAside(path);
  for (const suffix of SQLITE_SUFFIXES)
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${aside}${suffix}`);
  terminal.note(`${name} was damaged: it is set aside as ${aside}.`);
}
