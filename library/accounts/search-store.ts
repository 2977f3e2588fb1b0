import { randomInt } from 'node:crypto';
import type { NewSearch, SavedSearch } from '../../domain/saved-searches.ts';
import type { DatabaseSync } from '../catalogue/database.ts';

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'; // as in the ids of imports

interface Row {
  readonly id: string;
  readonly name: string;
  readonly q: string;
  readonly state: SavedSearch['state'] | null;
}

/** Searches that people keep for themselves; they go with the account. */
export function openSearchStore(database: DatabaseSync) {
  const put =
    database.prepare(`INSERT INTO saved_searches (id, editor_id, name, q, state) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (editor_id, name) DO UPDATE SET q = excluded.q, state = excluded.state`);
  const ofEditor = database.prepare(
    'SELECT id, name, q, state FROM saved_searches WHERE editor_id = ? ORDER BY name, id',
  );
  const remove = database.prepare('DELETE FROM saved_searches WHERE editor_id = ? AND id = ?');

  function list(editorId: number): SavedSearch[] {
    return (ofEditor.all(editorId) as unknown as Row[]).map(({ state, ...search }) => ({
      ...search,
      ...(state !== null && { state }),
    }));
  }

  return {
    /** By name. */
    list,
    /** Keeps a search; one of the same name is replaced. */
    put(editorId: number, { name, q, state }: NewSearch): SavedSearch {
      const id = `search-${Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
      put.run(id, editorId, name, q, state ?? null);
      return list(editorId).find((search) => search.name === name)!;
    },
    remove: (editorId: number, id: string): boolean => remove.run(editorId, id).changes > 0,
  };
}
