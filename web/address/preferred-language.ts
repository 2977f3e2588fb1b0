import type { Language } from '../../domain/query.ts';
import { FALLBACK } from '../../languages/fallback.ts';
import { SPOKEN } from '../language/spoken.ts';

/** The first of the browser's languages that the site speaks; English when it speaks none. */
export function preferredLanguage(
  wanted: readonly string[] = navigator.languages,
  spoken: readonly Language[] = SPOKEN.map(({ tag }) => tag),
): Language {
  for (const tag of wanted) {
    const near = nearestOf(tag.toLowerCase(), spoken);
    if (near !== undefined) return near;
  }
  return FALLBACK;
}

/** By RFC 4647: "es-MX" is read as "es"; then a variety of the same language, "pt" as "pt-BR". */
function nearestOf(wanted: string, spoken: readonly Language[]): Language | undefined {
  const parts = wanted.split('-');
  for (let kept = parts.length; kept > 0; kept--) {
    const range = parts.slice(0, kept).join('-');
    const found = spoken.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return spoken.find((tag) => tag.toLowerCase().split('-')[0] === parts[0]);
}
