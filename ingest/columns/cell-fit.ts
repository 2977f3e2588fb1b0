import { cleanText } from '../cells/clean-text.ts';
import { RowNotes } from '../cells/notes.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { emptyDraft } from './draft.ts';
import { COLUMNS, type Column } from './registry.ts';

export interface Fit {
  readonly column: Column;
  /** The share of the cells that the column reads without complaint, 0–1. */
  readonly fit: number;
}

/** Columns whose cells tell them from any other text, those that are told most surely first. */
const TELLING: readonly (readonly [header: string, looksLike: RegExp])[] = [
  ['document_url', /^https?:\/\/\S+\.(?:pdf|docx?)(?:[?#]\S*)?$/i],
  ['landing_url', /^(?:https?:\/\/|www\.)\S+$/i],
  ['sdgs', /sdg|ods|odd|goal|objeti|objecti|ziel/i],
  ['sdg_targets', /^\d{1,2}\.[\da-c]/],
  ['country', /^\p{Lu}/u],
  ['languages', /\p{L}/u],
  ['status', /\p{L}/u],
  ['document_type', /\p{L}/u],
  ['scope', /\p{L}/u],
  ['actors', /\p{L}/u],
  ['themes', /\p{L}/u],
  ['topics', /\p{L}/u],
  ['year_adopted', /^(?:1[89]|20)\d\d$/],
  ['period', /^\D*(?:1[89]|20)\d\d\D+\d\d(?:\d\d)?\D*$|\p{L}{3}.*(?:1[89]|20)\d\d/u],
  ['city', /^\p{L}/u],
];
const MIN_TELLING = 0.8;
const MIN_CELLS = 2; // different ones; a single value says little about a column

const byHeader = new Map(COLUMNS.map((column) => [column.header, column]));

/** Whether cells of the column are unlike those of most others, so that they can confirm a vague header. */
export function isTold({ header, type }: Column): boolean {
  return type !== 'integer' && TELLING.some(([told]) => told === header);
}

/**
 * The columns that different cells fit by themselves, without looking at the header; the surest first. `repetition`: how many
 * rows have the same cell on average.
 */
export function fitsByItsCells(cells: readonly string[], repetition: number, cities: Gazetteer): Fit[] {
  if (cells.length < MIN_CELLS) return [];
  const telling = TELLING.flatMap(([header, looksLike], rank) => {
    const column = byHeader.get(header);
    if (column === undefined || shareOf(cells, (cell) => looksLike.test(cell)) < MIN_TELLING) return [];
    const fit = fitOf(column, cells, cities);
    return fit < MIN_TELLING ? [] : [{ column, fit: fit - rank / 1_000 }];
  });
  return telling.length > 0 || repetition > MOST_REPEATED ? telling : textFits(cells);
}

/** The share of some cells that a column reads without complaint. */
export function fitOf(column: Column, cells: readonly string[], cities: Gazetteer): number {
  if (column.header === 'city') return shareOf(cells, (cell) => isCity(cell, cities));
  return shareOf(cells, (cell) => {
    const notes = new RowNotes([1, 1]);
    const { text } = cleanText(cell, column.shape, column.isEmpty);
    if (text !== '') column.read(text, emptyDraft(), notes);
    return notes.issues.every(({ code }) => code === 'alias-used');
  });
}

const SHORTEST_TITLE = 12; // letters on average
const LONG_TEXT = 150;
const MOST_REPEATED = 2; // texts of records differ

/** Texts that are no terms: long ones are a summary, shorter ones of several words a title. */
function textFits(cells: readonly string[]): Fit[] {
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  const isProse = shareOf(cells, (cell) => /\p{L}{2,}\s+\p{L}{2,}/u.test(cell)) >= MIN_TELLING;
  const header = length >= LONG_TEXT ? 'summary' : length >= SHORTEST_TITLE ? 'title' : undefined;
  const column = isProse && header !== undefined ? byHeader.get(header) : undefined;
  return column === undefined ? [] : [{ column, fit: MIN_TELLING / 2 }];
}

function isCity(cell: string, cities: Gazetteer): boolean {
  const [city = ''] = cell.split(', '); // a province may follow
  return [cell, city].some((name) =>
    ['known', 'ambiguous', 'several'].includes(cities.resolve({ city: name }).kind),
  );
}

function shareOf(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.length === 0 ? 1 : cells.filter(is).length / cells.length;
}
