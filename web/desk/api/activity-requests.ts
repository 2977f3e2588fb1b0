import type { ActivityResponse } from '../../../domain/activity-response.ts';
import { ask } from './ask.ts';

/** `asked`: parameters that narrow the log, and its page. */
export function getActivity(asked: string, signal: AbortSignal): Promise<ActivityResponse> {
  return ask(asked === '' ? '/api/desk/activity' : `/api/desk/activity?${asked}`, { signal });
}
