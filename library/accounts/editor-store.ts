import type { DatabaseSync } from '../catalogue/database.ts';
import { nameKey, type Editor, type Role } from './editor.ts';
import { secretHash } from './secrets.ts';

/** An editor as they are listed. */
export interface ListedEditor extends Editor {
  readonly createdAt: string;
  readonly signsInWith: 'password' | 'token';
}

export interface NewEditor {
  readonly name: string;
  readonly role: Role;
  readonly passwordHash?: string;
  readonly token?: string;
}

type Row = Editor & { readonly createdAt: string; readonly passwordHash: string | null };

const COLUMNS = 'id, name, role, created_at AS createdAt, password_hash AS passwordHash';

/** Who may change the library. */
export function openEditorStore(database: DatabaseSync) {
  const insert =
    database.prepare(`INSERT INTO editors (name, name_key, role, password_hash, token_hash, created_at)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name_key) DO NOTHING`);
  const remove = database.prepare('DELETE FROM editors WHERE name_key = ?');
  const all = database.prepare(`SELECT ${COLUMNS} FROM editors ORDER BY name_key`);
  const byName = database.prepare(`SELECT ${COLUMNS} FROM editors WHERE name_key = ?`);
  const byToken = database.prepare(`SELECT ${COLUMNS} FROM editors WHERE token_hash = ?`);

  return {
    /** Answers false when the name is taken. */
    add({ name, role, passwordHash, token }: NewEditor): boolean {
      const tokenHash = token === undefined ? null : secretHash(token);
      const at = new Date().toISOString();
      return insert.run(name, nameKey(name), role, passwordHash ?? null, tokenHash, at).changes > 0;
    },
    /** Ends their sessions too. Answers false when there is no such editor. */
    remove: (name: string): boolean => remove.run(nameKey(name)).changes > 0,
    list: (): ListedEditor[] =>
      (all.all() as unknown as Row[]).map(({ passwordHash, ...editor }) => ({
        ...editor,
        signsInWith: passwordHash === null ? 'token' : 'password',
      })),
    /** With the password's hash; undefined when there is no such editor. */
    find(name: string): { editor: Editor; passwordHash?: string } | undefined {
      const row = byName.get(nameKey(name)) as Row | undefined;
      return row && { editor: editorFrom(row), ...(row.passwordHash && { passwordHash: row.passwordHash }) };
    },
    findByToken(token: string): Editor | undefined {
      const row = byToken.get(secretHash(token)) as Row | undefined;
      return row && editorFrom(row);
    },
  };
}

function editorFrom({ id, name, role }: Row): Editor {
  return { id, name, role };
}
