/** Languages of labels. Adding one makes the compiler name every label that is missing. */
export const LANGUAGES = ['en', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Labels = Readonly<Record<Language, string>>;

/** One value of a facet. `aliases` are spellings that importers meet in files, in any language. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly labels: Labels;
  readonly definition?: Labels;
  readonly parent?: string;
  readonly aliases?: readonly string[];
}

/** A closed list of terms, in the order in which they are shown. `key` is the facet's key where there is one. */
export interface Vocabulary<Id extends string = string, T extends Term<Id> = Term<Id>> {
  readonly key: string;
  readonly terms: readonly T[];
}

/** The kind of term that a vocabulary holds: `TermOf<typeof TOPICS>` is a topic with its default goals. */
export type TermOf<V extends Vocabulary> = V['terms'][number];

/** The label of a term in a language. */
export function labelOf(term: Term, language: Language): string {
  return term.labels[language];
}

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

/**
 * The aliases written in one text, parted by `;`; lines may break anywhere. A list of forty spellings stays
 * readable this way, where one string a line would not.
 */
export function spellings(text: string): readonly string[] {
  return text
    .split(';')
    .map((spelling) => spelling.replace(/\s+/g, ' ').trim())
    .filter((spelling) => spelling !== '');
}

const byId = new WeakMap<Vocabulary, ReadonlyMap<string, Term>>();

function termsById<V extends Vocabulary>(vocabulary: V): ReadonlyMap<string, TermOf<V>> {
  const known = byId.get(vocabulary);
  if (known) return known;
  const map = new Map(vocabulary.terms.map((term) => [term.id, term]));
  byId.set(vocabulary, map);
  return map;
}
