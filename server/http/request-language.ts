import type { Request } from 'express';
import { FALLBACK, LANGUAGES } from '../../languages/languages.ts';
import { rawQuery } from './raw-query.ts';

/** In which of our languages a request is answered: that of `lang`, else the best of `Accept-Language`, else English. */
export function languageOf(req: Request): string {
  const asked = new URLSearchParams(rawQuery(req)).get('lang');
  if (asked !== null && LANGUAGES.includes(asked)) return asked;
  return req.acceptsLanguages([...LANGUAGES]) || FALLBACK;
}
