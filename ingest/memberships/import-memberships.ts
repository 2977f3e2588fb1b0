import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { MEMBERSHIPS_SOURCE } from '../../domain/desk-lists.ts';
import type { MembershipMode } from '../../domain/desk-memberships.ts';
import type { Membership } from '../../domain/eligibility/network.ts';
import type { ImportIssue } from '../../domain/import-issues.ts';
import { newImportId, type ImportCounts, type ImportFile } from '../../library/catalogue/import-store.ts';
import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import type { MembershipChange } from '../../library/catalogue/membership-store.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { drainOutbox, readyIndex } from '../../library/index/publish-index.ts';
import { issueOf } from '../cells/notes.ts';
import type { ImportContext } from '../import/import-options.ts';
import type { TableInput } from '../read/table-input.ts';
import { readMembershipTable, type MembershipRow, type MembershipTable } from './read-memberships.ts';

export interface MembershipOptions {
  readonly dryRun?: boolean;
  readonly mode: MembershipMode;
  readonly by?: string;
  readonly signal?: AbortSignal;
}

/** As the `--json` output: `new + changed + unchanged + refused = read`. */
export interface MembershipReport extends ImportCounts {
  /** Null for a trial and where nothing was published. */
  readonly importId: string | null;
  readonly files: readonly ImportFile[];
  readonly issues: readonly ImportIssue[];
  readonly stopped?: 'dry-run' | 'nothing-to-publish';
}

/** What a table of memberships would change, and what is to be said of it. */
export interface MembershipPlan {
  readonly changes: readonly MembershipChange[];
  readonly report: MembershipReport;
}

/**
 * Brings a table of memberships into the catalogue: rows that are right go in, the others are named. An undo of the import
 * takes all of it back. Throws CatalogueBusyError, EngineError or IndexError.
 */
export async function importMemberships(
  input: TableInput,
  options: MembershipOptions,
  { catalogue, gazetteer, openWriter, maxDirectChanges }: ImportContext,
): Promise<MembershipReport> {
  const bytes = 'path' in input ? readFileSync(input.path) : await buffer(input.stream);
  const file = {
    name: input.name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  };
  const stream = Readable.from([bytes]);
  const table = await readMembershipTable({ name: input.name, stream }, gazetteer, options.signal);
  return withCatalogueLock(catalogue.dataDir, 'An import of memberships', async () => {
    const plan = planMemberships(table, file, options.mode, catalogue);
    if (options.dryRun) return { ...plan.report, stopped: 'dry-run' };
    if (plan.changes.length === 0) return { ...plan.report, stopped: 'nothing-to-publish' };
    const writer = await openWriter();
    await readyIndex(catalogue, writer); // nothing is committed that readers could not see
    const done = commitMemberships(plan, options, catalogue);
    await drainOutbox(catalogue, writer, { maxDirectChanges });
    return done;
  });
}

/** Compares a table that was read with the memberships that are there, changing nothing. */
export function planMemberships(
  table: MembershipTable,
  file: ImportFile,
  mode: MembershipMode,
  catalogue: Catalogue,
): MembershipPlan {
  const { changes, counts, issues } = compare(table.rows, catalogue, mode);
  return {
    changes,
    report: { importId: null, files: [file], ...counts, issues: [...table.issues, ...issues] },
  };
}

function compare(rows: readonly MembershipRow[], catalogue: Catalogue, mode: MembershipMode) {
  const before = new Map(catalogue.memberships.list().map((one) => [keyOf(one), one]));
  const seen = new Map<string, MembershipRow>();
  const changes: MembershipChange[] = [];
  const issues: ImportIssue[] = [];
  const counts = { read: rows.length, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  for (const row of rows) {
    const { membership: after } = row;
    const twin = after && seen.get(keyOf(after));
    issues.push(...row.issues, ...(after && twin ? [sameMember(row, after, twin)] : []));
    if (!after || twin) {
      counts.refused += 1;
      continue;
    }
    seen.set(keyOf(after), row);
    const old = before.get(keyOf(after));
    if (old && isSame(old, after)) {
      counts.unchanged += 1;
      continue;
    }
    counts[old ? 'changed' : 'new'] += 1;
    changes.push({ network: after.network, city: after.city, after, ...(old && { before: old }) });
  }
  if (mode === 'replace' && counts.refused === 0) {
    const named = new Set([...seen.values()].map(({ membership }) => membership?.network));
    for (const [key, old] of before) {
      if (!named.has(old.network) || seen.has(key)) continue;
      counts.archived += 1;
      changes.push({ network: old.network, city: old.city, before: old });
    }
  }
  return { changes, counts, issues };
}

function sameMember(
  { lines }: MembershipRow,
  { network, city }: Membership,
  twin: MembershipRow,
): ImportIssue {
  return issueOf('duplicate-id', [...lines], {
    message: `Line ${twin.lines[0]} has this member of this network already.`,
    value: `${network} ${city}`,
  });
}

/** Commits what was planned as one import, with what has to go to the index. The caller holds the lock of the catalogue. */
export function commitMemberships(
  { changes, report }: MembershipPlan,
  { mode, by }: Pick<MembershipOptions, 'mode' | 'by'>,
  catalogue: Catalogue,
): MembershipReport {
  const at = new Date();
  const importId = newImportId(at);
  const done = { ...report, importId };
  const { files, issues: _issues, importId: _id, ...counts } = done;
  catalogue.publishing(() => {
    catalogue.imports.put({
      id: importId,
      at: at.toISOString(),
      finishedAt: at.toISOString(),
      mode,
      source: MEMBERSHIPS_SOURCE,
      files,
      counts,
      report: done,
      state: 'published',
      ...(by !== undefined && { by }),
    });
    catalogue.memberships.change(importId, changes);
  });
  return done;
}

function keyOf({ network, city }: Pick<Membership, 'network' | 'city'>): string {
  return `${network} ${city}`;
}

function isSame(one: Membership, other: Membership): boolean {
  const text = (membership: Membership) =>
    JSON.stringify(Object.entries(membership).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}
