import type { Express } from 'express';
import { IMPORT_ROUTES } from './import-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import { whoAsks } from '../session/authenticate.ts';
import type { DeskContext } from '../desk-context.ts';
import { summaryOf } from './describe-import.ts';
import type { ImportEvent } from './import-events.ts';
import { idOf } from './import-routes.ts';

const HEARTBEAT_MS = 15_000; // proxies cut connections that are silent for a minute
const RETRY_MS = 3_000;

/**
 * `GET /api/imports/:id/events`: server-sent events. With `Last-Event-ID` those that were missed come first; without, or
 * when it is too long ago, one `import` event that says how far the import is.
 */
export function mountImportEvents(app: Express, { desk, cookie }: DeskContext): void {
  mountRoutes(app, IMPORT_ROUTES, {
    watchImport(req, res) {
      const { imports, events, editors } = desk();
      const id = idOf(req.params);
      const known = imports.find(id);
      const { kept } = known;
      res.set({
        'Content-Type': 'text/event-stream; charset=utf-8',
        'X-Accel-Buffering': 'no', // nginx would wait for more
      });
      res.write(`retry: ${RETRY_MS}\n\n`);
      const onEvent = (event: ImportEvent | undefined) => {
        if (event) res.write(written(event));
        else res.end();
      };
      const { missed, stop } = events.watch(id, req.get('last-event-id'), onEvent);
      const { state } = summaryOf(known);
      const now: ImportEvent = {
        id: events.lastId(id),
        name: 'import',
        data: { id, state, ...(kept && { examination: kept.examination }) },
      };
      for (const event of missed ?? [now]) res.write(written(event));
      const heartbeat = setInterval(() => {
        // A session that has ended hears no more; watching does not keep it open.
        if (whoAsks(req, editors, cookie, true)) res.write(': still here\n\n');
        else res.end();
      }, HEARTBEAT_MS);
      res.once('close', () => {
        clearInterval(heartbeat);
        stop();
      });
    },
  });
}

function written({ id, name, data }: ImportEvent): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
