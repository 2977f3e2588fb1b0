import { LANGUAGES, type Language } from '../../domain/query.ts';

/** The first of the browser's languages that the site speaks; English when it speaks none. */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return 'en';
}
