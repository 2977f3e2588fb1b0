import { useOpenImport } from '../import-context.ts';
import { neededColumns } from './needed-columns.ts';
import { sourcesOf } from './mapping-draft.ts';

/** Our headers that every record needs and nothing is read into yet. */
export function useMissing(): readonly string[] {
  const { current, draft, mappings } = useOpenImport();
  const sources = sourcesOf(current.columns, draft.options.mapping);
  return neededColumns(mappings.columns, sources, draft.options.kind)
    .filter(({ header }) => !sources.has(header))
    .map(({ header }) => header);
}
