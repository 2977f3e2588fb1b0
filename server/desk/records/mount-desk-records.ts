import type { Express } from 'express';
import type { DeskContext } from '../desk-context.ts';
import { mountBulk } from './bulk-routes.ts';
import { mountHousekeeping } from './housekeeping-routes.ts';
import { mountErasing } from './erase-routes.ts';
import { mountFixes } from './fix-routes.ts';
import { mountRecordForms } from './record-routes.ts';
import { mountRevisions } from './revision-routes.ts';
import { mountSavedSearches } from './search-routes.ts';
import { mountTakingOut } from './take-out-routes.ts';

/** Single records at the desk, and the lists of those that need somebody: everything below `/api/desk`. */
export function mountDeskRecords(app: Express, context: DeskContext): void {
  mountRecordForms(app, context);
  mountRevisions(app, context);
  mountTakingOut(app, context);
  mountErasing(app, context);
  mountBulk(app, context);
  mountSavedSearches(app, context);
  mountFixes(app, context);
  mountHousekeeping(app, context);
}
