import { nearestTerm } from '../../library/words/match-term.ts';
import { ACTORS } from '../../domain/vocabularies/actors.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { SCOPES } from '../../domain/vocabularies/scopes.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import type { Vocabulary } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { cleanText } from '../cells/clean-text.ts';
import { findMatch, splitKnown } from '../cells/terms.ts';
import { detectKind } from './detect-kind.ts';
import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { Column } from './registry.ts';
import type { SuggestedColumn } from './suggest-columns.ts';

/** Columns whose cells are terms of a closed list, so that each unknown value needs an answer. */
const CLOSED: Readonly<Record<string, Vocabulary>> = {
  status: STATUSES,
  document_type: DOCUMENT_TYPES,
  scope: SCOPES,
  actors: ACTORS,
  themes: THEMES,
};
const MAX_VALUES = 100; // of one column; more is no list of terms

/**
 * A first mapping from what the columns probably are: every column is named, so that a person sees what is left out. A
 * value of a closed list that we do not know goes to the nearest term or to itself, which an import refuses.
 */
export function suggestMapping(
  columns: readonly SuggestedColumn[],
  rows: readonly (readonly string[])[],
  name: string,
): ColumnMapping {
  const matched = columns.flatMap(({ header, column }, index) => (column ? [{ header, column, index }] : []));
  const values: Record<string, Record<string, string>> = {};
  for (const { column, index } of matched) {
    const unknown = unknownValues(
      column,
      rows.map((row) => row[index] ?? ''),
    );
    if (Object.keys(unknown).length > 0) values[column.header] = unknown;
  }
  return {
    about: `A first suggestion for ${name}. Look through it: null leaves a column out.`,
    kind: detectKind(matched, name),
    columns: Object.fromEntries(
      columns
        .filter(({ header }) => header !== '')
        .map(({ header, column }) => [header, column?.header ?? null]),
    ),
    ...(Object.keys(values).length > 0 && { values }),
  };
}

function unknownValues(column: Column, cells: readonly string[]): Record<string, string> {
  const vocabulary = CLOSED[column.header];
  if (vocabulary === undefined) return {};
  const found = new Set<string>();
  for (const cell of cells) {
    const { text } = cleanText(cell, column.shape, column.isEmpty);
    const parts = column.type === 'list' ? splitKnown(vocabulary, text) : [text];
    for (const part of parts)
      if (part !== '' && findMatch(vocabulary, part) === undefined && found.size < MAX_VALUES)
        found.add(part);
  }
  return Object.fromEntries([...found].map((value) => [value, nearestTerm(vocabulary, value)?.id ?? value]));
}
