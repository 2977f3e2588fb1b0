import type { SourcesResponse, TableSource } from '../../../domain/table-sources.ts';
import { ask } from './ask.ts';

/** As `SourceSettingsSchema` takes them. */
export type SourceDraft = Pick<
  TableSource,
  'name' | 'address' | 'schedule' | 'mode' | 'maxChanges' | 'isPaused'
> & {
  readonly mappingId?: string;
};

const SOURCES = '/api/desk/sources';
const pathOf = (id: string, part = '') => `${SOURCES}/${encodeURIComponent(id)}${part}`;

export function getSources(signal: AbortSignal): Promise<SourcesResponse> {
  return ask(SOURCES, { signal });
}

/** Makes a source, or changes the one with this id. */
export function saveSource(draft: SourceDraft, id?: string): Promise<TableSource> {
  return id === undefined
    ? ask(SOURCES, { method: 'POST', body: draft })
    : ask(pathOf(id), { method: 'PUT', body: draft });
}

/** `acceptSmaller`: the table is meant to have so few rows. */
export function visitSource(id: string, acceptSmaller: boolean): Promise<TableSource> {
  return ask(pathOf(id, '/visit'), { method: 'POST', body: { acceptSmaller } });
}

export function removeSource(id: string): Promise<void> {
  return ask(pathOf(id), { method: 'DELETE' });
}
