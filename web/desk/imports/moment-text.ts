import { SHORT_DAY } from '../../../languages/names.ts';
import { localeOf } from '../../../languages/locale.ts';
import type { Language } from '../../../domain/query.ts';

/** A moment in the reader's own time, such as "4 Mar 2024, 14:05". */
export function momentText(language: Language, at: string): string {
  const tag = language === 'en' ? 'en-GB' : language; // day before month, as everywhere on the site
  return new Intl.DateTimeFormat(localeOf(tag), {
    ...SHORT_DAY,
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at));
}
