import { matchTerm, nearestTerm, type TermMatch } from '../../library/words/match-term.ts';
import type { Term, Vocabulary } from '../../domain/vocabularies/term.ts';
import { splitList, withSingleSpaces } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { remembering } from '../../library/words/remembering.ts';

const NAMED_IN_FULL = 10; // a longer list of allowed values is no help in a message

/** The term that a cell names; an alias is reported, an unknown value too (`unknown-term`), and gives undefined. */
export function readTerm<Id extends string>(
  vocabulary: Vocabulary<Id>,
  text: string,
  notes: RowNotes,
): Id | undefined {
  const match = findMatch(vocabulary, text);
  if (match === undefined) {
    noteUnknownTerm(vocabulary, text, notes);
    return undefined;
  }
  if (!match.exact) notes.add('alias-used', { value: text, message: `Read as ${match.term.id}.` });
  return match.term.id;
}

/** The terms that a list cell names, each once, in the cell's order. Commas split a value too where one of the parts is known. */
export function readTerms<Id extends string>(
  vocabulary: Vocabulary<Id>,
  text: string,
  notes: RowNotes,
): Id[] {
  const found = new Set<Id>();
  for (const value of splitKnown(vocabulary, text)) {
    const id = readTerm(vocabulary, value, notes);
    if (id !== undefined) found.add(id);
  }
  return [...found];
}

/** The values of a list cell; one that is no term is split at its commas, slashes and "&" where one of the parts is a term. */
export function splitKnown(vocabulary: Vocabulary, text: string): readonly string[] {
  let splitter = splitters.get(vocabulary);
  if (splitter === undefined) {
    splitter = remembering((asked) => split(vocabulary, asked));
    splitters.set(vocabulary, splitter);
  }
  return splitter(text);
}

const splitters = new WeakMap<Vocabulary, (text: string) => readonly string[]>();

function split(vocabulary: Vocabulary, text: string): string[] {
  return splitList(text).flatMap((value) => {
    if (findMatch(vocabulary, value) !== undefined) return [value];
    const parts = withSingleSpaces(value)
      .split(/ ?, ?| [/&] /)
      .filter((part) => part !== '');
    return parts.length > 1 && parts.some((part) => findMatch(vocabulary, part)) ? parts : [value];
  });
}

function noteUnknownTerm(vocabulary: Vocabulary<string>, value: string, notes: RowNotes): void {
  const nearest: Term | undefined = notes.wantsSuggestion ? nearestTerm(vocabulary, value) : undefined;
  const ids = vocabulary.terms.map((term) => term.id);
  const allowed = ids.length <= NAMED_IN_FULL ? ` Known values: ${ids.join(', ')}.` : '';
  notes.add('unknown-term', {
    value,
    message: `Not a ${vocabulary.key} that we know.${allowed}`,
    suggestion: nearest?.id,
  });
}

const matchers = new WeakMap<Vocabulary, (text: string) => TermMatch | undefined>();

/** `matchTerm`, from memory. */
export function findMatch<Id extends string>(
  vocabulary: Vocabulary<Id>,
  text: string,
): TermMatch<Term<Id>> | undefined {
  let matcher = matchers.get(vocabulary);
  if (matcher === undefined) {
    matcher = remembering((asked) => matchTerm(vocabulary, asked));
    matchers.set(vocabulary, matcher);
  }
  return matcher(text) as TermMatch<Term<Id>> | undefined;
}
