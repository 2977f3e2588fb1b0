import type { ColumnHeader } from '../../domain/columns.ts';
import type { Kind } from '../../domain/kinds/kind.ts';
import { kindOf, kindsWithColumn } from '../../domain/kinds/kind-of.ts';
import type { LibraryRecord, RecordKind } from '../../domain/record.ts';
import { spellings } from '../../library/words/spellings.ts';
import type { TextShape } from '../cells/clean-text.ts';
import { isEmptyMark } from '../cells/empty-marks.ts';
import type { RowNotes } from '../cells/notes.ts';
import type { Draft } from './draft.ts';

/** How the Frictionless Table Schema names what a cell holds. */
export type CellType = 'string' | 'integer' | 'number' | 'date' | 'boolean' | 'list';

/** One column of a table. Reading, export, templates and documentation all take it from here. */
export interface Column {
  /** The canonical header. */
  readonly header: string;
  /** Where its value goes in a record: `links.landing`. */
  readonly field: string;
  /** The kinds whose template has it; a record of another kind may have it too. */
  readonly kinds: readonly RecordKind[];
  /** Whether a row needs it: every row, one of a city or of a coverage, or none. */
  readonly required: 'always' | Kind['belongsTo'] | 'never';
  /** Whether the template offers it and the export writes it; the others are only understood. */
  readonly isOffered: boolean;
  /** Other headers, in any language; case, accents and punctuation do not matter. */
  readonly accepts: readonly string[];
  readonly type: CellType;
  readonly shape: TextShape;
  /** Whether a cell only says that it is empty: `NA` does, but not in a column of countries. */
  readonly isEmpty: (text: string) => boolean;
  readonly example: string;
  readonly description: string;
  /** Puts what a cleaned, non-empty cell says into the draft. */
  readonly read: (cell: string, draft: Draft, notes: RowNotes) => void;
  /** The text that `read` reads as this record's value; '' when it has none. */
  readonly write: (record: LibraryRecord) => string;
}

type Given = Omit<
  Column,
  'header' | 'kinds' | 'required' | 'isOffered' | 'accepts' | 'type' | 'shape' | 'isEmpty'
> &
  Partial<Pick<Column, 'required' | 'isOffered' | 'type' | 'shape' | 'isEmpty'>> & {
    /** One that `domain/columns.ts` lists. */
    readonly header: ColumnHeader;
    /** Separated by `;` or line ends. */
    readonly accepts: string;
  };

/** Whether a row of this kind cannot do without the column. */
export function isRequired({ required }: Column, kind: RecordKind): boolean {
  return required === 'always' || required === kindOf(kind).belongsTo;
}

/** A column that holds one line of text and may be empty, unless it says otherwise. */
export function column(given: Given): Column {
  return {
    kinds: kindsWithColumn(given.header),
    required: 'never',
    isOffered: true,
    type: 'string',
    shape: 'line',
    isEmpty: isEmptyMark,
    ...given,
    accepts: spellings(given.accepts),
  };
}
