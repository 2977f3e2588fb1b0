import type { ImportResponse } from '../../../domain/desk.ts';
import type { DeskSession } from '../session/session-store.ts';

/** Whether publishing an import sends it to a review: their own of people who are reviewed, but not what they accept. */
export function isProposed(session: DeskSession, { by = '', review }: ImportResponse): boolean {
  if (!('editor' in session) || !session.editor.isReviewed) return false;
  const isOwn = session.editor.name.toLowerCase() === by.toLowerCase();
  return isOwn || review?.state !== 'open';
}
