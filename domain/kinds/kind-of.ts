import type { NamedHeader } from '../columns.ts';
import { KINDS, type KindId } from './index.ts';
import type { Kind } from './kind.ts';

/** Every kind, in order. */
export const EVERY_KIND: readonly Kind<KindId>[] = KINDS.terms;

/** The ids in order, as the non-empty tuple that `z.enum` wants. */
export const KIND_IDS = EVERY_KIND.map(({ id }) => id) as [KindId, ...KindId[]];

/** The kinds whose records are of one city, in order. */
export const KINDS_OF_CITIES = EVERY_KIND.filter(({ belongsTo }) => belongsTo === 'city');

/** The kinds whose records cover an area, in order. */
export const KINDS_OF_OFFERS = EVERY_KIND.filter(({ belongsTo }) => belongsTo === 'coverage');

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
