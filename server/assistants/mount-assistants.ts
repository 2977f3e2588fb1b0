import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { mountRoutes } from '../http/route.ts';
import { withDeadline } from '../http/deadline.ts';
import { readQuery } from '../http/raw-query.ts';
import { inTurn } from '../http/send-pieces.ts';
import { openWaitingLine } from '../http/waiting-line.ts';
import type { FundFinder } from '../api/find-funds.ts';
import { openedLibrary, type RouteContext } from '../api/route-context.ts';
import { ASSISTANT_ROUTES } from './assistant-routes.ts';
import { refuseForeignPages } from './refuse-foreign-pages.ts';

/** A question is some hundred characters. */
const BODY_LIMIT = '64kb';
/** Some searches each; what one assistant asks at once is seldom more than its tools. */
const LINE = { atOnce: 4, places: 40, perAddress: 10 };

interface Options {
  readonly now: () => Date;
  readonly findFunds: FundFinder;
  readonly publicUrl?: string | undefined;
  readonly log: Logger;
}

/**
 * `POST /mcp`: one message in, one answer out. Nothing is kept between two messages, so any number of processes may answer
 * them. The library for the protocol is loaded with the first message.
 */
export function mountAssistants(app: Express, context: RouteContext, options: Options): void {
  const line = openWaitingLine(LINE);
  app.use('/mcp', refuseForeignPages(options.publicUrl), express.json({ limit: BODY_LIMIT }));
  mountRoutes(app, ASSISTANT_ROUTES, {
    async callTool(req, res) {
      readQuery(req, []);
      const { now, findFunds, log } = options;
      const publicUrl = context.publicAddress(req);
      const library = () => openedLibrary(context);
      const onFailure = (error: unknown) => log.error({ err: error }, 'failed');
      await inTurn(line, { req, res }, async () => {
        const { answerMessage } = await import('./answer-message.ts');
        const answer = await withDeadline(res, context.searchTimeoutMs, (signal) =>
          answerMessage(req.body, { library, publicUrl, findFunds, now, signal, onFailure }),
        );
        if (answer === undefined) res.status(202).end();
        else res.json(answer);
      });
    },
  });
}
