import type { ReportState } from '../../../domain/desk-lists.ts';
import type { Report, ReportsResponse } from '../../../domain/reports.ts';
import { ask } from './ask.ts';

const REPORTS = '/api/desk/reports';

export function getReports(state: ReportState, signal: AbortSignal): Promise<ReportsResponse> {
  return ask(`${REPORTS}?state=${state}`, { signal });
}

export function handleReport({ id, version }: Report, state: ReportState, note: string): Promise<Report> {
  return ask(`${REPORTS}/${encodeURIComponent(id)}`, { method: 'PUT', body: { version, state, note } });
}

export function deleteReport(id: string): Promise<void> {
  return ask(`${REPORTS}/${encodeURIComponent(id)}`, { method: 'DELETE' });
}
