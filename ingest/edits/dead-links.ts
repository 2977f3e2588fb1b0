import type { DeadLink } from '../../domain/desk-records.ts';
import { DEAD_LINK_STATES } from '../../domain/link-states.ts';
import type { Condition } from '../../library/accounts/scope-condition.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { BRIEF_COLUMNS, briefFrom, type BriefRow, type ListPage, type Window } from './brief-records.ts';

const EXAMPLES = 5; // records named with a link
const DEAD = `(SELECT url FROM link_checks WHERE state IN (SELECT value FROM json_each(?)))`;

/**
 * Links of published records that the last visit found dead, those of the most records first. `within`: of records for
 * which it holds.
 */
export function deadLinks(
  { database, linkChecks }: Pick<Catalogue, 'database' | 'linkChecks'>,
  { limit, offset }: Window,
  within?: Condition,
): ListPage<DeadLink> {
  const states = JSON.stringify(DEAD_LINK_STATES);
  const hasSome = database.prepare(`SELECT EXISTS ${DEAD} AS found`).get(states) as { found: number };
  if (hasSome.found === 0) return { total: 0, entries: [] };
  const published = `state = 'published'${within ? ` AND (${within.sql})` : ''}`;
  const values = within?.values ?? [];
  const linked = (path: string) =>
    `SELECT json ->> '${path}' AS url, id FROM records WHERE ${published} AND json ->> '${path}' IN ${DEAD}`;
  const rows = database
    .prepare(
      `${linked('$.links.landing')} UNION ${linked('$.links.document')} UNION
       SELECT cited.value ->> '$.url' AS url, records.id FROM (SELECT id, json FROM records WHERE ${published}) AS records,
         json_each(records.json, '$.evidence') AS cited WHERE cited.value ->> '$.url' IN ${DEAD} ORDER BY url, id`,
    )
    .all(...values, states, ...values, states, ...values, states) as { url: string; id: string }[];
  const byUrl = new Map<string, { id: string }[]>();
  for (const { url, id } of rows) byUrl.set(url, [...(byUrl.get(url) ?? []), { id }]);
  const sorted = [...byUrl].toSorted(([, a], [, b]) => b.length - a.length);
  const brief = database.prepare(`SELECT ${BRIEF_COLUMNS} FROM records WHERE id = ?`);
  const entries = sorted.slice(offset, offset + limit).flatMap(([url, users]): DeadLink[] => {
    const check = linkChecks.find(url);
    if (!check) return [];
    const records = users.slice(0, EXAMPLES).map(({ id }) => briefFrom(brief.get(id) as unknown as BriefRow));
    return [{ ...check, count: users.length, records }];
  });
  return { total: sorted.length, entries };
}
