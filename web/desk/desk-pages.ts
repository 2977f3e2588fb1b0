import { withMessages } from '../language/messages.ts';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { DeskMessages } from '../../languages/messages.ts';

/** A page of the desk, below `/desk`. It is loaded when it is opened. */
export interface DeskPage {
  /** Its address is `/desk/<path>`, and everything below that is its own. */
  readonly path: keyof DeskMessages['areas'];
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** The pages of the desk in the order of its navigation. The first one is the desk's start. */
export const DESK_PAGES: readonly [DeskPage, ...DeskPage[]] = [
  {
    path: 'imports',
    Page: lazy(async () => ({ default: (await import('./imports/imports-pages.tsx')).ImportsPages })),
  },
  {
    path: 'records',
    Page: lazy(async () => ({
      default: (await withMessages(import('./records/records-pages.tsx'), 'desk-records')).RecordsPages,
    })),
  },
  {
    path: 'housekeeping',
    Page: lazy(async () => ({
      default: (await withMessages(import('./records/keeping/keeping-pages.tsx'), 'desk-records'))
        .KeepingPages,
    })),
  },
];
