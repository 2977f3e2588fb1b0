import type { DatabaseSync } from '../catalogue/database.ts';
import type { Editor } from './editor.ts';
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

type Row = Editor & { readonly createdAt: number; readonly seenAt: number };

/** Who is signed in. Ids are kept as hashes: reading the file is not enough to take a session over. */
export function openSessionStore(database: DatabaseSync, now: () => number = Date.now) {
  const insert = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?)');
  const select = database.prepare(`SELECT e.id, e.name, e.role, s.created_at AS createdAt, s.seen_at AS seenAt
    FROM sessions s JOIN editors e ON e.id = s.editor_id WHERE s.id_hash = ?`);
  const touch = database.prepare('UPDATE sessions SET seen_at = ? WHERE id_hash = ?');
  const remove = database.prepare('DELETE FROM sessions WHERE id_hash = ?');
  const sweep = database.prepare('DELETE FROM sessions WHERE seen_at < ? OR created_at < ?');
  const expiryOf = ({ createdAt, seenAt }: Row) => Math.min(seenAt + IDLE_LIMIT, createdAt + AGE_LIMIT);

  return {
    /** Opens a session and answers its id, the secret of the cookie. */
    open(editor: Editor): string {
      const at = now();
      sweep.run(at - IDLE_LIMIT, at - AGE_LIMIT);
      const id = newSecret();
      insert.run(secretHash(id), editor.id, at, at);
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
      const { id: editorId, name, role } = row;
      const expiresAt = expiryOf(isDue ? { ...row, seenAt: at } : row);
      return { editor: { id: editorId, name, role }, expiresAt };
    },
    close: (id: string) => void remove.run(secretHash(id)),
  };
}
