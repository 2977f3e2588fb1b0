import { randomInt } from 'node:crypto';
import type { ProposalState } from '../../domain/desk-lists.ts';
import { inTransaction, type DatabaseSync } from '../catalogue/database.ts';
import type { Belonging } from './scope.ts';

/** What somebody wants to change, and what became of it. */
export interface Proposal {
  readonly id: string;
  readonly byId: number;
  /** A name: it outlives the account. */
  readonly by: string;
  readonly at: string;
  readonly kind: 'import' | 'edit';
  /** Of a file: its import. */
  readonly importId?: string;
  /** Of an edit: what would be written, as JSON. */
  readonly content?: string;
  /** Where its records belong; undefined: in too many places for anybody with a limit. */
  readonly reach?: readonly Belonging[];
  readonly state: ProposalState;
  /** Raised by every change, so that a decision names what was seen. */
  readonly version: number;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  /** The import in the history that came of it. */
  readonly result?: string;
  /** The numbers of those who changed it and are not its author. */
  readonly changedBy: readonly number[];
}

export type NewProposal = Pick<Proposal, 'byId' | 'by' | 'kind'> & {
  readonly importId?: string;
  readonly content?: string;
  readonly reach?: readonly Belonging[] | undefined;
};

export interface Comment {
  readonly at: string;
  readonly who: string;
  readonly text: string;
}

/** What a decision changes. */
export interface Decision {
  readonly state: ProposalState;
  readonly by?: string;
  readonly result?: string;
  readonly content?: string;
  readonly reach?: readonly Belonging[] | undefined;
  readonly changedBy?: number;
}

/** With those who changed it. */
const SELECT = `SELECT *, (SELECT json_group_array(editor_id) FROM proposal_changers WHERE proposal_id = proposals.id)
  AS changers FROM proposals`;
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'; // as in the ids of imports

/** Proposals and what was said about them. Nothing is deleted: who decided what stays known. */
export function openProposalStore(database: DatabaseSync) {
  const insert = database.prepare(
    `INSERT INTO proposals (id, by_id, by_whom, at, kind, import_id, content, reach, state, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', 1)`,
  );
  const byId = database.prepare(`${SELECT} WHERE id = ?`);
  const ofImport = database.prepare(
    `${SELECT} WHERE import_id = ? ORDER BY state = 'withdrawn', at DESC LIMIT 1`,
  );
  const waiting = database.prepare(`${SELECT} WHERE state IN ('open', 'returned') ORDER BY state, at`);
  const settled = database.prepare(
    `${SELECT} WHERE state NOT IN ('open', 'returned') ORDER BY decided_at DESC LIMIT ?`,
  );
  const ofResult = database.prepare(`${SELECT} WHERE result = ? LIMIT 1`);
  const countOpen = database.prepare(
    "SELECT count(*) AS n FROM proposals WHERE by_id = ? AND state = 'open'",
  );
  const change = database.prepare(
    `UPDATE proposals SET state = ?, version = version + 1, decided_by = ?, decided_at = ?, result = coalesce(?, result),
     content = coalesce(?, content), reach = iif(?, ?, reach) WHERE id = ? AND version = ?`,
  );
  const addChanger = database.prepare('INSERT OR IGNORE INTO proposal_changers VALUES (?, ?)');
  const comment = database.prepare(
    'INSERT INTO proposal_comments (proposal_id, at, who, text) VALUES (?, ?, ?, ?)',
  );
  const comments = database.prepare(
    'SELECT at, who, text FROM proposal_comments WHERE proposal_id = ? ORDER BY seq',
  );
  const read = (row: unknown): Proposal | undefined => (row ? proposalFrom(row as Row) : undefined);

  return {
    add({ byId: author, by, kind, importId, content, reach }: NewProposal): Proposal {
      const id = newProposalId();
      const at = new Date().toISOString();
      insert.run(id, author, by, at, kind, importId ?? null, content ?? null, written(reach));
      return read(byId.get(id))!;
    },
    find: (id: string): Proposal | undefined => read(byId.get(id)),
    /** The newest of an import that was not taken back. */
    ofImport: (importId: string): Proposal | undefined => read(ofImport.get(importId)),
    /** Those that wait, the oldest first. */
    waiting: (): Proposal[] => (waiting.all() as unknown as Row[]).map(proposalFrom),
    /** The last ones that were decided. */
    settled: (limit: number): Proposal[] => (settled.all(limit) as unknown as Row[]).map(proposalFrom),
    /** What came of it is this import in the history. */
    ofResult: (importId: string): Proposal | undefined => read(ofResult.get(importId)),
    countOpen: (editorId: number): number => (countOpen.get(editorId) as { n: number }).n,
    /** Answers false, with nothing changed, when somebody changed it since `version`. */
    decide({ id, version }: Pick<Proposal, 'id' | 'version'>, decision: Decision): boolean {
      const { state, by, result, content, changedBy } = decision;
      const at = by === undefined ? null : new Date().toISOString();
      const hasReach = 'reach' in decision ? 1 : 0;
      const values = [state, by ?? null, at, result ?? null, content ?? null];
      return inTransaction(database, () => {
        if (change.run(...values, hasReach, written(decision.reach), id, version).changes === 0) return false;
        if (changedBy !== undefined) addChanger.run(id, changedBy);
        return true;
      });
    },
    comment: (id: string, who: string, text: string) =>
      inTransaction(database, () => void comment.run(id, new Date().toISOString(), who, text)),
    comments: (id: string): Comment[] => comments.all(id) as Comment[],
  };
}

interface Row {
  readonly id: string;
  readonly by_id: number;
  readonly by_whom: string;
  readonly at: string;
  readonly kind: 'import' | 'edit';
  readonly import_id: string | null;
  readonly content: string | null;
  readonly reach: string | null;
  readonly state: ProposalState;
  readonly version: number;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly result: string | null;
  readonly changers: string;
}

function proposalFrom(row: Row): Proposal {
  const { id, by_id: byId, by_whom: by, at, kind, state, version } = row;
  return {
    id,
    byId,
    by,
    at,
    kind,
    state,
    version,
    ...(row.import_id !== null && { importId: row.import_id }),
    ...(row.content !== null && { content: row.content }),
    ...(row.reach !== null && { reach: JSON.parse(row.reach) as Belonging[] }),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    ...(row.result !== null && { result: row.result }),
    changedBy: JSON.parse(row.changers) as number[],
  };
}

function written(reach: readonly Belonging[] | undefined): string | null {
  return reach === undefined ? null : JSON.stringify(reach);
}

function newProposalId(): string {
  return `prop-${Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
}
