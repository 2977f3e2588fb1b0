import type { EditAction } from '../../domain/edit.ts';
import type { DatabaseSync } from '../catalogue/database.ts';

/** Everything that changes data, and every sign-in. */
export type AuditAction =
  | 'editor.added'
  | 'editor.removed'
  | 'editor.invited'
  | 'editor.changed'
  | 'password.changed'
  | 'password.reset'
  | 'session.opened'
  | 'session.refused'
  | 'session.closed'
  | 'session.ended'
  | 'import.uploaded'
  | 'import.mapped'
  | 'import.published'
  | 'import.failed'
  | 'import.removed'
  | 'import.undone'
  | 'memberships.imported'
  | 'library.restored'
  | 'mapping.kept'
  | 'mapping.removed'
  | 'proposal.made'
  | 'proposal.changed'
  | 'proposal.commented'
  | 'proposal.returned'
  | 'proposal.withdrawn'
  | 'proposal.accepted'
  | 'source.made'
  | 'source.changed'
  | 'source.removed'
  | 'source.visited'
  | 'report.handled'
  | 'report.deleted'
  | `record.${EditAction}`
  | 'record.told-apart'
  | 'record.erased';

export interface AuditEntry {
  readonly at: string;
  /** The editor's name, or `command line`. */
  readonly who: string;
  readonly action: AuditAction;
  /** What it was done to: an import's id, an editor's name, a record's id. */
  readonly subject?: string;
  readonly detail?: object;
}

type Row = Omit<AuditEntry, 'subject' | 'detail'> & { subject: string | null; detail: string | null };

/** Who did what and when. Entries are only ever added. */
export function openAuditLog(database: DatabaseSync) {
  const insert = database.prepare(
    'INSERT INTO audit (at, who, action, subject, detail) VALUES (?, ?, ?, ?, ?)',
  );
  const newest = database.prepare(
    'SELECT at, who, action, subject, detail FROM audit ORDER BY seq DESC LIMIT ?',
  );
  return {
    add({ who, action, subject, detail }: Omit<AuditEntry, 'at'>) {
      const json = detail === undefined ? null : JSON.stringify(detail);
      insert.run(new Date().toISOString(), who, action, subject ?? null, json);
    },
    /** The newest first. */
    list: (limit = 100): AuditEntry[] =>
      (newest.all(limit) as unknown as Row[]).map(({ subject, detail, ...entry }) => ({
        ...entry,
        ...(subject !== null && { subject }),
        ...(detail !== null && { detail: JSON.parse(detail) as object }),
      })),
  };
}
