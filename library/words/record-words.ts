import type { LibraryRecord } from '../../domain/record.ts';
import { isTermId, type Vocabulary } from '../../domain/vocabularies/term.ts';
import { labelsOf as labelsOfTerm } from '../../languages/read-terms.ts';
import { MORE_LABELS } from './more-labels.ts';
import { spellings } from './spellings.ts';

/** Names of awards and organisations in a record, each once. */
export function otherNames({ awards, source, funding, contact }: LibraryRecord): string[] {
  const names = [
    ...awards.map(({ name }) => name),
    source?.name,
    ...(funding?.funders ?? []).map(({ name }) => name),
    contact?.organisation,
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The labels of terms in every language of the site, each once. */
export function labelsOf(vocabulary: Vocabulary, ids: readonly string[]): string[] {
  const found = ids.filter((id) => isTermId(vocabulary, id)).flatMap((id) => labelsOfTerm(vocabulary, id));
  return [...new Set(found)];
}

/** The same, and names in languages that readers search in besides. */
export function searchedNames(vocabulary: Vocabulary, ids: readonly string[]): string[] {
  const more = ids.flatMap((id) => spellings(MORE_LABELS[vocabulary.key]?.[id] ?? ''));
  return [...new Set([...labelsOf(vocabulary, ids), ...more])];
}
