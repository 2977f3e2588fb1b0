import type { Membership } from '../../domain/eligibility/network.ts';
import type { NetworkId } from '../../domain/vocabularies/networks.ts';
import { shippedMemberships } from '../networks/read-networks.ts';
import type { DatabaseSync } from './database.ts';
import type { openMetaStore } from './meta-store.ts';

/** A membership as it was before an import and after it; absent where there was none. */
export interface MembershipChange {
  readonly network: NetworkId;
  readonly city: string;
  readonly before?: Membership;
  readonly after?: Membership;
}

interface ChangeRow {
  readonly network: NetworkId;
  readonly city: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Who is a member of what: as it is shipped, until the first import of memberships; from then on what was imported. */
export function openMembershipStore(database: DatabaseSync, meta: ReturnType<typeof openMetaStore>) {
  const all = database.prepare('SELECT json FROM memberships ORDER BY network, city_id');
  const put = database.prepare(
    'INSERT INTO memberships VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const remove = database.prepare('DELETE FROM memberships WHERE network = ? AND city_id = ?');
  const note = database.prepare('INSERT INTO membership_changes VALUES (?, ?, ?, ?, ?)');
  const noted = database.prepare(
    'SELECT network, city_id AS city, before, after FROM membership_changes WHERE import_id = ? ORDER BY network, city_id',
  );
  const sendAgain = database.prepare(`INSERT OR IGNORE INTO outbox (record_id, revision, op)
    SELECT id, revision, 'put' FROM records WHERE city_id = ? AND state = 'published'`);
  const version = meta.membershipsVersion;

  return {
    version,
    list(): readonly Membership[] {
      if (version() === 0) return shippedMemberships();
      return (all.all() as { json: string }[]).map(({ json }) => JSON.parse(json) as Membership);
    },
    /** Makes these changes and notes them with their import; the records of the cities go to the index again. Inside `publishing`. */
    change(importId: string, changes: readonly MembershipChange[]): void {
      if (changes.length === 0) return;
      if (version() === 0)
        for (const one of shippedMemberships()) put.run(one.network, one.city, JSON.stringify(one));
      for (const { network, city, before, after } of changes) {
        if (after) put.run(network, city, JSON.stringify(after));
        else remove.run(network, city);
        note.run(importId, network, city, textOf(before), textOf(after));
        sendAgain.run(city);
      }
      meta.raiseMembershipsVersion();
      meta.raiseContentVersion();
    },
    /** What an import changed. */
    changesOf(importId: string): MembershipChange[] {
      return (noted.all(importId) as unknown as ChangeRow[]).map(({ network, city, before, after }) => ({
        network,
        city,
        ...(before !== null && { before: JSON.parse(before) as Membership }),
        ...(after !== null && { after: JSON.parse(after) as Membership }),
      }));
    },
  };
}

function textOf(membership: Membership | undefined): string | null {
  return membership ? JSON.stringify(membership) : null;
}
