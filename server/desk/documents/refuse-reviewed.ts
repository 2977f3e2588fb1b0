import type { Response } from 'express';
import { ApiError } from '../../http/api-error.ts';
import { isReviewed } from '../access/is-reviewed.ts';
import { editorOf } from '../desk-context.ts';
import type { Desk } from '../open-desk.ts';

/** A document does not wait for a review, so it is not added where everything does. */
export function refuseReviewed(desk: Desk, res: Response): void {
  if (!isReviewed(desk, editorOf(res))) return;
  throw new ApiError('forbidden', ({ refusals }) => refusals.documents.reviewed);
}
