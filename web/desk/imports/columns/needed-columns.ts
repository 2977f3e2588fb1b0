import type { MappingsResponse } from '../../../../domain/desk.ts';
import { isKindId, kindOf } from '../../../../domain/kinds/kind-of.ts';
import type { FieldSource } from './mapping-draft.ts';

type Columns = MappingsResponse['columns'];

/**
 * The columns that the records of an import cannot do without: those of the kind that is chosen; else where a record is,
 * by the city unless the table has what is covered.
 */
export function neededColumns(
  columns: Columns,
  sources: ReadonlyMap<string, readonly FieldSource[]>,
  kind: string | undefined,
): Columns {
  const hasOnlyCoverage = sources.has('coverage') && !sources.has('city');
  const place =
    kind !== undefined && isKindId(kind) ? kindOf(kind).belongsTo : hasOnlyCoverage ? 'coverage' : 'city';
  return columns.filter(({ required }) => required === 'always' || required === place);
}
