import { withMessages } from '../language/messages.ts';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { DeskMessages } from '../../languages/messages.ts';
import type { Role } from './roles.ts';

/** A page of the desk, below `/desk`. It is loaded when it is opened. */
export interface DeskPage {
  /** Its address is `/desk/<path>`, and everything below that is its own. */
  readonly path: keyof DeskMessages['areas'];
  /** Who finds it in the navigation; the server refuses everybody else. */
  readonly least: Role;
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** The pages of the desk in the order of its navigation. The first one is the desk's start. */
export const DESK_PAGES: readonly [DeskPage, ...DeskPage[]] = [
  {
    path: 'imports',
    least: 'reader',
    Page: lazy(async () => ({ default: (await import('./imports/imports-pages.tsx')).ImportsPages })),
  },
  {
    path: 'overview',
    least: 'reader',
    Page: lazy(async () => ({
      default: (await withMessages(import('./overview/overview-page.tsx'), 'desk-team')).OverviewPage,
    })),
  },
  {
    path: 'records',
    least: 'reader',
    Page: lazy(async () => ({
      default: (await withMessages(import('./records/records-pages.tsx'), 'desk-records')).RecordsPages,
    })),
  },
  {
    path: 'documents',
    least: 'reader',
    Page: lazy(async () => ({
      default: (await withMessages(import('./documents/documents-page.tsx'), 'desk-records')).DocumentsPage,
    })),
  },
  {
    path: 'housekeeping',
    least: 'reader',
    Page: lazy(async () => ({
      default: (await withMessages(import('./records/keeping/keeping-pages.tsx'), 'desk-records'))
        .KeepingPages,
    })),
  },
  {
    path: 'reviews',
    least: 'reader',
    Page: lazy(async () => ({
      default: (await withMessages(import('./reviews/reviews-pages.tsx'), 'desk-team', 'desk-records'))
        .ReviewsPages,
    })),
  },
  {
    path: 'reports',
    least: 'contributor',
    Page: lazy(async () => ({
      default: (await withMessages(import('./reports/reports-page.tsx'), 'desk-team', 'desk-records'))
        .ReportsPage,
    })),
  },
  {
    path: 'sources',
    least: 'reader',
    Page: lazy(async () => ({
      default: (await withMessages(import('./sources/sources-page.tsx'), 'desk-team')).SourcesPage,
    })),
  },
  {
    path: 'activity',
    least: 'reader',
    Page: lazy(async () => ({
      default: (await withMessages(import('./activity/activity-page.tsx'), 'desk-team')).ActivityPage,
    })),
  },
  {
    path: 'webhooks',
    least: 'admin',
    Page: lazy(async () => ({
      default: (await withMessages(import('./webhooks/webhooks-page.tsx'), 'desk-team')).WebhooksPage,
    })),
  },
  {
    path: 'people',
    least: 'admin',
    Page: lazy(async () => ({
      default: (await withMessages(import('./people/people-page.tsx'), 'desk-team')).PeoplePage,
    })),
  },
  {
    path: 'account',
    least: 'reader',
    Page: lazy(async () => ({
      default: (await withMessages(import('./people/account-page.tsx'), 'desk-team')).AccountPage,
    })),
  },
];

/** Where a link with a one-time token opens; it needs no account. */
export const JoinPage = lazy(async () => ({
  default: (await withMessages(import('./people/join-page.tsx'), 'desk-team')).JoinPage,
}));
