import { randomInt } from 'node:crypto';
import type { SourceSettings, SourceVisit } from '../../domain/table-sources.ts';
import type { DatabaseSync } from '../catalogue/database.ts';
import type { MappingOptions } from '../catalogue/kept-mappings.ts';
import type { Validators } from '../links/ask-web.ts';

/** A table that is fetched by a schedule. */
export interface StoredSource {
  readonly id: string;
  /** Whose account it publishes with. */
  readonly byId: number;
  readonly by: string;
  readonly at: string;
  readonly settings: Omit<SourceSettings, 'mappingId'>;
  /** The mapping as it was when it was taken: a later change of the kept one changes nothing here. */
  readonly mapping: SourceMapping;
  readonly memory: SourceMemory;
  readonly lastVisit?: SourceVisit;
}

export interface SourceMapping {
  readonly name: string;
  readonly header: readonly string[];
  readonly options: MappingOptions;
}

/** What is remembered of the table that was taken in last. */
export interface SourceMemory {
  readonly validators?: Validators;
  readonly sha256?: string;
  readonly rows?: number;
  /** The import that waited when it was visited last. */
  readonly waits?: string;
  /** The import of a visit that is not over; after a stop of the site it is left from that. */
  readonly begun?: string;
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'; // as in the ids of imports

/** Tables that are fetched by a schedule. */
export function openSourceStore(database: DatabaseSync) {
  const put = database.prepare(`INSERT INTO sources (id, by_id, by_whom, at, settings, mapping, memory, visit)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET by_id = excluded.by_id, by_whom = excluded.by_whom,
    settings = excluded.settings, mapping = excluded.mapping, memory = excluded.memory, visit = excluded.visit`);
  const note = database.prepare('UPDATE sources SET memory = ?, visit = ? WHERE id = ?');
  const remember = database.prepare('UPDATE sources SET memory = ? WHERE id = ?');
  const one = database.prepare('SELECT * FROM sources WHERE id = ?');
  const all = database.prepare('SELECT * FROM sources ORDER BY at, id');
  const remove = database.prepare('DELETE FROM sources WHERE id = ?');

  function write({ id, byId, by, at, settings, mapping, memory, lastVisit }: StoredSource): void {
    const json = [settings, mapping, memory].map((value) => JSON.stringify(value));
    put.run(id, byId, by, at, ...json, lastVisit === undefined ? null : JSON.stringify(lastVisit));
  }

  return {
    add(source: Omit<StoredSource, 'id' | 'at' | 'memory'>): StoredSource {
      const id = `src-${Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
      const added = { ...source, id, at: new Date().toISOString(), memory: {} };
      write(added);
      return added;
    },
    /** Changes what somebody decided about it. */
    put: write,
    find(id: string): StoredSource | undefined {
      const row = one.get(id) as Row | undefined;
      return row && sourceFrom(row);
    },
    /** The oldest first. */
    list: (): StoredSource[] => (all.all() as unknown as Row[]).map(sourceFrom),
    /** Notes a visit, unless the source was removed meanwhile. */
    note: (id: string, visit: SourceVisit, memory: SourceMemory) =>
      void note.run(JSON.stringify(memory), JSON.stringify(visit), id),
    remember: (id: string, memory: SourceMemory) => void remember.run(JSON.stringify(memory), id),
    remove: (id: string): boolean => remove.run(id).changes > 0,
  };
}

interface Row {
  readonly id: string;
  readonly by_id: number;
  readonly by_whom: string;
  readonly at: string;
  readonly settings: string;
  readonly mapping: string;
  readonly memory: string;
  readonly visit: string | null;
}

function sourceFrom({
  id,
  by_id: byId,
  by_whom: by,
  at,
  settings,
  mapping,
  memory,
  visit,
}: Row): StoredSource {
  return {
    id,
    byId,
    by,
    at,
    settings: JSON.parse(settings) as StoredSource['settings'],
    mapping: JSON.parse(mapping) as SourceMapping,
    memory: JSON.parse(memory) as SourceMemory,
    ...(visit !== null && { lastVisit: JSON.parse(visit) as SourceVisit }),
  };
}
