import type { Express, Request, Response } from 'express';
import { ApiError } from '../http/api-error.ts';
import { sitemapEntries, sitemapIndex, sitemapParts, writeSitemap } from '../export/sitemap.ts';
import { inChunks } from '../export/in-chunks.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { inTurn, sendPieces } from '../http/send-pieces.ts';
import { openedLibrary, type RouteContext } from './route-context.ts';

const HEADERS = { 'Content-Type': 'application/xml; charset=utf-8' };

/** What crawlers read: `/robots.txt`, which names the sitemap, and the sitemap, in parts when it is long. */
export function mountSitemap(app: Express, context: RouteContext): void {
  mountRoutes(app, FILE_ROUTES, {
    readRobots(req, res) {
      const lines = [
        'User-agent: *',
        'Disallow: /api/',
        `Sitemap: ${context.publicAddress(req)}/sitemap.xml`,
      ];
      res.type('text/plain').send(`${lines.join('\n')}\n`);
    },
  });
  mountRoutes(app, FILE_ROUTES, {
    async readSitemap(req, res) {
      readQuery(req, []);
      const parts = await countParts(context);
      if (parts === 1) return sendPart(context, { req, res }, 1);
      res.set(HEADERS).send(sitemapIndex(parts, context.publicAddress(req)));
    },
  });
  mountRoutes(app, FILE_ROUTES, {
    async readSitemapPart(req, res) {
      readQuery(req, []);
      const part = /^[1-9]\d{0,4}$/.test(String(req.params['part'])) ? Number(req.params['part']) : 0;
      const parts = await countParts(context);
      if (part < 1 || part > parts)
        throw new ApiError('not_found', ({ refusals }) => refusals.library.sitemap({ count: parts }));
      await sendPart(context, { req, res }, part);
    },
  });
}

/** Kept while the index stays the same: counting means walking through every record. */
const counted = new WeakMap<RouteContext, { readonly version: number; readonly parts: number }>();

async function countParts(context: RouteContext): Promise<number> {
  const { catalogue } = openedLibrary(context);
  const { version } = catalogue.indexState();
  const known = counted.get(context);
  if (known?.version === version) return known.parts;
  let urls = 0;
  for await (const _ of sitemapEntries(catalogue.allPublished(), '')) urls += 1;
  const parts = sitemapParts(urls);
  counted.set(context, { version, parts });
  return parts;
}

async function sendPart(
  context: RouteContext,
  { req, res }: { req: Request; res: Response },
  part: number,
): Promise<void> {
  const { catalogue } = openedLibrary(context);
  const entries = sitemapEntries(catalogue.allPublished(), context.publicAddress(req));
  if (req.method === 'HEAD') return void res.set(HEADERS).end();
  await inTurn(context.longAnswers, { req, res }, ({ turn }) =>
    sendPieces(res, HEADERS, inChunks(writeSitemap(entries, part)), turn),
  );
}
