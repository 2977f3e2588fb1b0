import type { LinkCheck } from '../../domain/link-checks.ts';
import { DEAD_LINK_STATES, type LinkState } from '../../domain/link-states.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import type { LinkVisit } from '../links/check-links.ts';
import type { DatabaseSync } from './database.ts';

interface Row {
  url: string;
  state: LinkState;
  checked_at: string;
  status: number | null;
  moved_to: string | null;
  last_good_at: string | null;
}

/** What visits to the addresses of records found. Dead links stay, with the time at which they answered last. */
export function openLinkCheckStore(database: DatabaseSync) {
  const put =
    database.prepare(`INSERT INTO link_checks (url, state, checked_at, status, moved_to, last_good_at)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET state = excluded.state, checked_at = excluded.checked_at,
    status = excluded.status, moved_to = excluded.moved_to,
    last_good_at = coalesce(excluded.last_good_at, link_checks.last_good_at)`);
  const find = database.prepare('SELECT * FROM link_checks WHERE url = ?');
  const since = database.prepare('SELECT 1 FROM link_checks WHERE url = ? AND checked_at >= ?');

  const newest = database.prepare('SELECT max(checked_at) AS at FROM link_checks');

  return {
    /** When the last of all visits was; null before the first. */
    latest: () => (newest.get() as { at: string | null }).at,
    note({ url, state, status, movedTo }: LinkVisit, at: string): void {
      const isGood = state === 'good' || state === 'moved';
      put.run(url, state, at, status ?? null, movedTo ?? null, isGood ? at : null);
    },
    /** The last visit of an address; undefined when nobody visited it. */
    find(url: string): LinkCheck | undefined {
      const row = find.get(url) as Row | undefined;
      return row && checkFrom(row, undefined);
    },
    isCheckedSince: (url: string, at: string) => since.get(url, at) !== undefined,
    /** The last checks of the addresses of a record; those that nobody visited are left out. */
    ofRecord(record: LibraryRecord): LinkCheck[] {
      return addressesOf(record).flatMap(({ url, archived }) => {
        const row = find.get(url) as Row | undefined;
        return row ? [checkFrom(row, archived)] : [];
      });
    },
  };
}

/** The addresses by which readers check a record, each once, with the archived copy that its evidence names. */
export function addressesOf({ links, evidence = [] }: LibraryRecord): { url: string; archived?: string }[] {
  const found = new Map<string, string | undefined>();
  for (const { url, archived } of evidence) found.set(url, archived);
  for (const url of [links.landing, links.document]) {
    if (url !== undefined && !found.has(url)) found.set(url, undefined);
  }
  return [...found].map(([url, archived]) => (archived === undefined ? { url } : { url, archived }));
}

function checkFrom(row: Row, archived: string | undefined): LinkCheck {
  const { url, state, checked_at: checkedAt, status, moved_to: movedTo, last_good_at: lastGoodAt } = row;
  return {
    url,
    state,
    checkedAt,
    ...(status !== null && { status }),
    ...(movedTo !== null && { movedTo }),
    ...(lastGoodAt !== null && { lastGoodAt }),
    ...(DEAD_LINK_STATES.includes(state) && {
      archived: archived ?? waybackOf(url, lastGoodAt ?? checkedAt),
    }),
  };
}

/** The Internet Archive opens the copy that is nearest to a day, where it has one. */
function waybackOf(url: string, at: string): string {
  return `https://web.archive.org/web/${at.slice(0, 10).replaceAll('-', '')}/${url}`;
}
