import { EMPTY_QUERY, setTerms } from '../../domain/query.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { termSlug } from '../../library/catalogue/record-terms.ts';

const LOOKED_AT = 1_000; // records; the sources of an import are few, and the first rows show them
const MAX_SOURCES = 5; // more would be no narrower than none

/** The query part of a search that shows what an import published: its sources, the newest first. */
export function publishedSearch(importId: string, { database }: Catalogue): string {
  const rows = database
    .prepare(
      `SELECT DISTINCT json_extract(json, '$.source.name') AS name FROM
       (SELECT json FROM revisions WHERE import_id = ? AND json IS NOT NULL LIMIT ${LOOKED_AT})`,
    )
    .all(importId) as { name: string | null }[];
  const sources = rows.map(({ name }) => name);
  const isNarrow = sources.length <= MAX_SOURCES && !sources.includes(null);
  const newest = { ...EMPTY_QUERY, sort: 'updated' as const };
  const terms = isNarrow ? sources.map((name) => termSlug(name ?? '')) : [];
  return encodeQuery(setTerms(newest, 'source', terms));
}
