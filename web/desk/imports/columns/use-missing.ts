import { useOpenImport } from '../import-context.ts';
import { sourcesOf } from './mapping-draft.ts';

/** Our headers that every record needs and nothing is read into yet. */
export function useMissing(): readonly string[] {
  const { current, draft, mappings } = useOpenImport();
  const sources = sourcesOf(current.columns, draft.options.mapping);
  return mappings.columns
    .filter(({ required, header }) => required && !sources.has(header))
    .map(({ header }) => header);
}
