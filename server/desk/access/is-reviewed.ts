import type { Editor } from '../../../library/accounts/editor.ts';
import type { Workshop } from '../workshop.ts';

/** Whether what somebody does waits for a review: that of contributors always, that of all with four eyes. */
export function isReviewed(
  { fourEyes }: Pick<Workshop, 'fourEyes'>,
  { role }: Pick<Editor, 'role'>,
): boolean {
  return fourEyes || role === 'contributor';
}
