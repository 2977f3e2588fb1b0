import type { Language } from '../../domain/query.ts';
import { isolated } from '../../languages/isolate.ts';
import { listText as plainList } from '../../languages/names.ts';
import { messagesOf } from '../language/messages.ts';
import { directionOf } from '../language/spoken.ts';

type Part = string | number | undefined;

/**
 * Parts that belong to one thing, after each other with the comma of the language: "Bogotá, Colombia",
 * "Guangzhou Award, 2014, shortlisted". Each keeps its own direction; what is empty is left out.
 */
export function commaText(language: Language, parts: readonly Part[]): string {
  return joined(language, parts, messagesOf(language, 'site').lists.comma);
}

/** Facts beside each other: "Adopted · 2018–2030". Where they are not only text, `Facts` shows them. */
export function factsText(language: Language, parts: readonly Part[]): string {
  return joined(language, parts, ' · ');
}

/** "a, b and c", or "a, b or c"; each keeps its own direction. */
export function listText(
  language: Language,
  parts: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const direction = directionOf(language);
  return plainList(
    language,
    parts.map((part) => isolated(part, direction)),
    type,
  );
}

function joined(language: Language, parts: readonly Part[], between: string): string {
  const direction = directionOf(language);
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => isolated(String(part), direction))
    .join(between);
}
