import type { ColumnHeader } from '../../domain/columns.ts';
import { kindsWithColumn } from '../../domain/kinds/kind-of.ts';
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
  readonly required: boolean;
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

/** A column that holds one line of text and may be empty, unless it says otherwise. */
export function column(given: Given): Column {
  return {
    kinds: kindsWithColumn(given.header),
    required: false,
    isOffered: true,
    type: 'string',
    shape: 'line',
    isEmpty: isEmptyMark,
    ...given,
    accepts: spellings(given.accepts),
  };
}
