/** One file or folder of DATA_DIR. */
export interface DataFile {
  readonly name: string;
  readonly holds: string;
  /** `saved`: part of a backup. `rebuilt`: made again when it is missing. `passing`: only of a run. */
  readonly kind: 'saved' | 'rebuilt' | 'passing';
}

/** Everything that is in DATA_DIR, most important first; `docs/operations.md` has the same table. */
export const DATA_FILES = [
  { name: 'catalogue.sqlite', holds: 'every record with its history, and every import', kind: 'saved' },
  {
    name: 'editors.sqlite',
    holds:
      'accounts, sessions, proposals, readers’ reports, sources, webhooks, searches that found nothing and the audit log',
    kind: 'saved',
  },
  { name: 'uploads', holds: 'the imported files as they came, each named by its SHA-256', kind: 'saved' },
  {
    name: 'documents',
    holds: 'the documents of records, each named by its SHA-256, and the text that was read of them',
    kind: 'saved',
  },
  { name: 'imports', holds: 'imports that wait for an editor', kind: 'saved' },
  { name: 'mappings.json', holds: 'column mappings that were kept', kind: 'saved' },
  { name: 'engine', holds: 'the search engine, its index, its key and its log', kind: 'rebuilt' },
  { name: 'gazetteer.sqlite', holds: 'the world’s cities', kind: 'rebuilt' },
  { name: 'last-backup', holds: 'when a backup was made last', kind: 'passing' },
  { name: 'writer.lock', holds: 'who is changing the catalogue', kind: 'passing' },
] as const satisfies readonly DataFile[];

/** What SQLite keeps beside a database while it is in use. */
export const SQLITE_SUFFIXES = ['', '-wal', '-shm', '-journal'] as const;
