import type { Express } from 'express';
import type { Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type { FoundRecord, SearchAnswer, SearchPort } from '../search/search-port.ts';
import type { ExportedRecord } from '../export/exported-record.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import { FEED_SIZE, writeAtom } from '../export/atom.ts';
import { FEED_PARAMETERS, FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { labelsIn } from './export.ts';
import { answerTextFromIndex, type RouteContext } from './route-context.ts';

/** `GET /feed.atom`: the records of a query that changed last. */
export function mountFeed(app: Express, context: RouteContext): void {
  mountRoutes(app, FILE_ROUTES, {
    async readFeed(req, res) {
      const query = readQuery(req, FEED_PARAMETERS);
      const publicUrl = context.publicAddress(req);
      const answer = { key: `feed?${encodeQuery(query)} ${publicUrl}`, type: 'application/atom+xml' };
      await answerTextFromIndex(context, { req, res }, answer, async ({ search, catalogue }, signal) => {
        const newest = { ...query, sort: 'updated', page: 1, size: FEED_SIZE, facets: [] } as const;
        const found = await search.search(newest, signal);
        const { total } = found;
        const others =
          query.in === 'both' && query.q !== '' ? await addedLately(search, newest, found, signal) : [];
        const labels = labelsIn(catalogue, query);
        const records = newestOf([...found.hits, ...others].map(readHit));
        return writeAtom(records, { publicUrl, query, total, at: new Date(), labels });
      });
    },
  });
}

/** In a search of both, records that only a document finds come after all others: the newest of them are asked for by themselves. */
async function addedLately(
  search: SearchPort,
  newest: Query,
  { leftOut }: SearchAnswer,
  signal: AbortSignal,
): Promise<readonly FoundRecord[]> {
  const inside = await search.search({ ...newest, in: 'documents' }, signal);
  return inside.leftOut.join() === leftOut.join() ? inside.hits : []; // else it is of other words
}

function readHit({ json, passages }: FoundRecord): ExportedRecord {
  return { ...(JSON.parse(json.toString()) as PublishedRecord), ...(passages && { passages }) };
}

function newestOf(records: readonly ExportedRecord[]): ExportedRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...byId.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).slice(0, FEED_SIZE);
}
