import type { BriefRecord } from '../../domain/desk-records.ts';
import { verifiedBefore } from '../../domain/evidence-score.ts';
import type { City } from '../../domain/city.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Condition } from '../../library/accounts/scope-condition.ts';
import { BRIEF_COLUMNS, briefFrom, type BriefRow, type ListPage, type Window } from './brief-records.ts';

/** Below this evidence score a case is on the list of those that lack most. */
export const LOW_EVIDENCE_SCORE = 50;
const EXAMPLES = 5; // records named with an unknown topic or city

const PUBLISHED = "state = 'published'";

/**
 * The lists of records that need somebody's attention. All of them are of published records only. `within`: records of the
 * first two lists are left out that it does not hold for.
 */
export function openHousekeeping({ database }: Pick<Catalogue, 'database'>, within?: Condition) {
  const also = within ? ` AND (${within.sql})` : '';
  const given = within?.values ?? [];
  const page = (where: string, order: string) => ({
    count: database.prepare(`SELECT count(*) AS total FROM records WHERE ${PUBLISHED} AND ${where}${also}`),
    rows: database.prepare(
      `SELECT ${BRIEF_COLUMNS} FROM records WHERE ${PUBLISHED} AND ${where}${also} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ),
  });
  const unverified = page('(last_verified IS NULL OR last_verified < ?)', 'last_verified, id');
  const incomplete = page(
    `evidence_score < ? AND json ->> '$.entry' IS NOT 'register'`,
    'evidence_score, id',
  );
  const topics =
    database.prepare(`SELECT value, count(*) AS count FROM records, json_each(records.json, '$.unmappedTopics')
    WHERE ${PUBLISHED} AND unmapped_topics > 0 GROUP BY value ORDER BY count(*) DESC, value`);
  const withTopic =
    database.prepare(`SELECT ${BRIEF_COLUMNS} FROM records WHERE ${PUBLISHED} AND unmapped_topics > 0
    AND EXISTS (SELECT 1 FROM json_each(records.json, '$.unmappedTopics') WHERE value = ?) ORDER BY id LIMIT ?`);
  const cities =
    database.prepare(`SELECT city_id AS id, count(*) AS count, min(json -> '$.city') AS city FROM records
    WHERE ${PUBLISHED} AND is_unplaced = 1 GROUP BY city_id ORDER BY count(*) DESC, city_id`);
  const inCity = database.prepare(
    `SELECT ${BRIEF_COLUMNS} FROM records WHERE ${PUBLISHED} AND is_unplaced = 1 AND city_id = ? ORDER BY id LIMIT ?`,
  );
  const byId = database.prepare(`SELECT ${BRIEF_COLUMNS} FROM records WHERE id = ?`);
  const briefs = (rows: unknown[]) => (rows as BriefRow[]).map(briefFrom);
  const list = (
    statements: ReturnType<typeof page>,
    bound: string | number,
    { limit, offset }: Window,
  ): ListPage<BriefRecord> => ({
    total: (statements.count.get(bound, ...given) as { total: number }).total,
    entries: briefs(statements.rows.all(bound, ...given, limit, offset)),
  });

  return {
    brief(id: string): BriefRecord | undefined {
      const row = byId.get(id) as BriefRow | undefined;
      return row && briefFrom(row);
    },
    /** Never checked against their source, or not for two years; those never checked first. */
    unverified: (now: Date, window: Window) => list(unverified, verifiedBefore(now), window),
    /** Cases that lack most of what a decision needs, the emptiest first; rows of registers are what they are. */
    incomplete: (window: Window) => list(incomplete, LOW_EVIDENCE_SCORE, window),
    /** Topics in the words of sources, the most frequent first. */
    unknownTopics: () => topics.all() as { value: string; count: number }[],
    /** The ids of all records that have one, or some of them with what lists show. */
    recordsWithTopic: (value: string, limit = EXAMPLES) => briefs(withTopic.all(value, limit)),
    /** Cities that the gazetteer does not have, those with the most records first. */
    unknownCities: () =>
      (cities.all() as { count: number; city: string }[]).map(({ count, city }) => ({
        count,
        city: JSON.parse(city) as City,
      })),
    recordsInCity: (cityId: string, limit = EXAMPLES) => briefs(inCity.all(cityId, limit)),
  };
}

export type Housekeeping = ReturnType<typeof openHousekeeping>;
