import type { Kind } from '../domain/kinds/kind.ts';
import { KINDS } from '../domain/kinds/index.ts';
import { EVERY_KIND } from '../domain/kinds/kind-of.ts';
import { labelOf, pluralOf } from './read-terms.ts';

/** The names of kinds within a sentence: "strategies and practices". Singular where it is about one of either. */
export function kindsText(
  language: string,
  join: 'and' | 'or',
  { kinds = EVERY_KIND, isPlural = true }: { kinds?: readonly Kind[]; isPlural?: boolean } = {},
): string {
  const nameOf = isPlural ? pluralOf : labelOf;
  const names = kinds.map(({ id }) => nameOf(KINDS, id, language).toLocaleLowerCase(language));
  const locale = language === 'en' ? 'en-GB' : language; // no comma before the last
  return new Intl.ListFormat(locale, { type: join === 'and' ? 'conjunction' : 'disjunction' }).format(names);
}
