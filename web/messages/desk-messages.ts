import type { Language } from '../../domain/query.ts';
import { en } from './desk/en.ts';
import { es } from './desk/es.ts';
import { fr } from './desk/fr.ts';
import { useLanguage } from './use-messages.ts';

/** What the editors’ desk says. It comes with the code of the desk, which readers never load. */
export type DeskMessages = typeof en;

export const DESK_MESSAGES: Readonly<Record<Language, DeskMessages>> = { en, es, fr };

/** The messages of the editors’ desk in the reader's language. */
export function useDeskMessages(): DeskMessages {
  return DESK_MESSAGES[useLanguage()];
}
