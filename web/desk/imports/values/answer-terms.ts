import type { Language } from '../../../../domain/query.ts';
import { ACTORS } from '../../../../domain/vocabularies/actors.ts';
import { DOCUMENT_TYPES } from '../../../../domain/vocabularies/document-types.ts';
import { KINDS } from '../../../../domain/kinds/index.ts';
import { SCOPES } from '../../../../domain/vocabularies/scopes.ts';
import { STATUSES } from '../../../../domain/vocabularies/statuses.ts';
import type { Term, Vocabulary } from '../../../../domain/vocabularies/term.ts';
import { THEMES } from '../../../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../../../domain/vocabularies/topics.ts';
import { labelOf } from '../../../language/terms.ts';

/** Our headers whose values are terms of a closed list. */
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  kind: KINDS,
  scope: SCOPES,
  themes: THEMES,
  topics: TOPICS,
  document_type: DOCUMENT_TYPES,
  status: STATUSES,
  actors: ACTORS,
};

/** Terms under one heading; without a heading where the list has no groups. */
export interface TermGroup {
  readonly label: string | undefined;
  readonly terms: readonly { readonly id: string; readonly label: string }[];
}

/** What a value of a column may mean; undefined where anything may be written. */
export function termsFor(header: string, language: Language): readonly TermGroup[] | undefined {
  const vocabulary = VOCABULARIES[header];
  if (!vocabulary) return undefined;
  const named = (terms: readonly Term[]) =>
    terms.map((term) => ({ id: term.id, label: labelOf(vocabulary, term.id, language) }));
  if (vocabulary !== TOPICS) return [{ label: undefined, terms: named(vocabulary.terms) }];
  return THEMES.terms.map((theme) => ({
    label: labelOf(THEMES, theme.id, language),
    terms: named(TOPICS.terms.filter(({ parent }) => parent === theme.id)),
  }));
}

/** Whether a record may have several terms of this column, so that one word of a file may mean several. */
export function isListOfTerms(header: string): boolean {
  return LISTS.has(header);
}

const LISTS: ReadonlySet<string> = new Set(['themes', 'topics', 'actors']);

/** What an answer is called: the label of a term, else the answer itself. */
export function answerLabel(header: string | undefined, answer: string, language: Language): string {
  const vocabulary = header === undefined ? undefined : VOCABULARIES[header];
  return vocabulary ? labelOf(vocabulary, answer, language) : answer;
}
