import { EVERY_KIND, FIRST_KIND } from '../../domain/kinds/kind-of.ts';
import type { RecordKind } from '../../domain/record.ts';
import type { MatchedColumn } from './match-header.ts';

/**
 * The kind of the records of a table: the first that its columns give away, else the first that the file's name does,
 * else the first of all.
 */
export function detectKind(columns: readonly MatchedColumn[], fileName: string): RecordKind {
  const headers = new Set<string>(columns.map(({ column }) => column.header));
  const byColumns = EVERY_KIND.find(({ recognisedBy }) =>
    recognisedBy.columns.some((own) => headers.has(own)),
  );
  const byName = EVERY_KIND.find(({ recognisedBy }) => recognisedBy.fileName?.test(fileName));
  return (byColumns ?? byName ?? FIRST_KIND).id;
}
