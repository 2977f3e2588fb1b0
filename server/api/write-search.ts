import type { SearchResponse } from '../../domain/responses.ts';
import type { FoundRecord, SearchAnswer } from '../search/search-port.ts';

type Written = Omit<SearchResponse, 'facets' | 'hits' | 'related'>;

/**
 * The body of a search's response, a `SearchResponse` in JSON. Facets and records go in as they are written already:
 * they are not taken apart and written again.
 */
export function writeSearch({ facets, hits, related, ...answer }: SearchAnswer, tookMs: number): Buffer {
  const others = JSON.stringify({ ...answer, tookMs } satisfies Written);
  const terms = Object.entries(facets).map(([key, json]) => `"${key}":${json}`);
  return Buffer.concat([
    Buffer.from(`${others.slice(0, -1)},"facets":{${terms.join(',')}},"hits":[`),
    ...hits.flatMap(writeHit),
    Buffer.from('],"related":['),
    ...related.flatMap(writeHit),
    Buffer.from(']}'),
  ]);
}

/** The record without its last brace, and what was found in it. */
function writeHit({ json, matched, isSimilar, usedBy, passages }: FoundRecord, at: number): Buffer[] {
  const record = json.subarray(0, -1);
  const rest = Buffer.from(
    `,"matched":${JSON.stringify(matched)}${isSimilar ? ',"isSimilar":true' : ''}${usedBy ? `,"usedBy":${usedBy}` : ''}${passages ? `,"passages":${JSON.stringify(passages)}` : ''}}`,
  );
  return at === 0 ? [record, rest] : [COMMA, record, rest];
}

const COMMA = Buffer.from(',');
