import type { RecordKind } from '../../domain/record.ts';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';

/** Added to a table of refused rows: where each was, and why it was refused. */
export const REJECT_COLUMNS = ['rejected_line', 'rejected_because'] as const;

/**
 * What the row took from its table and not from its own cells, so that a second try reads it the same: the name of the
 * file and its sheet, the source and kind of its rows, and cells past the last column.
 */
export const CARRIED_COLUMNS = [
  'rejected_from',
  'rejected_sheet',
  'rejected_source',
  'rejected_kind',
  'rejected_rest',
] as const;

export type CarriedColumn = (typeof CARRIED_COLUMNS)[number];

export function isRejectColumn(header: string): boolean {
  return ([...REJECT_COLUMNS, ...CARRIED_COLUMNS] as readonly string[]).includes(header);
}

/** What a row of refused ones says of its first table; nothing in any other table. */
export interface Carried {
  readonly from?: string;
  readonly source?: string;
  readonly kind?: RecordKind;
}

/** Reads what rows carry from their first table; undefined where the header has no such column. */
export function carriedReader(
  header: readonly string[],
): ((cells: readonly string[]) => Carried) | undefined {
  const at = (column: CarriedColumn) => header.indexOf(column);
  const [from, source, kind] = [at('rejected_from'), at('rejected_source'), at('rejected_kind')];
  if (from < 0 && source < 0 && kind < 0) return undefined;
  return (cells) => {
    const text = (index: number) => (cells[index] ?? '').trim();
    const known = KIND_IDS.find((id) => id === text(kind));
    return {
      ...(text(from) !== '' && { from: text(from) }),
      ...(text(source) !== '' && { source: text(source) }),
      ...(known !== undefined && { kind: known }),
    };
  };
}
