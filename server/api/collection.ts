import type { Express } from 'express';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { RecordKind } from '../../domain/record.ts';
import { COLLECTION_MEDIA_TYPE, writeCollectionZip } from '../export/collection-zip.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { inTurn, sendPieces } from '../http/send-pieces.ts';
import type { EveryHit } from '../search/survey-port.ts';
import { openedLibrary, type RouteContext } from './route-context.ts';

/** `GET /api/collection.zip`: every published record, with what the columns mean and the licences. */
export function mountCollection(app: Express, context: RouteContext): void {
  mountRoutes(app, FILE_ROUTES, {
    async downloadCollection(req, res) {
      readQuery(req, []);
      const { survey } = openedLibrary(context);
      const at = new Date();
      const headers = {
        'Content-Type': COLLECTION_MEDIA_TYPE,
        'Content-Disposition': `attachment; filename="metroteca-${at.toISOString().slice(0, 10)}.zip"`,
      };
      if (req.method === 'HEAD') return void res.set(headers).end();
      await inTurn(context.longAnswers, { req, res }, async ({ signal, turn }) => {
        const hits = new Map<RecordKind, EveryHit>();
        for (const kind of KIND_IDS) {
          const query = { ...EMPTY_QUERY, terms: { kind: [kind] }, sort: 'title' } as const;
          hits.set(kind, await survey.everyHit(query, signal));
        }
        const about = { publicUrl: context.publicAddress(req), at };
        const zip = writeCollectionZip((kind) => hits.get(kind)?.records ?? [], about);
        await sendPieces(res, headers, zip, turn);
      });
    },
  });
}
