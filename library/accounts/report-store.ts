import { randomInt } from 'node:crypto';
import type { ReportState } from '../../domain/desk-lists.ts';
import type { DatabaseSync } from '../catalogue/database.ts';

const KEPT_DAYS = 180; // after it was handled; longer nobody asks
const DAY = 24 * 3_600_000;
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'; // as in the ids of imports

/** What a reader wrote. No address, name or time of day is kept. */
export interface StoredReport {
  readonly id: string;
  readonly kind: 'mistake' | 'suggestion';
  readonly on: string;
  readonly state: ReportState;
  readonly version: number;
  readonly text: string;
  /** Of a mistake: the record, and its revision then. */
  readonly recordId?: string;
  readonly revision?: number;
  /** Of a suggestion. */
  readonly title?: string;
  readonly place?: string;
  readonly link?: string;
  readonly handledBy?: string;
  readonly note?: string;
}

export type WrittenReport = Omit<StoredReport, 'id' | 'on' | 'state' | 'version' | 'handledBy' | 'note'>;

const COLUMNS = `id, kind, day AS "on", state, version, text, record_id AS recordId, revision, title, place, link,
  handled_by AS handledBy, note`;

/** Readers' reports. Those that were handled are deleted after half a year. */
export function openReportStore(database: DatabaseSync, now: () => number = Date.now) {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const insert =
    database.prepare(`INSERT INTO reports (id, kind, day, state, version, text, record_id, revision, title, place, link)
    VALUES (?, ?, ?, 'new', 1, ?, ?, ?, ?, ?, ?)`);
  const sweep = database.prepare(
    "DELETE FROM reports WHERE state IN ('done', 'declined') AND handled_on < ?",
  );
  const one = database.prepare(`SELECT ${COLUMNS} FROM reports WHERE id = ?`);
  const inState = database.prepare(`SELECT ${COLUMNS} FROM reports WHERE state = ? ORDER BY day, id`);
  const counts = database.prepare('SELECT state, count(*) AS n FROM reports GROUP BY state');
  const change = database.prepare(
    `UPDATE reports SET state = ?, note = ?, handled_by = ?, handled_on = ?, version = version + 1 WHERE id = ? AND version = ?`,
  );
  const remove = database.prepare('DELETE FROM reports WHERE id = ?');

  return {
    add({ kind, text, recordId, revision, title, place, link }: WrittenReport): string {
      sweep.run(day(now() - KEPT_DAYS * DAY));
      const id = `rep-${Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
      const where = [recordId ?? null, revision ?? null, title ?? null, place ?? null, link ?? null];
      insert.run(id, kind, day(now()), text, ...where);
      return id;
    },
    find(id: string): StoredReport | undefined {
      const row = one.get(id);
      return row && withoutNulls(row);
    },
    /** The oldest first, at most so many of those that `isSeen` lets through. */
    list(state: ReportState, limit: number, isSeen: (report: StoredReport) => boolean): StoredReport[] {
      const found: StoredReport[] = [];
      for (const row of inState.iterate(state)) {
        if (found.length === limit) break;
        const report = withoutNulls(row);
        if (isSeen(report)) found.push(report);
      }
      return found;
    },
    counts(): Record<ReportState, number> {
      const found = { new: 0, taken: 0, done: 0, declined: 0 };
      for (const { state, n } of counts.all() as { state: ReportState; n: number }[]) found[state] = n;
      return found;
    },
    /** Answers false, with nothing changed, when somebody changed it since `version`. */
    change(
      { id, version }: Pick<StoredReport, 'id' | 'version'>,
      state: ReportState,
      note: string,
      by: string,
    ) {
      return change.run(state, note === '' ? null : note, by, day(now()), id, version).changes > 0;
    },
    remove: (id: string): boolean => remove.run(id).changes > 0,
  };
}

function withoutNulls(row: object): StoredReport {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as StoredReport;
}
