import type { Language } from '../../domain/query.ts';
import { en } from './desk-records/en.ts';
import { es } from './desk-records/es.ts';
import { fr } from './desk-records/fr.ts';
import { useLanguage } from './use-messages.ts';

/** What the pages for single records and the housekeeping lists say. */
export type DeskRecordsMessages = typeof en;

export const DESK_RECORDS_MESSAGES: Readonly<Record<Language, DeskRecordsMessages>> = { en, es, fr };

/** The messages of those pages in the reader's language. */
export function useDeskRecordsMessages(): DeskRecordsMessages {
  return DESK_RECORDS_MESSAGES[useLanguage()];
}
