import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFacetKey, type FacetKey } from '../../domain/facets.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { explainStorageError } from './catalogue-error.ts';
import { inTransaction, openDatabase, type DatabaseSync } from './database.ts';
import { openCityStore } from './city-store.ts';
import { openHistory } from './history.ts';
import { openImportStore } from './import-store.ts';
import { openMetaStore } from './meta-store.ts';
import { openOutbox } from './outbox.ts';
import { openIdentityStore, openRecordStore, publishedFrom } from './record-store.ts';
import { openRelationStore } from './relation-store.ts';
import { openRevisionWriter } from './revision-writer.ts';
import { migrate } from './schema.ts';
import { openTermLabelWriter } from './term-labels.ts';
import { openWithdrawals } from './withdrawal.ts';
import { openWordStore } from './word-store.ts';

export type TermLabels = ReadonlyMap<FacetKey, ReadonlyMap<string, string>>;

export type Catalogue = ReturnType<typeof openCatalogue>;

/**
 * The store of records: the source of truth, `catalogue.sqlite` in the data folder, created when missing.
 * Throws CatalogueError when it cannot be opened.
 */
export function openCatalogue(dataDir: string, options: { readOnly?: boolean } = {}) {
  try {
    return open(dataDir, options.readOnly ?? false);
  } catch (error) {
    throw explainStorageError(error, dataDir);
  }
}

function open(dataDir: string, readOnly: boolean) {
  if (!readOnly) mkdirSync(dataDir, { recursive: true });
  const database = openDatabase(join(dataDir, 'catalogue.sqlite'), { readOnly });
  try {
    if (!readOnly) prepare(database);
    return assemble(dataDir, database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
  migrate(database);
  const meta = openMetaStore(database);
  if (meta.catalogueId() === '')
    inTransaction(database, () => meta.catalogueId() === '' && meta.renameCatalogue());
}

function assemble(dataDir: string, database: DatabaseSync) {
  const meta = openMetaStore(database);
  const records = openRecordStore(database);
  const termLabels = database.prepare('SELECT facet, id, label FROM terms');

  return {
    dataDir,
    database,
    meta,
    records,
    identities: openIdentityStore(database),
    imports: openImportStore(database),
    /** Cities and names that operators added to the gazetteer. */
    cities: openCityStore(database),
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
    withdrawn: openWithdrawals(database),
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
      try {
        database.exec('PRAGMA synchronous = FULL');
        return inTransaction(database, work);
      } catch (error) {
        throw explainStorageError(error, dataDir);
      } finally {
        database.exec('PRAGMA synchronous = NORMAL');
      }
    },
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}
