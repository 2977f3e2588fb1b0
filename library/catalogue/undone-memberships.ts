import type { MembershipChange } from './membership-store.ts';
import type { Catalogue } from './open-catalogue.ts';

interface Undone {
  /** What gives each membership that the import changed its earlier state; those that changed again stay as they are. */
  readonly changes: readonly MembershipChange[];
  /** Such as `metropolis dakar-sn`. */
  readonly kept: readonly string[];
}

/** What an undo of an import would do with memberships, changing nothing. */
export function undoneMemberships(importId: string, { memberships }: Catalogue): Undone {
  const imported = memberships.changesOf(importId);
  if (imported.length === 0) return { changes: [], kept: [] };
  const now = new Map(memberships.list().map((one) => [`${one.network} ${one.city}`, one]));
  const changes: MembershipChange[] = [];
  const kept: string[] = [];
  for (const { network, city, before, after } of imported) {
    const key = `${network} ${city}`;
    if (JSON.stringify(now.get(key)) !== JSON.stringify(after)) kept.push(key);
    else changes.push({ network, city, ...(after && { before: after }), ...(before && { after: before }) });
  }
  return { changes, kept };
}
