import { createContext, useContext } from 'react';
import type { Language } from '../../domain/query.ts';
import { MESSAGES, type Messages } from './messages.ts';

export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages in the reader's language. */
export function useMessages(): Messages {
  return MESSAGES[useLanguage()];
}
