import type { Language } from '../../domain/query.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** Everything the site says. English sets the shape; a language that lacks a message does not compile. */
export type Messages = typeof en;

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, es, fr };

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
};
