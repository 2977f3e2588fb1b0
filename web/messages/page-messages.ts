import type { Language } from '../../domain/query.ts';
import { en } from './pages/en.ts';
import { es } from './pages/es.ts';
import { fr } from './pages/fr.ts';
import { useLanguage } from './use-messages.ts';

/** What the pages and menus say that are loaded when they are opened. */
export type PageMessages = typeof en;

export const PAGE_MESSAGES: Readonly<Record<Language, PageMessages>> = { en, es, fr };

/** The messages of the later pages in the reader's language. */
export function usePageMessages(): PageMessages {
  return PAGE_MESSAGES[useLanguage()];
}
