import type { Passage } from '../../domain/documents.ts';
import { useMessages } from '../language/messages.ts';

/** "p. 87 Parking", or the heading, or the name of the document. */
export function WhereInDocument({ passage: { page, headings, name } }: { readonly passage: Passage }) {
  const { search } = useMessages();
  const heading = headings.at(-1);
  const where = page === undefined ? undefined : search.passages.onPage({ page });
  return <bdi>{[where, heading ?? (where ? undefined : name)].filter(Boolean).join(' · ')}</bdi>;
}
