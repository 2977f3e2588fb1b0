import type { LibraryRecord } from '../../domain/record.ts';
import type { RecordFields } from '../../domain/desk-records.ts';
import { writeAwards } from '../cells/awards.ts';
import { writeEvidence } from '../cells/evidence.ts';
import { writeIndicators } from '../cells/indicators.ts';
import { writeLinks } from '../cells/links.ts';
import { joinList, splitList } from '../cells/lists.ts';
import { COLUMNS, type Column } from '../columns/registry.ts';
import { withoutDerived } from '../rows/draft-of.ts';

/** An id is an address, and a kind decides what a record is: neither ever changes. */
const FIXED: ReadonlySet<string> = new Set(['id', 'kind']);

/** The columns of a table that are the fields of the form: what an export writes and an editor may change. */
export const FIELD_COLUMNS: readonly Column[] = COLUMNS.filter(
  ({ header, isOffered }) => isOffered && header !== 'period' && !FIXED.has(header),
);

/**
 * What a record says, as the fields of the form hold it: by the header of the column, a text or the values of a list.
 * What a rule adds by itself (themes from topics, goals from targets) is left out, so that it follows a change.
 */
export function fieldsOf(record: LibraryRecord): RecordFields {
  const said = withoutDerived(record);
  return Object.fromEntries(
    FIELD_COLUMNS.map((column) => [
      column.header,
      column.type === 'list' ? valuesOf(column, said) : column.write(said),
    ]),
  );
}

/** The cell of a table that says what a field says. */
export function cellOf({ header }: Column, value: string | readonly string[]): string {
  if (typeof value === 'string') return value;
  if (header === 'also_at') return writeLinks(value);
  return HOLDS_CELLS.has(header) ? value.join('; ') : joinList(value);
}

/** Lists whose values have parts, so that each is a cell by itself. */
const HOLDS_CELLS: ReadonlySet<string> = new Set(['awards', 'indicators', 'evidence']);

function valuesOf(column: Column, record: LibraryRecord): string[] {
  switch (column.header) {
    case 'also_at':
      return [...record.links.alsoAt];
    case 'awards':
      return record.awards.map((award) => writeAwards([award]));
    case 'indicators':
      return (record.outcome?.indicators ?? []).map((indicator) => writeIndicators([indicator]));
    case 'evidence':
      return (record.evidence ?? []).map((page) => writeEvidence([page]));
    default:
      return splitList(column.write(record));
  }
}
