import { foldText } from '../../domain/vocabularies/fold.ts';
import type { ColumnMapping } from '../../domain/column-mapping.ts';
import { countKnownHeaders, findColumn } from './match-header.ts';
import { lookedAtHeaders, takenHeaders } from './named-headers.ts';

/** Says of a row how many of its cells are headers: those that we know and those that the mapping names. */
export function headerCounter(mapping: ColumnMapping | undefined): (cells: readonly string[]) => number {
  if (mapping === undefined) return countKnownHeaders;
  const names = [...takenHeaders(mapping), ...lookedAtHeaders(mapping)];
  const named = new Set(names.map(foldText));
  return (cells) =>
    new Set(cells.map(foldText).filter((cell) => named.has(cell) || findColumn(cell) !== undefined)).size;
}
