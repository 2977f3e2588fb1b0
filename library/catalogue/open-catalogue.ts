import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isFacetKey, type FacetKey } from '../../domain/facets.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { explainStorageError, LostCatalogueError } from './catalogue-error.ts';
import { inTransaction, openDatabase, type DatabaseSync } from './database.ts';
import { refuseDamage } from './damage.ts';
import { openCityStore } from './city-store.ts';
import { openDocumentStore } from './document-store.ts';
import { openFetchStore } from './fetch-store.ts';
import { openHistory } from './history.ts';
import { openImportStore } from './import-store.ts';
import { openLinkCheckStore } from './link-check-store.ts';
import { takeMembershipsFrom } from '../networks/read-networks.ts';
import { openMembershipStore } from './membership-store.ts';
import { openMetaStore } from './meta-store.ts';
import { openOutbox } from './outbox.ts';
import { openIdentityStore, openRecordStore, publishedFrom } from './record-store.ts';
import { openRelationStore } from './relation-store.ts';
import { openRevisionWriter } from './revision-writer.ts';
import { migrate } from './schema.ts';
import { openTermLabelWriter } from './term-labels.ts';
import { openWithdrawals } from './withdrawal.ts';
import { PARTIAL } from './uploads.ts';
import { openWordStore } from './word-store.ts';

export type TermLabels = ReadonlyMap<FacetKey, ReadonlyMap<string, string>>;

export type Catalogue = ReturnType<typeof openCatalogue>;

export interface OpenCatalogueOptions {
  readonly readOnly?: boolean;
  /** Begin one in the place of one that was lost: a backup goes into it. */
  readonly evenIfLost?: boolean;
}

/**
 * The store of records: the source of truth, `catalogue.sqlite` in the data folder, created in a new one. Throws
 * CatalogueError when it cannot be opened, DamagedFileError and LostCatalogueError among them.
 */
export function openCatalogue(dataDir: string, options: OpenCatalogueOptions = {}) {
  try {
    return open(dataDir, options);
  } catch (error) {
    throw explainStorageError(error, dataDir);
  }
}

export const CATALOGUE_FILE = 'catalogue.sqlite';

function open(dataDir: string, { readOnly = false, evenIfLost = false }: OpenCatalogueOptions) {
  const path = join(dataDir, CATALOGUE_FILE);
  if (!readOnly) mkdirSync(dataDir, { recursive: true });
  if (!evenIfLost && !existsSync(path)) refuseIfLost(dataDir, path);
  const database = openDatabase(path, { readOnly });
  try {
    refuseDamage(path, database);
    if (!evenIfLost && isBlank(database)) refuseIfLost(dataDir, path);
    if (!readOnly) prepare(database);
    return assemble(dataDir, database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whether no version of the program has written to it yet. */
function isBlank(database: DatabaseSync): boolean {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version === 0;
}

/** What is beside it says that there was a catalogue: an empty one in its place would hide the loss. */
function refuseIfLost(dataDir: string, path: string): void {
  const traces = ['editors.sqlite', 'uploads', 'documents', 'imports'].filter((name) =>
    isTrace(join(dataDir, name)),
  );
  if (traces.length > 0) throw new LostCatalogueError(path, traces);
}

function isTrace(path: string): boolean {
  if (!existsSync(path)) return false;
  return !statSync(path).isDirectory() || readdirSync(path).some((name) => !name.startsWith(PARTIAL));
}

function prepare(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
  database.exec('PRAGMA secure_delete = ON'); // what was taken out is not left in the file
  migrate(database);
  const meta = openMetaStore(database);
  if (meta.catalogueId() === '')
    inTransaction(database, () => meta.catalogueId() === '' && meta.renameCatalogue());
}

function assemble(dataDir: string, database: DatabaseSync) {
  const meta = openMetaStore(database);
  const records = openRecordStore(database);
  const withdrawn = openWithdrawals(database);
  const memberships = openMembershipStore(database, meta);
  const forgetMemberships = takeMembershipsFrom(memberships);
  const termLabels = database.prepare('SELECT facet, id, label FROM terms');
  let isWaitingForLeave = false;

  return {
    dataDir,
    database,
    meta,
    records,
    identities: openIdentityStore(database),
    imports: openImportStore(database),
    /** Who is a member of which network. */
    memberships,
    /** Cities and names that operators added to the gazetteer. */
    cities: openCityStore(database),
    /** What visits to the addresses of records found. */
    linkChecks: openLinkCheckStore(database),
    /** Documents of records. */
    documents: openDocumentStore(database, (id) => withdrawn(id)?.mergedInto),
    /** Documents that are to be fetched, and those that could not be had. */
    fetches: openFetchStore(database),
    outbox: openOutbox(database),
    /** Words and names of places in the index; written inside `publishing`. */
    words: openWordStore(database),
    revisions: openRevisionWriter(database),

    /** What the index holds at present; cheap enough for every request. */
    indexState: meta.indexState,
    ...openRelationStore(database),
    /** Every revision of a record, the newest first. */
    history: openHistory(database),
    /** A record that an editor withdrew or merged into another; undefined for every other. */
    withdrawn,
    /** Whether passages of documents can be searched. */
    hasPassages: () => meta.passagesBuild() !== undefined,
    isEmpty: () => !records.hasPublished(),
    allPublished: (): Iterable<PublishedRecord> => records.published(),
    /** Those that an import did not write. */
    publishedBefore: (importId: string): Iterable<PublishedRecord> => records.publishedBefore(importId),
    /** A published record; undefined when it is unknown, archived or withdrawn. */
    record(id: string): PublishedRecord | undefined {
      const stored = records.find(id);
      return stored?.state === 'published' ? publishedFrom(stored) : undefined;
    },
    /** Labels of the terms that come with the records: cities, sources, awards. */
    termLabels(): TermLabels {
      const byFacet = new Map<FacetKey, Map<string, string>>();
      for (const { facet, id, label } of termLabels.all() as { facet: string; id: string; label: string }[]) {
        if (!isFacetKey(facet)) continue;
        const known = byFacet.get(facet) ?? new Map<string, string>();
        byFacet.set(facet, known.set(id, label));
      }
      return byFacet;
    },
    /** Writes such labels; call it inside `publishing`. */
    labels: openTermLabelWriter(database),
    /**
     * Runs `work` in one transaction that is on the disk when this returns. Throws CatalogueError, with nothing
     * changed, when the disk is full or cannot be written.
     */
    publishing<T>(work: () => T): T {
      if (isWaitingForLeave) return work(); // a part of what waits
      try {
        database.exec('PRAGMA synchronous = FULL');
        return inTransaction(database, work);
      } catch (error) {
        throw explainStorageError(error, dataDir);
      } finally {
        database.exec('PRAGMA synchronous = NORMAL');
      }
    },
    /**
     * The same for a process that does nothing else: what `work` has written by `publishing` waits for `leave`, and is on the
     * disk when this is done. Throws what `leave` throws, with nothing changed.
     */
    async publishingWithLeave<T>(work: () => T, leave: () => Promise<void>): Promise<T> {
      try {
        database.exec('PRAGMA synchronous = FULL; BEGIN IMMEDIATE');
        isWaitingForLeave = true;
        const result = work();
        await leave();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw explainStorageError(error, dataDir);
      } finally {
        isWaitingForLeave = false;
        database.exec('PRAGMA synchronous = NORMAL');
      }
    },
    close: () => {
      forgetMemberships();
      if (database.isOpen) database.close();
    },
  };
}
