import type {
  CheckedFieldsResponse,
  DeskHistoryResponse,
  DeskRecordResponse,
  DeskRecordsResponse,
  EditResponse,
  RecordFields,
} from '../../../../domain/desk-records.ts';
import { ask } from '../../api/ask.ts';

const pathOf = (id: string, part = '') => `/api/desk/records/${encodeURIComponent(id)}${part}`;

/** Which records to list. */
export interface RecordsAsked {
  readonly q: string;
  readonly state: string;
  readonly page: number;
  readonly size?: number;
}

export function getDeskRecords(asked: RecordsAsked, signal: AbortSignal): Promise<DeskRecordsResponse> {
  const { q, state, page, size = 20 } = asked;
  const search = new URLSearchParams({ page: String(page), size: String(size) });
  if (q !== '') search.set('q', q);
  if (state !== '') search.set('state', state);
  return ask(`/api/desk/records?${search.toString()}`, { signal });
}

export function getDeskRecord(id: string, signal?: AbortSignal): Promise<DeskRecordResponse> {
  return ask(pathOf(id), { ...(signal && { signal }) });
}

export function getDeskHistory(id: string, signal: AbortSignal): Promise<DeskHistoryResponse> {
  return ask(pathOf(id, '/history'), { signal });
}

/** What changed fields would make of the record, with everything that prevents saving. */
export function checkFields(id: string, fields: RecordFields): Promise<CheckedFieldsResponse> {
  return ask(pathOf(id, '/check'), { method: 'POST', body: { fields } });
}

/** `revision`: the one that the changes were made on. */
export function saveFields(id: string, revision: number, fields: RecordFields): Promise<EditResponse> {
  return ask(pathOf(id), { method: 'PUT', body: { revision, fields } });
}

export function revertTo(id: string, revision: number, to: number): Promise<EditResponse> {
  return ask(pathOf(id, '/revert'), { method: 'POST', body: { revision, to } });
}

export function withdraw(id: string, revision: number, reason: string): Promise<EditResponse> {
  const body = { revision, ...(reason.trim() !== '' && { reason: reason.trim() }) };
  return ask(pathOf(id, '/withdraw'), { method: 'POST', body });
}

/** Takes every contact that the record has ever had out of everything that is kept. */
export function eraseContact(id: string): Promise<EditResponse> {
  return ask(pathOf(id, '/erase'), { method: 'POST', body: { field: 'contact' } });
}

/** Gives up one record in favour of another, which takes over `fields`. */
export function merge(
  given: Pick<DeskRecordResponse, 'id' | 'revision'>,
  kept: Pick<DeskRecordResponse, 'id' | 'revision'>,
  fields: RecordFields,
): Promise<EditResponse> {
  const into = { id: kept.id, revision: kept.revision, fields };
  return ask(pathOf(given.id, '/merge'), { method: 'POST', body: { revision: given.revision, into } });
}
