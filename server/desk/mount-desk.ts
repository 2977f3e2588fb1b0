import type { Express } from 'express';
import { admitEditors, admitTo, keepPrivate, type DeskContext } from './desk-context.ts';
import { mountImportEvents } from './imports/events-route.ts';
import { mountImportLists } from './imports/import-lists.ts';
import { mountImports } from './imports/import-routes.ts';
import { mountDeskDocuments } from './documents/document-routes.ts';
import { mountDocumentList } from './documents/list-routes.ts';
import { mountDeskRecords } from './records/mount-desk-records.ts';
import { mountMemberships } from './memberships/membership-routes.ts';
import { mountMappings } from './imports/mapping-routes.ts';
import type { Desk } from './open-desk.ts';
import { mountAccount } from './people/account-routes.ts';
import { mountPeople } from './people/people-routes.ts';
import { mountReports, type ReportSettings } from './reports/report-routes.ts';
import { mountReviews } from './reviews/review-routes.ts';
import { mountActivity } from './activity/activity-routes.ts';
import { mountWebhooks } from './webhooks/webhook-routes.ts';
import { mountOverview } from './overview/overview-routes.ts';
import { mountSources } from './sources/source-routes.ts';
import { knownDevice } from './session/known-device.ts';
import { sessionCookie } from './session/session-cookie.ts';
import { mountSession } from './session/session-routes.ts';
import { createSignInLimits } from './session/sign-in-limits.ts';

/** The editors' desk: sessions, and everything below `/api/imports`, `/api/mappings` and `/api/desk`, which answer editors only. */
export function mountDesk(
  app: Express,
  desk: () => Desk,
  publicUrl: string | undefined,
  reports: ReportSettings,
): void {
  const deskContext: DeskContext = {
    desk,
    cookie: sessionCookie(publicUrl),
    device: knownDevice(publicUrl),
    limits: createSignInLimits(),
  };
  app.locals['admit'] = admitTo(deskContext);
  app.use('/api/session', keepPrivate);
  mountSession(app, deskContext);
  app.use(['/api/imports', '/api/mappings', '/api/desk'], keepPrivate, admitEditors(deskContext));
  mountImports(app, deskContext);
  mountImportLists(app, deskContext);
  mountImportEvents(app, deskContext);
  mountMappings(app, deskContext);
  mountMemberships(app, deskContext);
  mountDeskRecords(app, deskContext);
  mountDeskDocuments(app, deskContext);
  mountDocumentList(app, deskContext);
  mountReviews(app, deskContext);
  mountReports(app, deskContext, reports);
  mountSources(app, deskContext);
  mountOverview(app, deskContext);
  mountWebhooks(app, deskContext);
  mountActivity(app, deskContext);
  mountAccount(app, deskContext);
  mountPeople(app, deskContext);
}
