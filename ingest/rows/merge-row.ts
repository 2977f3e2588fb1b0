import type { City } from '../../domain/city.ts';
import type { ImportIssue } from '../../domain/import-issues.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { RowNotes } from '../cells/notes.ts';
import { COLUMNS } from '../columns/registry.ts';
import { assembleRecord } from './assemble-record.ts';
import { mergeDraft } from './merge-draft.ts';
import type { RowReading } from './read-row.ts';

/** How a row changes a record. */
export interface MergeOptions {
  /** Whether an empty cell empties its field. */
  readonly emptyCells?: 'keep' | 'clear' | undefined;
  readonly strict?: boolean | undefined;
}

/** A record as a row leaves it; absent when that breaks the contract of records, which an issue then says. */
export interface MergedRow {
  readonly record?: LibraryRecord;
  /** All issues of the row, instead of those that it has as a separate record. */
  readonly issues: readonly ImportIssue[];
  /** Our headers of the values that empty cells took away, and of those that they left alone. */
  readonly emptied: readonly string[];
  readonly left: readonly string[];
}

/** What a row makes of the record that it is about. */
export function mergeRow(
  reading: RowReading,
  before: LibraryRecord,
  lines: readonly [number, number],
  { emptyCells = 'keep', strict = false }: MergeOptions,
): MergedRow {
  const { draft, filled, empty, defaults } = reading;
  const blank = empty.filter((header) => !PLACE.has(header) && hasValue(before, header));
  const said = new Set(emptyCells === 'clear' ? [...filled, ...blank] : filled);
  const notes = new RowNotes([...lines], { isStrict: strict });
  const merged = mergeDraft(before, draft, said);
  if (merged.source.name === undefined && defaults.source === undefined) delete merged.source.id; // it has no source, so no id in it
  const kind = defaults.isKindAssumed === true ? before.kind : defaults.kind;
  merged.kind = draft.kind ?? kind;
  const record = assembleRecord(
    merged,
    cityOf(reading, before),
    { ...defaults, fileSource: undefined },
    notes,
  );
  return {
    ...(record && !notes.refuses && { record }),
    issues: [...reading.issues, ...notes.issues],
    emptied: emptyCells === 'clear' ? blank : [],
    left: emptyCells === 'clear' ? [] : blank,
  };
}

const PLACE: ReadonlySet<string> = new Set(['id', 'kind', 'city_id', 'state', 'country']);
const byHeader = new Map(COLUMNS.map((column) => [column.header, column]));

function hasValue(record: LibraryRecord, header: string): boolean {
  return (byHeader.get(header)?.write(record) ?? '') !== '';
}

/** A city that somebody gave its place at the desk keeps it, though the gazetteer does not know it. */
function cityOf({ city }: RowReading, { city: known }: LibraryRecord): City | undefined {
  return city !== undefined && city.id === known?.id && city.lat === undefined ? known : city;
}
