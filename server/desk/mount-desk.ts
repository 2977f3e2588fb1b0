import type { Express } from 'express';
import type { RouteContext } from '../routes/route-context.ts';
import { admitEditors, keepPrivate, openedDesk, type DeskContext } from './desk-context.ts';
import { mountImportEvents } from './events-route.ts';
import { mountImportLists } from './import-lists.ts';
import { mountImports } from './import-routes.ts';
import { mountDeskRecords } from '../desk-records/mount-desk-records.ts';
import { mountMappings } from './mapping-routes.ts';
import { sessionCookie } from './session-cookie.ts';
import { mountSession } from './session-routes.ts';
import { createSignInLimits } from './sign-in-limits.ts';

/** The editors' desk: sessions, and everything below `/api/imports`, `/api/mappings` and `/api/desk`, which answer editors only. */
export function mountDesk(app: Express, context: RouteContext, publicUrl: string | undefined): void {
  const deskContext: DeskContext = {
    desk: () => openedDesk(context),
    cookie: sessionCookie(publicUrl),
    limits: createSignInLimits(),
  };
  app.use('/api/session', keepPrivate);
  mountSession(app, deskContext);
  app.use(['/api/imports', '/api/mappings', '/api/desk'], keepPrivate, admitEditors(deskContext));
  mountImports(app, deskContext);
  mountImportLists(app, deskContext);
  mountImportEvents(app, deskContext);
  mountMappings(app, deskContext);
  mountDeskRecords(app, deskContext);
}
