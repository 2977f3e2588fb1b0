import { KINDS } from '../../domain/kinds/index.ts';
import type { Kind } from '../../domain/kinds/kind.ts';
import { EVERY_KIND } from '../../domain/kinds/kind-of.ts';
import type { Language } from '../../domain/query.ts';
import { listText } from './joined-text.ts';
import { labelOf, pluralOf } from '../language/terms.ts';

/** What several records of a kind are called within a sentence: "strategies". */
export function pluralWithin(kind: Kind, language: Language): string {
  return pluralOf(KINDS, kind.id, language).toLocaleLowerCase(language);
}

/** All kinds as "strategies and practices"; `say` puts before each what its language wants there. */
export function allKinds(
  language: Language,
  type: 'conjunction' | 'disjunction',
  say: (values: { readonly kind: string }) => string,
): string {
  return listText(
    language,
    EVERY_KIND.map((kind) => say({ kind: pluralWithin(kind, language) })),
    type,
  );
}

/** Of what there are several kinds: "strategy or practice" where it is one, else "strategies and practices". */
export function namesOfSeveral(
  language: Language,
  kinds: readonly Kind[],
): { readonly one: string; readonly other: string } {
  const labels = kinds.map((kind) => labelOf(KINDS, kind.id, language).toLocaleLowerCase(language));
  const plurals = kinds.map((kind) => pluralWithin(kind, language));
  return { one: listText(language, labels, 'disjunction'), other: listText(language, plurals) };
}
