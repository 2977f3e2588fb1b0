import { createContext, useContext } from 'react';
import type { ImportResponse, MappingsResponse } from '../../../domain/desk.ts';
import type { Draft } from './use-draft.ts';
import type { ImportProgress } from './use-import.ts';

/** What every step of an import knows. */
export interface OpenImport {
  readonly id: string;
  /** As the server has it at this moment. */
  readonly current: ImportResponse;
  /** As it was when its rows were last counted; undefined until they have been once. */
  readonly counted: ImportResponse | undefined;
  /** Whether the numbers of `counted` are of an earlier state of the options. */
  readonly isCounting: boolean;
  readonly progress: ImportProgress | undefined;
  readonly draft: Draft;
  /** What a mapping can name, and the mappings that were kept. */
  readonly mappings: MappingsResponse;
  /** Whether this editor may decide about it. */
  readonly isOwn: boolean;
}

export const ImportContext = createContext<OpenImport | undefined>(undefined);

export function useOpenImport(): OpenImport {
  const open = useContext(ImportContext);
  if (!open) throw new Error('A step of an import is outside of one');
  return open;
}
