import type { AuditAction } from '../../domain/activity.ts';
import type { DatabaseSync } from '../catalogue/database.ts';

export type { AuditAction };

export interface AuditEntry {
  readonly at: string;
  /** The editor's name, or `command line`. */
  readonly who: string;
  readonly action: AuditAction;
  /** What it was done to: an import's id, an editor's name, a record's id. */
  readonly subject?: string;
  readonly detail?: object;
}

/** Which entries; `from` and `to` are days of UTC. */
export interface AskedEntries {
  readonly who?: string | undefined;
  /** What is before the dot of an action. */
  readonly groups: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

type Row = Omit<AuditEntry, 'subject' | 'detail'> & { subject: string | null; detail: string | null };

const GROUP = "substr(action, 1, instr(action, '.') - 1)";
const OF_GROUPS = `${GROUP} IN (SELECT value FROM json_each(?))`;

/** Who did what and when. Entries are only ever added. */
export function openAuditLog(database: DatabaseSync) {
  const insert = database.prepare(
    'INSERT INTO audit (at, who, action, subject, detail) VALUES (?, ?, ?, ?, ?)',
  );
  const newest = database.prepare(
    'SELECT at, who, action, subject, detail FROM audit ORDER BY seq DESC LIMIT ?',
  );
  const asked = database.prepare(
    `SELECT at, who, action, subject, detail FROM audit WHERE ${OF_GROUPS} AND (?2 IS NULL OR who = ?2)
     AND (?3 IS NULL OR at >= ?3) AND (?4 IS NULL OR at < ?4) ORDER BY seq DESC LIMIT ?5 OFFSET ?6`.replace(
      '(?)',
      '(?1)',
    ),
  );
  const people = database.prepare(`SELECT DISTINCT who FROM audit WHERE ${OF_GROUPS} ORDER BY who`);
  return {
    add({ who, action, subject, detail }: Omit<AuditEntry, 'at'>) {
      const json = detail === undefined ? null : JSON.stringify(detail);
      insert.run(new Date().toISOString(), who, action, subject ?? null, json);
    },
    /** The newest first. */
    list: (limit = 100): AuditEntry[] => (newest.all(limit) as unknown as Row[]).map(entryFrom),
    /** Those that are asked for, the newest first. */
    find(
      { who, groups, from, to }: AskedEntries,
      { limit, offset }: { readonly limit: number; readonly offset: number },
    ): AuditEntry[] {
      const until = to === undefined ? null : `${to}T99`; // after every time of that day
      const values = [JSON.stringify(groups), who ?? null, from ?? null, until, limit, offset];
      return (asked.all(...values) as unknown as Row[]).map(entryFrom);
    },
    /** Everybody with an entry of these groups. */
    people: (groups: readonly string[]): string[] =>
      (people.all(JSON.stringify(groups)) as { who: string }[]).map(({ who }) => who),
  };
}

function entryFrom({ subject, detail, ...entry }: Row): AuditEntry {
  return {
    ...entry,
    ...(subject !== null && { subject }),
    ...(detail !== null && { detail: JSON.parse(detail) as object }),
  };
}
