import type { ImportIssue } from '../../domain/import-issues.ts';
import type { LibraryRecord } from '../../domain/record.ts';

/** Where a record is, in a message: its city, or its kind where it has none. */
export function whereOf({ city, kind }: LibraryRecord): string {
  return city?.name ?? kind;
}

/** A table that has a row twice loses nothing: the second one brings no record of its own. `where`: `Line 2`. */
export function sameRow(
  { id, title }: LibraryRecord,
  lines: readonly [number, number],
  where: string,
): ImportIssue {
  const message = `${where} says exactly the same.`;
  return { code: 'likely-duplicate', severity: 'warning', lines: [...lines], id, value: title, message };
}

/** An editor's decision holds, however often the same file comes again. */
export function withdrawn({ id, title }: LibraryRecord, lines: readonly [number, number]): ImportIssue {
  return {
    code: 'withdrawn-record',
    severity: 'warning',
    lines: [...lines],
    column: 'id',
    field: 'id',
    id,
    value: title,
    message: `An editor withdrew ${id}, so it was left out.`,
    suggestion: 'Bring it back at the desk first if it belongs into the library after all.',
  };
}

/** Our own id belongs to another record. `owner`: who has it, with its verb. */
export function duplicateId(
  record: LibraryRecord,
  lines: readonly [number, number],
  owner: string,
): ImportIssue {
  return {
    code: 'duplicate-id',
    severity: 'error',
    lines: [...lines],
    column: 'id',
    field: 'id',
    id: record.id,
    value: record.id,
    message: `${owner} the id ${record.id}.`,
    suggestion: 'Give the row its own id, or remove one of the two.',
  };
}

/** An id of a source that only the name of the file names, and that something quite different has. */
export function takenId(
  before: LibraryRecord,
  { source }: LibraryRecord,
  lines: readonly [number, number],
): ImportIssue {
  return {
    code: 'duplicate-id',
    severity: 'error',
    lines: [...lines],
    column: 'source_id',
    field: 'source.id',
    id: before.id,
    ...(source?.id !== undefined && { value: source.id }),
    message: `"${before.title}" (${whereOf(before)}) has this id in another table called "${source?.name ?? ''}".`,
    suggestion:
      'Say which source this table is from (--source NAME): another one, or the same name if it was renamed.',
  };
}
