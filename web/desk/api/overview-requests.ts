import type { OverviewResponse } from '../../../domain/overview.ts';
import { ask } from './ask.ts';

const OVERVIEW = '/api/desk/overview';

export function getOverview(signal: AbortSignal): Promise<OverviewResponse> {
  return ask(OVERVIEW, { signal });
}

/** Forgets a search that found nothing. */
export function forgetUnanswered(text: string): Promise<void> {
  return ask(`${OVERVIEW}/unanswered`, { method: 'DELETE', body: { text } });
}
