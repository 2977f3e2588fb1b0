import { DOCUMENT_ROUTES } from './api/document-routes.ts';
import { FILE_ROUTES } from './api/file-routes.ts';
import { OFFER_ROUTES } from './api/offer-routes.ts';
import { SEARCH_ROUTES } from './api/search-routes.ts';
import { ASSISTANT_ROUTES } from './assistants/assistant-routes.ts';
import { IMPORT_ROUTES } from './desk/imports/import-contract.ts';
import { MAPPING_ROUTES } from './desk/imports/mapping-contract.ts';
import { MEMBERSHIP_ROUTES } from './desk/memberships/membership-contract.ts';
import { ACCOUNT_ROUTES } from './desk/people/account-contract.ts';
import { PEOPLE_ROUTES } from './desk/people/people-contract.ts';
import { BULK_ROUTES } from './desk/records/bulk-contract.ts';
import { SAVED_SEARCH_ROUTES } from './desk/records/search-contract.ts';
import { HOUSEKEEPING_ROUTES } from './desk/records/housekeeping-contract.ts';
import { DESK_DOCUMENT_ROUTES } from './desk/documents/document-contract.ts';
import { DOCUMENT_LIST_ROUTES } from './desk/documents/list-contract.ts';
import { RECORD_ROUTES } from './desk/records/record-contract.ts';
import { REPORT_ROUTES } from './desk/reports/report-contract.ts';
import { REVIEW_ROUTES } from './desk/reviews/review-contract.ts';
import { ACTIVITY_ROUTES } from './desk/activity/activity-contract.ts';
import { WEBHOOK_ROUTES } from './desk/webhooks/webhook-contract.ts';
import { OVERVIEW_ROUTES } from './desk/overview/overview-contract.ts';
import { SOURCE_ROUTES } from './desk/sources/source-contract.ts';
import { SESSION_ROUTES } from './desk/session/session-contract.ts';
import type { Route } from './http/route.ts';

/** Everything that the server answers besides the site: what is mounted, described and tested. */
export const ROUTES: readonly Route[] = [
  ...SEARCH_ROUTES,
  ...DOCUMENT_ROUTES,
  ...FILE_ROUTES,
  ...OFFER_ROUTES,
  ...ASSISTANT_ROUTES,
  ...SESSION_ROUTES,
  ...ACCOUNT_ROUTES,
  ...PEOPLE_ROUTES,
  ...IMPORT_ROUTES,
  ...MAPPING_ROUTES,
  ...MEMBERSHIP_ROUTES,
  ...RECORD_ROUTES,
  ...DESK_DOCUMENT_ROUTES,
  ...DOCUMENT_LIST_ROUTES,
  ...BULK_ROUTES,
  ...SAVED_SEARCH_ROUTES,
  ...HOUSEKEEPING_ROUTES,
  ...REVIEW_ROUTES,
  ...REPORT_ROUTES,
  ...SOURCE_ROUTES,
  ...OVERVIEW_ROUTES,
  ...WEBHOOK_ROUTES,
  ...ACTIVITY_ROUTES,
];
