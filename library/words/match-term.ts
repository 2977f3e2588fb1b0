import { editDistance } from '../../domain/vocabularies/distance.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { Term, TermOf, Vocabulary } from '../../domain/vocabularies/term.ts';
import { labelsOf } from '../../languages/read-terms.ts';
import { aliasesOf } from './aliases/aliases-of.ts';

/** `exact` is false when the text was an alias, which an import reports as `alias-used`. */
export interface TermMatch<T extends Term = Term> {
  readonly term: T;
  readonly exact: boolean;
}

/**
 * The term that a text names, in any case and with any accents and punctuation: by id or label (exact), else by
 * alias. Undefined when nothing fits; nothing is guessed.
 */
export function matchTerm<V extends Vocabulary>(
  vocabulary: V,
  text: string,
): TermMatch<TermOf<V>> | undefined {
  return matchesBySpelling(vocabulary).get(foldText(text));
}

/**
 * The term whose id, label or alias is nearest to a text, for "did you mean". At most a quarter of the text may
 * differ, and not its first letter: `inactive` is not `active`. Of equally near terms the first in the vocabulary wins.
 */
export function nearestTerm<V extends Vocabulary>(vocabulary: V, text: string): TermOf<V> | undefined {
  if (text.length > LONGEST_COMPARED) return undefined;
  const wanted = foldText(text);
  let limit = Math.floor([...wanted].length / 4);
  let nearest: TermOf<V> | undefined;
  for (const [spelling, { term }] of matchesBySpelling(vocabulary)) {
    if (spelling[0] !== wanted[0]) continue;
    const distance = editDistance(wanted, spelling, limit);
    if (distance > limit || wanted === '') continue;
    nearest = term;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return nearest;
}

const LONGEST_COMPARED = 120; // characters; a longer text is no misspelling of a term

/** Every folded spelling of a term: its id and its labels in every language, and its aliases. */
export function spellingsOf(
  vocabulary: Vocabulary,
  id: string,
): { readonly exact: ReadonlySet<string>; readonly aliases: ReadonlySet<string> } {
  const exact = new Set([id, ...labelsOf(vocabulary, id)].map(foldText));
  const aliases = new Set(
    aliasesOf(vocabulary, id)
      .map(foldText)
      .filter((alias) => !exact.has(alias)),
  );
  return { exact, aliases };
}

const bySpelling = new WeakMap<Vocabulary, ReadonlyMap<string, TermMatch>>();

function matchesBySpelling<V extends Vocabulary>(vocabulary: V): ReadonlyMap<string, TermMatch<TermOf<V>>> {
  const known = bySpelling.get(vocabulary);
  if (known) return known;
  const matches = new Map<string, TermMatch<TermOf<V>>>();
  for (const term of vocabulary.terms) {
    for (const spelling of spellingsOf(vocabulary, term.id).exact)
      matches.set(spelling, { term, exact: true });
  }
  for (const term of vocabulary.terms) {
    for (const spelling of spellingsOf(vocabulary, term.id).aliases) {
      if (!matches.has(spelling)) matches.set(spelling, { term, exact: false });
    }
  }
  bySpelling.set(vocabulary, matches);
  return matches;
}
