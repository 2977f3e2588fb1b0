import type { Language } from '../../domain/query.ts';
import { en } from './record/en.ts';
import { es } from './record/es.ts';
import { fr } from './record/fr.ts';
import { useLanguage } from './use-messages.ts';

/** What the record page says. It comes with the code of that page, not before the first result. */
export type RecordMessages = typeof en;

export const RECORD_MESSAGES: Readonly<Record<Language, RecordMessages>> = { en, es, fr };

/** The messages of the record page in the reader's language. */
export function useRecordMessages(): RecordMessages {
  return RECORD_MESSAGES[useLanguage()];
}
