import type { DatabaseSync } from '../catalogue/database.ts';

/** One entry a version, as in the catalogue: never edited once released. */
const MIGRATIONS = [
  `
  CREATE TABLE editors (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('editor', 'admin')),
    password_hash TEXT,
    token_hash TEXT UNIQUE,
    created_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE sessions (
    id_hash TEXT PRIMARY KEY,
    editor_id INTEGER NOT NULL REFERENCES editors (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_editor ON sessions (editor_id);

  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL, -- a name, not a reference: it outlives the editor
    action TEXT NOT NULL,
    subject TEXT,
    detail TEXT
  ) STRICT;
  `,
  // Roles for a team, what each person works with, links that work once. SQLite cannot change a CHECK: the table is made again.
  `
  CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('reader', 'contributor', 'editor', 'admin')),
    password_hash TEXT,
    token_hash TEXT UNIQUE,
    created_at TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT '{}',
    disabled_at TEXT
  ) STRICT;
  INSERT INTO people SELECT id, name, name_key, role, password_hash, token_hash, created_at, '{}', NULL FROM editors;
  DROP TABLE editors;
  ALTER TABLE people RENAME TO editors;

  ALTER TABLE sessions ADD COLUMN browser TEXT NOT NULL DEFAULT '';

  CREATE TABLE invitations (
    editor_id INTEGER PRIMARY KEY REFERENCES editors (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL CHECK (purpose IN ('invite', 'reset')),
    expires_at INTEGER NOT NULL
  ) STRICT;
  `,
  // What waits for a review, and what was said about it.
  `
  CREATE TABLE proposals (
    id TEXT PRIMARY KEY,
    by_id INTEGER NOT NULL, -- no reference: it outlives the account
    by_whom TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('import', 'edit')),
    import_id TEXT,
    content TEXT,
    reach TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'returned', 'accepted', 'withdrawn')),
    version INTEGER NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    result TEXT,
    changed_by INTEGER -- who changed it that is not its author
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX proposals_by_state ON proposals (state, at);
  CREATE INDEX proposals_by_import ON proposals (import_id);

  CREATE TABLE proposal_comments (
    seq INTEGER PRIMARY KEY,
    proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX proposal_comments_by_proposal ON proposal_comments (proposal_id);
  `,
  // What readers report. Days, not moments: nothing is to be known of who wrote it.
  `
  CREATE TABLE reports (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('mistake', 'suggestion')),
    day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'taken', 'done', 'declined')),
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    record_id TEXT,
    revision INTEGER,
    title TEXT,
    place TEXT,
    link TEXT,
    handled_by TEXT,
    handled_on TEXT,
    note TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reports_by_state ON reports (state, day);
  `,
  // Tables that are fetched by a schedule.
  `
  CREATE TABLE sources (
    id TEXT PRIMARY KEY,
    by_id INTEGER NOT NULL, -- no reference: it outlives the account
    by_whom TEXT NOT NULL,
    at TEXT NOT NULL,
    settings TEXT NOT NULL,
    mapping TEXT NOT NULL,
    memory TEXT NOT NULL,
    visit TEXT
  ) STRICT, WITHOUT ROWID;
  `,
  // Everybody who changed a proposal that is not its author, not only the last of them.
  `
  CREATE TABLE proposal_changers (
    proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
    editor_id INTEGER NOT NULL, -- no reference: it outlives the account
    PRIMARY KEY (proposal_id, editor_id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO proposal_changers SELECT id, changed_by FROM proposals WHERE changed_by IS NOT NULL;
  ALTER TABLE proposals DROP COLUMN changed_by;
  `,
  // Searches that found nothing. Days, not moments: nothing is to be known of who asked.
  `
  CREATE TABLE unanswered (
    text TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    last_on TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Addresses to which published changes are sent.
  `
  CREATE TABLE webhooks (
    id TEXT PRIMARY KEY,
    by_whom TEXT NOT NULL,
    at TEXT NOT NULL,
    settings TEXT NOT NULL,
    secret TEXT NOT NULL, -- it signs, so a hash of it would not do
    progress TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Searches for records that people keep for themselves.
  `
  CREATE TABLE saved_searches (
    id TEXT PRIMARY KEY,
    editor_id INTEGER NOT NULL REFERENCES editors (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    q TEXT NOT NULL,
    state TEXT,
    UNIQUE (editor_id, name)
  ) STRICT, WITHOUT ROWID;
  `,
] as const;

/** Brings the schema up to date, one transaction a version. Throws when a newer program wrote the file. */
export function migrateEditors(database: DatabaseSync): void {
  database.exec('PRAGMA foreign_keys = OFF'); // dropping a table would empty those that refer to it
  try {
    bringUpToDate(database);
  } finally {
    database.exec('PRAGMA foreign_keys = ON');
  }
}

function bringUpToDate(database: DatabaseSync): void {
  const version = () =>
    (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  if (version() > MIGRATIONS.length) {
    throw new Error('editors.sqlite was written by a newer version of Metroteca');
  }
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < version()) continue;
    database.exec('BEGIN IMMEDIATE');
    // Another process may have been first while this one waited for the lock.
    if (version() === index) database.exec(`${migration}; PRAGMA user_version = ${index + 1}`);
    database.exec('COMMIT');
  }
}

/** The tables that a restored backup puts in the place of the present ones, parents first. */
export const RESTORED_TABLES = [
  'editors',
  'saved_searches',
  'proposals',
  'proposal_changers',
  'proposal_comments',
  'reports',
  'unanswered',
  'webhooks',
  'sources',
] as const;

/** Those that are in no backup, which must sign nobody in: after a restore they are empty. */
export const EMPTIED_TABLES = ['sessions', 'invitations'] as const;

/** Those of which the entries of both are there after a restore. */
export const JOINED_TABLES = ['audit'] as const;
