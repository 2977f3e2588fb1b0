import type { Role } from '../../domain/team.ts';
import type { DatabaseSync } from '../catalogue/database.ts';
import type { Editor } from './editor.ts';
import { readScope } from './editor-store.ts';
import { newSecret, secretHash } from './secrets.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const IDLE_LIMIT = 8 * HOUR; // a long lunch does not end it; the evening does
const AGE_LIMIT = 7 * 24 * HOUR; // a password is asked for at least once a week
const SEEN_STEP = MINUTE; // not every request needs a write
const CLOCK_STEP = HOUR; // a session from further in the future is of a clock that was set back: how old it is, nobody knows

/** A session that is good at this moment. */
export interface OpenSession {
  readonly editor: Editor;
  /** Epoch milliseconds: when it ends unless it is used before. */
  readonly expiresAt: number;
}

/** A session as its owner and admins see it. `id` names it and opens nothing. */
export interface ListedSession {
  readonly id: string;
  readonly startedAt: number;
  readonly seenAt: number;
  readonly browser: string;
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly scope: string;
  readonly createdAt: number;
  readonly seenAt: number;
}

/** Who is signed in. Ids are kept as hashes: reading the file is not enough to take a session over. */
export function openSessionStore(database: DatabaseSync, now: () => number = Date.now) {
  const insert = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?)');
  const select =
    database.prepare(`SELECT e.id, e.name, e.role, e.scope, s.created_at AS createdAt, s.seen_at AS seenAt
    FROM sessions s JOIN editors e ON e.id = s.editor_id WHERE s.id_hash = ? AND e.disabled_at IS NULL`);
  const touch = database.prepare('UPDATE sessions SET seen_at = ? WHERE id_hash = ?');
  const remove = database.prepare('DELETE FROM sessions WHERE id_hash = ?');
  const sweep = database.prepare('DELETE FROM sessions WHERE seen_at < ? OR created_at < ?');
  const ofEditor =
    database.prepare(`SELECT id_hash AS id, created_at AS startedAt, seen_at AS seenAt, browser FROM sessions
    WHERE editor_id = ? AND seen_at >= ? AND created_at >= ? ORDER BY seen_at DESC`);
  const endOne = database.prepare('DELETE FROM sessions WHERE editor_id = ? AND id_hash = ?');
  const endOthers = database.prepare('DELETE FROM sessions WHERE editor_id = ? AND id_hash <> ?');
  const expiryOf = ({ createdAt, seenAt }: Row) => Math.min(seenAt + IDLE_LIMIT, createdAt + AGE_LIMIT);

  return {
    /** Opens a session and answers its id, the secret of the cookie. `browser`: what its owner will know it by. */
    open(editor: Pick<Editor, 'id'>, browser = ''): string {
      const at = now();
      sweep.run(at - IDLE_LIMIT, at - AGE_LIMIT);
      const id = newSecret();
      insert.run(secretHash(id), editor.id, at, at, browser);
      return id;
    },
    /** The session, and unless `isQuiet` counts as using it; undefined when there is none or it has expired. */
    find(id: string, isQuiet = false): OpenSession | undefined {
      const hash = secretHash(id);
      const row = select.get(hash) as Row | undefined;
      const at = now();
      if (!row || expiryOf(row) <= at || row.createdAt > at + CLOCK_STEP) return undefined;
      const isDue = !isQuiet && at - row.seenAt >= SEEN_STEP;
      if (isDue) touch.run(at, hash);
      const { id: editorId, name, role, scope } = row;
      const expiresAt = expiryOf(isDue ? { ...row, seenAt: at } : row);
      return { editor: { id: editorId, name, role, scope: readScope(scope) }, expiresAt };
    },
    close: (id: string) => void remove.run(secretHash(id)),
    /** Those of a person that are open, the last used first. */
    list: (editorId: number): ListedSession[] =>
      ofEditor.all(editorId, now() - IDLE_LIMIT, now() - AGE_LIMIT) as ListedSession[],
    /** What a list calls the session with this secret. */
    nameOf: (id: string): string => secretHash(id),
    /** Ends one of a person's sessions by what the list calls it. Answers false when there is none. */
    end: (editorId: number, name: string): boolean => endOne.run(editorId, name).changes > 0,
    /** Ends a person's sessions, but the one with this secret. Answers how many. */
    endAll: (editorId: number, but = ''): number => endOthers.run(editorId, secretHash(but)).changes,
  };
}
