import type { Express, Request } from 'express';
import { z } from 'zod';
import type {
  DeadLinksResponse,
  DeskRecordsResponse,
  DuplicatesResponse,
  HousekeepingResponse,
  UnknownCitiesResponse,
  UnknownTopicsResponse,
} from '../../../domain/desk-records.ts';
import type { City } from '../../../domain/city.ts';
import { TOPICS } from '../../../domain/vocabularies/topics.ts';
import { nearestTerm } from '../../../library/words/match-term.ts';
import type { Window } from '../../../ingest/edits/brief-records.ts';
import { deadLinks } from '../../../ingest/edits/dead-links.ts';
import { openHousekeeping } from '../../../ingest/edits/housekeeping.ts';
import { withinScopeOf, type DeskContext } from '../desk-context.ts';
import { PAGE_SCHEMA } from '../imports/import-contract.ts';
import type { Desk } from '../open-desk.ts';
import { readParameters } from '../read-body.ts';
import { HOUSEKEEPING_ROUTES } from './housekeeping-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import { rememberPairs } from './remember-pairs.ts';

const NOTHING: Window = { limit: 0, offset: 0 };

/** The lists to work through, each with its number. What fixes their entries is in `fix-routes.ts`. */
export function mountHousekeeping(app: Express, { desk }: DeskContext): void {
  const pairsOf = rememberPairs();

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    async countHousekeeping(req, res) {
      readParameters(z.strictObject({}), req);
      const within = withinScopeOf(res, desk());
      const lists = openHousekeeping(desk().catalogue, within);
      const body: HousekeepingResponse = {
        counts: {
          // One answer of these lists changes records of everywhere.
          topics: within ? 0 : lists.unknownTopics().length,
          cities: within ? 0 : lists.unknownCities().length,
          duplicates: within ? 0 : (await pairsOf(desk().catalogue)).length,
          links: deadLinks(desk().catalogue, NOTHING, within).total,
          unverified: lists.unverified(new Date(), NOTHING).total,
          incomplete: lists.incomplete(NOTHING).total,
        },
      };
      res.json(body);
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    listUnknownTopics(req, res) {
      const { page, size, ...window } = readWindow(req);
      const lists = openHousekeeping(desk().catalogue);
      const all = lists.unknownTopics();
      const topics = cut(all, window).map(({ value, count }) => {
        const suggestion = nearestTerm(TOPICS, value)?.id;
        return {
          value,
          count,
          ...(suggestion !== undefined && { suggestion }),
          records: lists.recordsWithTopic(value),
        };
      });
      res.json({ page, size, total: all.length, topics } satisfies UnknownTopicsResponse);
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    listUnknownCities(req, res) {
      const { page, size, ...window } = readWindow(req);
      const lists = openHousekeeping(desk().catalogue);
      const all = lists.unknownCities();
      const cities = cut(all, window).map(({ city, count }) => {
        return { city, count, nearest: nearestNames(city, desk()), records: lists.recordsInCity(city.id) };
      });
      res.json({ page, size, total: all.length, cities } satisfies UnknownCitiesResponse);
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    async listDuplicates(req, res) {
      const { page, size, ...window } = readWindow(req);
      const all = await pairsOf(desk().catalogue);
      const lists = openHousekeeping(desk().catalogue);
      const pairs = cut(all, window).flatMap(({ why, ...ids }) => {
        const [one, other] = [lists.brief(ids.one), lists.brief(ids.other)];
        return one && other ? [{ why, one, other }] : [];
      });
      res.json({ page, size, total: all.length, pairs } satisfies DuplicatesResponse);
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    listDeadLinks(req, res) {
      const { page, size, ...window } = readWindow(req);
      const { total, entries } = deadLinks(desk().catalogue, window, withinScopeOf(res, desk()));
      res.json({ page, size, total, links: [...entries] } satisfies DeadLinksResponse);
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    listUnverified(req, res) {
      const { page, size, ...window } = readWindow(req);
      const { total, entries } = openHousekeeping(desk().catalogue, withinScopeOf(res, desk())).unverified(
        new Date(),
        window,
      );
      res.json({ page, size, total, records: [...entries] } satisfies DeskRecordsResponse);
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    listIncomplete(req, res) {
      const { page, size, ...window } = readWindow(req);
      const { total, entries } = openHousekeeping(desk().catalogue, withinScopeOf(res, desk())).incomplete(
        window,
      );
      res.json({ page, size, total, records: [...entries] } satisfies DeskRecordsResponse);
    },
  });
}

function readWindow(req: Request): Window & { readonly page: number; readonly size: number } {
  const { page, size } = readParameters(PAGE_SCHEMA, req);
  return { page, size, limit: size, offset: (page - 1) * size };
}

function cut<Entry>(all: readonly Entry[], { limit, offset }: Window): Entry[] {
  return all.slice(offset, offset + limit);
}

/** Names in the same country that the city may have been meant to have. */
function nearestNames({ name, state, country }: City, { gazetteer }: Desk): string[] {
  const answer = gazetteer.resolve({ city: name, state, country });
  return answer.kind === 'new' ? [...answer.nearest] : [];
}
