import type { Language } from '../../domain/query.ts';
import { SPOKEN } from '../language/spoken.ts';

/** The first of the browser's languages that the site speaks; English when it speaks none. */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = SPOKEN.find((language) => language.tag.toLowerCase() === tag.toLowerCase());
    const near = spoken ?? SPOKEN.find((language) => language.tag === primary);
    if (near) return near.tag;
  }
  return 'en';
}
