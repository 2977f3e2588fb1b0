import type {
  ImportDuplicatesResponse,
  ImportIssuesResponse,
  ImportResponse,
  ImportRowsResponse,
  ImportsResponse,
  ImportSummary,
  IssueGroup,
  KeptMapping,
  MappingsResponse,
  RowResult,
  UndoPreviewResponse,
  UndoResponse,
} from '../../../domain/desk.ts';
import { ask } from './ask.ts';
import type { ImportOptions } from './import-options.ts';

const pathOf = (id: string, part = '') => `/api/imports/${encodeURIComponent(id)}${part}`;

/** `asked`: parameters that narrow the list, and its page. */
export function getImports(asked: string, signal: AbortSignal): Promise<ImportsResponse> {
  return ask(asked === '' ? '/api/imports' : `/api/imports?${asked}`, { signal });
}

export function getImport(id: string, signal: AbortSignal): Promise<ImportResponse> {
  return ask(pathOf(id), { signal });
}

/** Has the file read in another way; the examination starts again. */
export function putOptions(id: string, options: ImportOptions): Promise<ImportSummary> {
  return ask(pathOf(id, '/mapping'), { method: 'PUT', body: options });
}

/** `size`: 20 unless given. */
export function getRows(
  id: string,
  result: RowResult,
  { page, size }: { readonly page: number; readonly size?: number },
  signal: AbortSignal,
): Promise<ImportRowsResponse> {
  const sized = size === undefined ? '' : `&size=${size}`;
  return ask(pathOf(id, `/rows?result=${result}&page=${page}${sized}`), { signal });
}

/** Rows that are probably records that are here already. */
export function getDuplicates(
  id: string,
  page: number,
  signal: AbortSignal,
): Promise<ImportDuplicatesResponse> {
  return ask(pathOf(id, `/duplicates?page=${page}`), { signal });
}

/** What was found of one kind in one column. */
export function getIssues(
  id: string,
  { code, column }: Pick<IssueGroup, 'code' | 'column'>,
  page: number,
  signal: AbortSignal,
): Promise<ImportIssuesResponse> {
  const search = new URLSearchParams({ code, page: String(page), ...(column !== undefined && { column }) });
  return ask(pathOf(id, `/issues?${search.toString()}`), { signal });
}

/** `examination`: the one whose preview was seen. */
export function publish(id: string, examination: number): Promise<ImportSummary> {
  return ask(pathOf(id, '/publish'), { method: 'POST', body: { examination } });
}

export function getUndo(id: string, signal: AbortSignal): Promise<UndoPreviewResponse> {
  return ask(pathOf(id, '/undo'), { signal });
}

export function undo(id: string): Promise<UndoResponse> {
  return ask(pathOf(id, '/undo'), { method: 'POST' });
}

export function throwAway(id: string): Promise<void> {
  return ask(pathOf(id), { method: 'DELETE' });
}

export function getMappings(signal: AbortSignal): Promise<MappingsResponse> {
  return ask('/api/mappings', { signal });
}

/** Keeps the mapping of an import under a name. */
export function keepMapping(name: string, importId: string): Promise<KeptMapping> {
  return ask('/api/mappings', { method: 'POST', body: { name, importId } });
}

export function forgetMapping(id: string): Promise<void> {
  return ask(`/api/mappings/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

export function rejectsHref(id: string): string {
  return pathOf(id, '/rejects.csv');
}

export function fileHref(id: string): string {
  return pathOf(id, '/file');
}
