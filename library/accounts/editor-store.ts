import { EVERYWHERE, ScopeSchema, type Role, type Scope } from '../../domain/team.ts';
import type { DatabaseSync } from '../catalogue/database.ts';
import { nameKey, type Editor } from './editor.ts';
import { secretHash } from './secrets.ts';

/** An editor as they are listed. */
export interface ListedEditor extends Editor {
  readonly createdAt: string;
  /** `none`: invited, and no password chosen yet. */
  readonly signsInWith: 'password' | 'token' | 'none';
  readonly isDisabled: boolean;
}

export interface NewEditor {
  readonly name: string;
  readonly role: Role;
  readonly scope?: Scope;
  readonly passwordHash?: string;
  readonly token?: string;
}

/** What an admin decides about somebody. */
export interface Standing {
  readonly role: Role;
  readonly scope: Scope;
  readonly isDisabled: boolean;
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly scope: string;
  readonly createdAt: string;
  readonly passwordHash: string | null;
  readonly tokenHash: string | null;
  readonly disabledAt: string | null;
}

const COLUMNS = `id, name, role, scope, created_at AS createdAt, password_hash AS passwordHash, token_hash AS tokenHash,
  disabled_at AS disabledAt`;
/** A number that nobody has had: proposals and sources outlive their account, and must not become those of the next one. */
const NEW_NUMBER = `1 + max((SELECT coalesce(max(id), 0) FROM editors),
  (SELECT coalesce(max(by_id), 0) FROM proposals), (SELECT coalesce(max(editor_id), 0) FROM proposal_changers),
  (SELECT coalesce(max(by_id), 0) FROM sources))`;
const ACTIVE = 'disabled_at IS NULL';

/** Who has an account. Somebody who is disabled is found by no name, token or session until an admin enables them. */
export function openEditorStore(database: DatabaseSync) {
  const insert =
    database.prepare(`INSERT INTO editors (id, name, name_key, role, scope, password_hash, token_hash, created_at)
    VALUES (${NEW_NUMBER}, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name_key) DO NOTHING`);
  const remove = database.prepare('DELETE FROM editors WHERE name_key = ?');
  const all = database.prepare(`SELECT ${COLUMNS} FROM editors ORDER BY name_key`);
  const one = database.prepare(`SELECT ${COLUMNS} FROM editors WHERE id = ?`);
  const byName = database.prepare(`SELECT ${COLUMNS} FROM editors WHERE name_key = ? AND ${ACTIVE}`);
  const byToken = database.prepare(`SELECT ${COLUMNS} FROM editors WHERE token_hash = ? AND ${ACTIVE}`);
  const change = database.prepare(
    'UPDATE editors SET role = ?, scope = ?, disabled_at = iif(?, coalesce(disabled_at, ?), NULL) WHERE id = ?',
  );
  const setPassword = database.prepare('UPDATE editors SET password_hash = ? WHERE id = ?');

  return {
    /** Answers false when the name is taken. */
    add({ name, role, scope = EVERYWHERE, passwordHash, token }: NewEditor): boolean {
      const tokenHash = token === undefined ? null : secretHash(token);
      const at = new Date().toISOString();
      const values = [name, nameKey(name), role, JSON.stringify(scope), passwordHash ?? null, tokenHash, at];
      return insert.run(...values).changes > 0;
    },
    /** Ends their sessions too. Answers false when there is no such editor. */
    remove: (name: string): boolean => remove.run(nameKey(name)).changes > 0,
    list: (): ListedEditor[] => (all.all() as unknown as Row[]).map(listedFrom),
    /** By their number, disabled ones too. */
    read(id: number): ListedEditor | undefined {
      const row = one.get(id) as Row | undefined;
      return row && listedFrom(row);
    },
    /** The account as it is now; undefined when it is gone or disabled. */
    current(id: number): Editor | undefined {
      const row = one.get(id) as Row | undefined;
      return row && row.disabledAt === null ? editorFrom(row) : undefined;
    },
    /** With the password's hash; undefined when there is no such editor. */
    find(name: string): { editor: Editor; passwordHash?: string } | undefined {
      const row = byName.get(nameKey(name)) as Row | undefined;
      return row && { editor: editorFrom(row), ...(row.passwordHash && { passwordHash: row.passwordHash }) };
    },
    findByToken(token: string): Editor | undefined {
      const row = byToken.get(secretHash(token)) as Row | undefined;
      return row && editorFrom(row);
    },
    /** Answers false when there is no such editor. */
    change(id: number, { role, scope, isDisabled }: Standing): boolean {
      const at = new Date().toISOString();
      return change.run(role, JSON.stringify(scope), isDisabled ? 1 : 0, at, id).changes > 0;
    },
    setPassword: (id: number, passwordHash: string) => void setPassword.run(passwordHash, id),
  };
}

/** The scope as the file has it. Throws where it was written by something else: nobody is to get more than was meant. */
export function readScope(text: string): Scope {
  return ScopeSchema.parse(JSON.parse(text));
}

function editorFrom({ id, name, role, scope }: Row): Editor {
  return { id, name, role, scope: readScope(scope) };
}

function listedFrom(row: Row): ListedEditor {
  const signsInWith = row.passwordHash !== null ? 'password' : row.tokenHash === null ? 'none' : 'token';
  return { ...editorFrom(row), createdAt: row.createdAt, signsInWith, isDisabled: row.disabledAt !== null };
}
