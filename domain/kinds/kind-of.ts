import type { NamedHeader } from '../columns.ts';
import type { Language } from '../vocabularies/term.ts';
import { KINDS, type KindId } from './index.ts';
import type { Kind } from './kind.ts';

/** Every kind, in order. */
export const EVERY_KIND: readonly Kind<KindId>[] = KINDS.terms;

/** The ids in order, as the non-empty tuple that `z.enum` wants. */
export const KIND_IDS = EVERY_KIND.map(({ id }) => id) as [KindId, ...KindId[]];

/** The kinds whose records are of one city, in order. */
export const KINDS_OF_CITIES = EVERY_KIND.filter(({ belongsTo }) => belongsTo === 'city');

/** The kind of rows that nothing gives away. */
export const FIRST_KIND: Kind<KindId> = KINDS.terms[0];

const byId: ReadonlyMap<string, Kind<KindId>> = new Map(EVERY_KIND.map((kind) => [kind.id, kind]));

/** The entry of a kind. Throws for an id that no kind has, so that no record is taken for one of another kind. */
export function kindOf(id: KindId): Kind<KindId> {
  const kind = byId.get(id);
  if (!kind) throw new Error(`There is no kind ${id}`);
  return kind;
}

export function isKindId(value: string): value is KindId {
  return byId.has(value);
}

/** The kinds in whose template a column is; a column that no kind names is one of all of them. */
export function kindsWithColumn(header: string): readonly KindId[] {
  const kinds = EVERY_KIND.filter(({ columns }) => columns.includes(header as NamedHeader));
  return kinds.length === 0 ? KIND_IDS : kinds.map(({ id }) => id);
}

/** What several records of a kind are called: "Strategies". */
export function pluralOf({ plural }: Kind, language: Language): string {
  return plural[language];
}

/** The names of kinds within a sentence: "strategies and practices". Singular where it is about one of either. */
export function kindsText(
  language: Language,
  join: 'and' | 'or',
  { kinds = EVERY_KIND, isPlural = true }: { kinds?: readonly Kind[]; isPlural?: boolean } = {},
): string {
  const names = kinds.map((kind) => (isPlural ? kind.plural : kind.labels)[language].toLowerCase());
  const locale = language === 'en' ? 'en-GB' : language; // no comma before the last
  return new Intl.ListFormat(locale, { type: join === 'and' ? 'conjunction' : 'disjunction' }).format(names);
}
