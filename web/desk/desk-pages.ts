import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Language } from '../../domain/query.ts';

/** A page of the desk, below `/desk`. It is loaded when it is opened. */
export interface DeskPage {
  /** Its address is `/desk/<path>`, and everything below that is its own. */
  readonly path: string;
  /** In the desk's navigation. */
  readonly name: Readonly<Record<Language, string>>;
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** The pages of the desk in the order of its navigation. The first one is the desk's start. */
export const DESK_PAGES: readonly [DeskPage, ...DeskPage[]] = [
  {
    path: 'imports',
    name: { en: 'Imports', es: 'Importaciones', fr: 'Importations' },
    Page: lazy(async () => ({ default: (await import('./imports/imports-pages.tsx')).ImportsPages })),
  },
  {
    path: 'records',
    name: { en: 'Records', es: 'Registros', fr: 'Fiches' },
    Page: lazy(async () => ({ default: (await import('./records/records-pages.tsx')).RecordsPages })),
  },
  {
    path: 'housekeeping',
    name: { en: 'Housekeeping', es: 'Mantenimiento', fr: 'Entretien' },
    Page: lazy(async () => ({
      default: (await import('./records/keeping/keeping-pages.tsx')).KeepingPages,
    })),
  },
];
