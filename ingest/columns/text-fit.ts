import { COLUMNS, type Column } from './registry.ts';

export interface Fit {
  readonly column: Column;
  /** How sure it is that the cells are of this column, 0–1. */
  readonly fit: number;
}

const MIN_SHARE = 0.8; // of the cells that must look like it
const MOST_OTHER = 0.3; // of the cells may look like something else
const SHORTEST_TITLE = 12; // letters on average
const SUMMARY_LENGTH = 150; // characters on average
const CERTAINTY = 0.8; // texts look alike: of one column of texts it is probable, of several nothing is

/** A number with a street or a place behind it, a postcode, or an address of electronic mail. */
const ADDRESS =
  /^\d+[\s,-]|^[^,]+,? \d+ ?\p{L}?(?:,|$)|, ?\d{4,6}\b|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|\S@\S|\b(?:street|avenue|road|calle|avenida|rua|rue de|via)\b/iu;
/** Two or three capitalised words and nothing else: a person, an office or a firm. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,2}\p{Lu}[\p{L}'’-]*$/u;
/** Words that plans and projects have in their titles, in capitals or not. */
const TITLE_WORD =
  /\b(?:plan|strategy|programme|program|project|policy|agenda|action|charter|vision|estrategia|política|proyecto|projet|stratégie|programa|piano|konzept|strategie)\b/iu;

/** Texts that are no terms: long ones are a summary, shorter ones of several words a title. */
export function textFits(cells: readonly string[]): Fit[] {
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  if (shareOf(cells, (cell) => /\p{L}{2,}\s+\p{L}{2,}/u.test(cell.slice(0, SUMMARY_LENGTH))) < MIN_SHARE)
    return [];
  if (length >= SUMMARY_LENGTH) return fitsOf('summary');
  if (length < SHORTEST_TITLE || shareOf(cells, isSomethingElse) > MOST_OTHER) return [];
  return fitsOf('title');
}

function isSomethingElse(cell: string): boolean {
  return !TITLE_WORD.test(cell) && (ADDRESS.test(cell) || NAME.test(cell));
}

function fitsOf(header: string): Fit[] {
  return COLUMNS.filter((column) => column.header === header).map((column) => ({ column, fit: CERTAINTY }));
}

function shareOf(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.filter(is).length / cells.length;
}
