// A long file: every version of the schema, in their order.
import type { DatabaseSync } from './database.ts';
import { nameFunders } from './name-funders.ts';
import { keyTitleEnds, writeTitleEnds } from './key-title-ends.ts';
import { scoreEvidence } from './score-evidence.ts';

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
  // Edits at the desk. SQLite cannot change the CHECK of `mode`, so its table is made again.
  `
  CREATE TABLE imports_new (
    id TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    finished_at TEXT,
    by_whom TEXT,
    source TEXT,
    mode TEXT NOT NULL CHECK (mode IN ('upsert', 'replace', 'undo', 'edit')),
    kind TEXT,
    files TEXT NOT NULL,
    counts TEXT NOT NULL,
    report TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'published', 'undone', 'failed')),
    undoes TEXT REFERENCES imports_new (id)
  ) STRICT;
  INSERT INTO imports_new SELECT * FROM imports;
  DROP TABLE imports;
  ALTER TABLE imports_new RENAME TO imports;

  ALTER TABLE revisions ADD COLUMN withdrawal TEXT; -- JSON, with json NULL: this revision withdrew the record

  ALTER TABLE records ADD COLUMN completeness INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE records ADD COLUMN last_verified TEXT;
  ALTER TABLE records ADD COLUMN unmapped_topics INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE records ADD COLUMN is_unplaced INTEGER NOT NULL DEFAULT 0;
  UPDATE records SET completeness = json ->> '$.completeness', last_verified = json ->> '$.lastVerified',
    unmapped_topics = json_array_length(json, '$.unmappedTopics'), is_unplaced = json ->> '$.city.lat' IS NULL;
  CREATE INDEX records_by_completeness ON records (completeness, id) WHERE state = 'published';
  CREATE INDEX records_by_last_verified ON records (last_verified, id) WHERE state = 'published';
  CREATE INDEX records_with_unmapped_topics ON records (id) WHERE state = 'published' AND unmapped_topics > 0;
  CREATE INDEX records_unplaced ON records (city_id, id) WHERE state = 'published' AND is_unplaced = 1;

  CREATE INDEX records_by_update ON records (updated_at, id);

  CREATE TABLE told_apart (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    at TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
  ) STRICT, WITHOUT ROWID;
  `,
  // Cities and names that operators add to the gazetteer.
  `
  CREATE TABLE cities (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE city_aliases (
    folded TEXT NOT NULL,
    country TEXT NOT NULL,
    name TEXT NOT NULL,
    city_id TEXT NOT NULL,
    PRIMARY KEY (folded, country)
  ) STRICT, WITHOUT ROWID;
  `,
  nameFunders,
  // What records are to each other, as the records say it: the other side is looked up.
  `
  CREATE TABLE record_relations (
    record_id TEXT NOT NULL,
    type TEXT NOT NULL,
    other_id TEXT NOT NULL,
    PRIMARY KEY (record_id, type, other_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX record_relations_by_other ON record_relations (other_id);
  `,
  // The words of the records in the index, and the names of their places.
  `
  CREATE TABLE words (
    word TEXT PRIMARY KEY,
    records INTEGER NOT NULL,
    is_plain INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX words_by_records ON words (records DESC, word);

  CREATE TABLE place_names (
    name TEXT NOT NULL,
    city_id TEXT NOT NULL, -- empty for a state
    PRIMARY KEY (name, city_id)
  ) STRICT, WITHOUT ROWID;
  `,
  scoreEvidence,
  // What visits to the addresses of records found.
  `
  CREATE TABLE link_checks (
    url TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    status INTEGER,
    moved_to TEXT,
    last_good_at TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_checks_by_time ON link_checks (checked_at);
  `,
  // Which records were merged into one: it has their relations.
  `
  CREATE INDEX revisions_by_survivor ON revisions (withdrawal ->> '$.mergedInto') WHERE withdrawal IS NOT NULL;
  `,
  // Documents of records, and what was read of their files. No revisions: a document is no part of what a record says.
  `
  CREATE TABLE document_files (
    sha256 TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    format TEXT,
    pages INTEGER,
    passages INTEGER NOT NULL,
    language TEXT,
    issue TEXT,
    version INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE documents (
    record_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT,
    language TEXT,
    licence TEXT,
    shown TEXT NOT NULL CHECK (shown IN ('text', 'snippet', 'none')),
    added_at TEXT NOT NULL,
    PRIMARY KEY (record_id, sha256)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX documents_by_file ON documents (sha256);
  `,
  // Who is a member of which network, from the first import of them on, and what each import changed.
  `
  CREATE TABLE memberships (
    network TEXT NOT NULL,
    city_id TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (network, city_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE membership_changes (
    import_id TEXT NOT NULL,
    network TEXT NOT NULL,
    city_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (import_id, network, city_id)
  ) STRICT, WITHOUT ROWID;
  `,
  // Documents that were taken from a record at the desk, with what was said of them, until nobody wants them back.
  `
  CREATE TABLE removed_documents (
    record_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    json TEXT NOT NULL,
    removed_at TEXT NOT NULL,
    removed_by TEXT NOT NULL,
    PRIMARY KEY (record_id, sha256)
  ) STRICT, WITHOUT ROWID;
  `,
  // The end of each title, to find the same thing under a title that begins differently.
  keyTitleEnds,
  // Documents that somebody asked for and that wait to be fetched, and why others could not be had. One a record.
  `
  CREATE TABLE document_fetches (
    record_id TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    state TEXT NOT NULL,
    status INTEGER,
    at TEXT NOT NULL,
    by_id INTEGER,
    by_whom TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_fetches_waiting ON document_fetches (at, record_id) WHERE state = 'waiting';
  CREATE INDEX records_with_document ON records (id)
    WHERE state = 'published' AND json ->> '$.links.document' IS NOT NULL;
  `,
  // The same, without what is in brackets at the end, and with years apart that a file has joined.
  writeTitleEnds,
] as const satisfies readonly (string | ((database: DatabaseSync) => void))[];

/** Brings the schema up to date, one transaction a version. Throws when a newer program wrote the catalogue. */
export function migrate(database: DatabaseSync): void {
  const version = () =>
    (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  if (version() > MIGRATIONS.length) {
    throw new Error(
      `This catalogue was written by a newer version of Metroteca (schema ${version()}, known here: ${MIGRATIONS.length})`,
    );
  }
  // A table that others refer to can only be made again without foreign keys, which no transaction can switch.
  database.exec('PRAGMA foreign_keys = OFF');
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < version()) continue;
    database.exec('BEGIN IMMEDIATE');
    // Another process may have been first while this one waited for the lock.
    if (version() === index) {
      if (typeof migration === 'string') database.exec(migration);
      else migration(database);
      database.exec(`PRAGMA user_version = ${index + 1}`);
    }
    database.exec('COMMIT');
  }
  database.exec('PRAGMA foreign_keys = ON');
}

/** Every table that holds content, parents first. */
export const TABLES = [
  'meta',
  'imports',
  'records',
  'record_links',
  'record_relations',
  'revisions',
  'outbox',
  'terms',
  'told_apart',
  'cities',
  'city_aliases',
  'link_checks',
  'document_files',
  'documents',
  'removed_documents',
  'document_fetches',
  'memberships',
  'membership_changes',
] as const;
