import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from './database.ts';

/** How far the index has come, for readers. */
export interface IndexState {
  /** Grows with every completed publication; 0 when nothing was ever published. */
  readonly version: number;
  /** When that publication became visible. */
  readonly publishedAt: string | null;
}

type Key =
  | 'catalogue_id'
  | 'content_version'
  | 'index_version'
  | 'published_at'
  | 'verified_before'
  | 'passages_build'
  | 'memberships_version';

/** The few facts about the catalogue as a whole. */
export function openMetaStore(database: DatabaseSync) {
  const read = database.prepare('SELECT value FROM meta WHERE key = ?');
  // Every answer asks, so it is one statement.
  const readIndexState = database.prepare(`
    SELECT max(CASE key WHEN 'index_version' THEN CAST(value AS INTEGER) END) AS version,
      max(CASE key WHEN 'published_at' THEN value END) AS publishedAt
    FROM meta`);
  const write = database.prepare(
    'INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const get = (key: Key): string | undefined => (read.get(key) as { value: string } | undefined)?.value;
  const set = (key: Key, value: string) => void write.run(key, value);

  return {
    /** Tells two catalogues apart, so that an index of another one is never taken for ours. */
    catalogueId: () => get('catalogue_id') ?? '',
    renameCatalogue: () => set('catalogue_id', randomUUID()),
    /**
     * After other content took the place of what the catalogue with this id had in this version: what the index holds is
     * good for readers until it is built again, and for nothing else.
     */
    outdateIndex(id: string, version: number) {
      const next = Math.max(version, Number(get('content_version') ?? 0)) + 1;
      set('catalogue_id', id);
      set('content_version', String(next));
      set('index_version', String(next));
    },
    /** Grows in the transaction that changes records; the index follows. */
    contentVersion: () => Number(get('content_version') ?? 0),
    raiseContentVersion: () => set('content_version', String(Number(get('content_version') ?? 0) + 1)),
    indexState: (): IndexState => {
      const state = readIndexState.get() as { version: number | null; publishedAt: string | null };
      return { version: state.version ?? 0, publishedAt: state.publishedAt };
    },
    /** The day before which a check was too old when records were last scored again for that. */
    verifiedBefore: () => get('verified_before'),
    noteVerifiedBefore: (day: string) => set('verified_before', day),
    /** Which build of the index of passages belongs to this catalogue; undefined when there is none. */
    passagesBuild: () => get('passages_build'),
    notePassagesBuild: (build: string) => set('passages_build', build),
    /** Grows with every change of memberships; 0 while those that are shipped hold. */
    membershipsVersion: () => Number(get('memberships_version') ?? 0),
    raiseMembershipsVersion: () =>
      set('memberships_version', String(Number(get('memberships_version') ?? 0) + 1)),
    completePublication(version: number, at: string) {
      set('index_version', String(version));
      set('published_at', at);
    },
  };
}
