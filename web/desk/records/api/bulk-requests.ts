import type { BulkChange, BulkPreviewResponse } from '../../../../domain/bulk.ts';
import type { EditResponse } from '../../../../domain/desk-records.ts';
import { ask } from '../../api/ask.ts';

export function previewBulk(q: string, change: BulkChange): Promise<BulkPreviewResponse> {
  return ask('/api/desk/bulk/preview', { method: 'POST', body: { q, change } });
}

/** `seen`: of the preview that was looked at. */
export function editInBulk(q: string, change: BulkChange, seen: string): Promise<EditResponse> {
  return ask('/api/desk/bulk', { method: 'POST', body: { q, change, seen } });
}
