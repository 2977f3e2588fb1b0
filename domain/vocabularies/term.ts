/**
 * A language of the site, by its BCP 47 tag, such as "es". Which there are is told by the folders in `languages/`; what
 * comes from outside is checked against them by `decodeQuery`.
 */
export type Language = string;

/**
 * One value of a facet. What it is called is in `languages/<tag>/terms.json`, other spellings that importers meet are
 * in `library/words/aliases/`.
 */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly parent?: string;
}

/** A closed list of terms, in the order in which they are shown. `key` is the facet's key where there is one. */
export interface Vocabulary<Id extends string = string, T extends Term<Id> = Term<Id>> {
  readonly key: string;
  readonly terms: readonly T[];
}

/** The kind of term that a vocabulary holds: `TermOf<typeof TOPICS>` is a topic with its default goals. */
export type TermOf<V extends Vocabulary> = V['terms'][number];

/** The term with exactly this id, or undefined. */
export function findTerm<V extends Vocabulary>(vocabulary: V, id: string): TermOf<V> | undefined {
  return termsById(vocabulary).get(id);
}

/** Whether an id is one of a vocabulary's. */
export function isTermId<Id extends string>(vocabulary: Vocabulary<Id>, id: string): id is Id {
  return termsById(vocabulary).has(id);
}

/** The ids in order, as the non-empty tuple that `z.enum` wants. */
export function termIds<Id extends string>(vocabulary: Vocabulary<Id>): readonly [Id, ...Id[]] {
  const [first, ...rest] = vocabulary.terms.map((term) => term.id);
  if (first === undefined) throw new Error(`The vocabulary ${vocabulary.key} is empty`);
  return [first, ...rest];
}

const byId = new WeakMap<Vocabulary, ReadonlyMap<string, Term>>();

function termsById<V extends Vocabulary>(vocabulary: V): ReadonlyMap<string, TermOf<V>> {
  const known = byId.get(vocabulary);
  if (known) return known;
  const map = new Map(vocabulary.terms.map((term) => [term.id, term]));
  byId.set(vocabulary, map);
  return map;
}
