import type { Express } from 'express';
import type { PeersResponse } from '../../domain/eligibility/responses.ts';
import { readQuery } from '../http/raw-query.ts';
import { mountRoutes } from '../http/route.ts';
import { findPeers } from '../search/peers.ts';
import { OFFER_ROUTES } from './offer-routes.ts';
import { readId, recordOf } from './record.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** `GET /api/records/:id/peers`: whom else to ask about it. */
export function mountPeers(app: Express, context: RouteContext): void {
  mountRoutes(app, OFFER_ROUTES, {
    async readPeers(req, res) {
      readQuery(req, ['lang']); // the same in every language
      const id = readId(req);
      await answerFromIndex(context, { req, res }, `peers/${id}`, async (library, signal) => {
        const peers = await findPeers(library.search, recordOf(library, id), signal);
        return { peers } satisfies PeersResponse;
      });
    },
  });
}
