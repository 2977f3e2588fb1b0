import type { DeskMessages } from '../../../languages/messages.ts';
import type { ProposalSummary } from '../../../domain/reviews.ts';
import { listText } from '../../../languages/names.ts';

const MOST = 3; // titles in a heading

/** What a proposal is called: its file, or the records that it changes. */
export function proposalName(
  { file, action, titles = [] }: ProposalSummary,
  { history, review }: DeskMessages,
  language: string,
): string {
  if (action === undefined) return file ?? review.goneFile;
  return `${history.edits[action]}: ${listText(language, titles.slice(0, MOST))}${titles.length > MOST ? ' …' : ''}`;
}
