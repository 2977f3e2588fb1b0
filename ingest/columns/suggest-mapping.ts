import type { ImportIssueCode } from '../../domain/import-issues.ts';
import { nearestTerm } from '../../library/words/match-term.ts';
import { ACTORS } from '../../domain/vocabularies/actors.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { SCOPES } from '../../domain/vocabularies/scopes.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import type { Vocabulary } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { cleanText } from '../cells/clean-text.ts';
import { separatorOf } from '../cells/lists.ts';
import { RowNotes } from '../cells/notes.ts';
import { applyMapping } from './apply-mapping.ts';
import { detectKind } from './detect-kind.ts';
import { emptyDraft } from './draft.ts';
import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { Column } from './registry.ts';
import type { SuggestedColumn } from './suggest-columns.ts';

/** Columns whose cells are terms of a list, so that each unknown value needs an answer. */
const LISTED: Readonly<Record<string, Vocabulary>> = {
  status: STATUSES,
  document_type: DOCUMENT_TYPES,
  scope: SCOPES,
  actors: ACTORS,
  themes: THEMES,
  topics: TOPICS,
};
/** And those whose cells name something that we look up as a whole. */
const NAMED: ReadonlySet<string> = new Set(['country', 'languages', 'sdgs']);
const UNKNOWN: ReadonlySet<ImportIssueCode> = new Set(['unknown-term', 'unknown-topic']);
const MAX_VALUES = 100; // of one column; more is no list of terms

/** What is known of a table when a mapping for it is suggested. */
export interface SuggestedFor {
  /** The file's. */
  readonly name: string;
  readonly header: readonly string[];
  /** Some of its rows. */
  readonly rows: readonly (readonly string[])[];
  /** What somebody said already; it is kept word for word. */
  readonly given?: ColumnMapping | undefined;
}

/**
 * A first mapping from what the columns probably are: every column is named, so that a person sees what is left out. A
 * value of a list that we do not know goes to the term that is surely meant or to itself, which an import reports.
 */
export function suggestMapping(
  columns: readonly SuggestedColumn[],
  { name, header, rows, given }: SuggestedFor,
): ColumnMapping {
  const matched = columns.flatMap(({ header: from, column }, index) =>
    column ? [{ header: from, column, index }] : [],
  );
  const named = Object.fromEntries(
    columns
      .filter(({ header: from, isGiven }) => from !== '' && !isGiven)
      .map(({ header: from, column }) => [from, column?.header ?? null]),
  );
  const mapping: ColumnMapping = {
    about: `A first suggestion for ${name}. Look through it: null leaves a column out.`,
    kind: detectKind(matched, name),
    ...given,
    columns: { ...named, ...given?.columns },
  };
  const values = unknownInTable(mapping, header, rows);
  return Object.keys(values).length === 0 ? mapping : { ...mapping, values };
}

/** By our header: what was answered already, and every unknown value of the rows that the mapping reads. */
function unknownInTable(
  mapping: ColumnMapping,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Record<string, Record<string, string>> {
  const table = applyMapping(mapping, header, [1, 1]);
  const read = rows.filter((row) => table.skippedBy(row) === undefined).map((row) => table.cellsOf(row));
  const values: Record<string, Record<string, string>> = { ...(mapping.values as typeof values) };
  for (const { column, index } of table.columns) {
    const unknown = unknownValues(column, new Set(read.map((cells) => cells[index] ?? '')));
    if (Object.keys(unknown).length > 0) values[column.header] = { ...unknown, ...values[column.header] };
  }
  return values;
}

function unknownValues(column: Column, cells: ReadonlySet<string>): Record<string, string> {
  const vocabulary = LISTED[column.header];
  if (vocabulary === undefined && !NAMED.has(column.header)) return {};
  const habit = { separator: column.type === 'list' ? separatorOf([...cells]) : undefined };
  const found = new Set<string>();
  for (const cell of cells) {
    const { text } = cleanText(cell, column.shape, column.isEmpty);
    const notes = new RowNotes([1, 1], { suggests: false });
    notes.turnTo(column.header, column.field, { habit });
    if (text !== '') column.read(text, emptyDraft(), notes);
    for (const { code, value } of notes.issues)
      if (UNKNOWN.has(code) && value !== undefined && found.size < MAX_VALUES) found.add(value);
  }
  return Object.fromEntries(
    [...found].map((value) => [value, (vocabulary && nearestTerm(vocabulary, value)?.id) ?? value]),
  );
}
