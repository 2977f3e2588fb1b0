import type { Express } from 'express';
import type { PublishedRecord } from '../../domain/record.ts';
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
        const { hits, total } = await search.search(newest, signal);
        const labels = labelsIn(catalogue, query);
        const records = hits.map(({ json }) => JSON.parse(json.toString()) as PublishedRecord);
        return writeAtom(records, { publicUrl, query, total, at: new Date(), labels });
      });
    },
  });
}
