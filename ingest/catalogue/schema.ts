import type { DatabaseSync } from './database.ts';

/**
 * One entry a version; `user_version` counts how many have been applied. Entries are never edited once
 * released: a change of the schema is a new entry.
 */
const MIGRATIONS = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    finished_at TEXT,
    by_whom TEXT,
    source TEXT,
    mode TEXT NOT NULL CHECK (mode IN ('upsert', 'replace', 'undo')),
    kind TEXT,
    files TEXT NOT NULL,
    counts TEXT NOT NULL,
    report TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'published', 'undone', 'failed')),
    undoes TEXT REFERENCES imports (id)
  ) STRICT;

  CREATE TABLE records (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('published', 'archived', 'withdrawn')),
    revision INTEGER NOT NULL,
    hash TEXT NOT NULL,
    source_name TEXT,
    source_id TEXT,
    city_id TEXT NOT NULL,
    title_words TEXT NOT NULL,
    title_start TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX records_by_state ON records (state, id);
  CREATE INDEX records_by_source ON records (source_name, source_id);
  CREATE INDEX records_by_title ON records (city_id, title_words);
  CREATE INDEX records_by_title_start ON records (city_id, title_start);

  CREATE TABLE record_links (
    link TEXT NOT NULL,
    record_id TEXT NOT NULL,
    PRIMARY KEY (link, record_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX record_links_by_record ON record_links (record_id);

  CREATE TABLE revisions (
    record_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    import_id TEXT NOT NULL REFERENCES imports (id),
    at TEXT NOT NULL,
    hash TEXT,
    json TEXT, -- NULL: this revision archived the record
    PRIMARY KEY (record_id, revision)
  ) STRICT;
  CREATE INDEX revisions_by_import ON revisions (import_id, record_id);

  CREATE TABLE outbox (
    record_id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('put', 'remove'))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE terms (
    facet TEXT NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (facet, id)
  ) STRICT, WITHOUT ROWID;
  `,
] as const;

/** Brings the schema up to date, one transaction a version. Throws when a newer program wrote the catalogue. */
export function migrate(database: DatabaseSync): void {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > MIGRATIONS.length) {
    throw new Error(
      `This catalogue was written by a newer version of Metroteca (schema ${version}, known here: ${MIGRATIONS.length})`,
    );
  }
  for (const [index, migration] of [...MIGRATIONS.entries()].slice(version)) {
    database.exec(`BEGIN IMMEDIATE; ${migration}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}

/** Every table that holds content, parents first. */
export const TABLES = ['meta', 'imports', 'records', 'record_links', 'revisions', 'outbox', 'terms'] as const;
