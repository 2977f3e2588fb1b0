import { cleanText } from '../cells/clean-text.ts';
import { RowNotes } from '../cells/notes.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { emptyDraft } from './draft.ts';
import { COLUMNS, type Column } from './registry.ts';
import { textFits, type Fit } from './text-fit.ts';

interface Telling {
  readonly header: string;
  readonly looksLike: RegExp;
  /** How often such cells are what they look like: a year may be any year of many. */
  readonly atMost: number;
}

/** Columns whose cells tell them from any other text, those that are told most surely first. */
const TELLING: readonly Telling[] = [
  { header: 'document_url', looksLike: /^https?:\/\/\S+\.(?:pdf|docx?)(?:[?#]\S*)?$/i, atMost: 0.95 },
  { header: 'landing_url', looksLike: /^(?:https?:\/\/|www\.)\S+$/i, atMost: 0.9 },
  { header: 'sdgs', looksLike: /sdg|ods|odd|goal|objeti|objecti|ziel/i, atMost: 0.95 },
  // Numbers with a full stop alone may be versions: a word, a letter or several targets in a cell must say more.
  {
    header: 'sdg_targets',
    looksLike:
      /^\d{1,2}\.[a-d]\b|^\d{1,2}\.[\da-d]{1,2}[,;|\s]+\d{1,2}\.[\da-d]|(?:sdg|ods|odd|target|meta|cible|ziel)\D{0,10}\d{1,2}\.[\da-d]/i,
    atMost: 0.95,
  },
  { header: 'country', looksLike: /^\p{Lu}|^\p{Lo}/u, atMost: 0.95 },
  { header: 'languages', looksLike: /\p{L}/u, atMost: 0.9 },
  { header: 'status', looksLike: /\p{L}/u, atMost: 0.9 },
  { header: 'document_type', looksLike: /\p{L}/u, atMost: 0.9 },
  { header: 'scope', looksLike: /\p{L}/u, atMost: 0.9 },
  { header: 'actors', looksLike: /\p{L}/u, atMost: 0.85 },
  { header: 'themes', looksLike: /\p{L}/u, atMost: 0.85 },
  { header: 'topics', looksLike: /\p{L}/u, atMost: 0.85 },
  { header: 'year_adopted', looksLike: /^(?:1[89]|20)\d\d$/, atMost: 0.8 },
  {
    header: 'period',
    looksLike: /^\D*(?:1[89]|20)\d\d\D+\d\d(?:\d\d)?\D*$|\p{L}{3}.*(?:1[89]|20)\d\d/u,
    atMost: 0.85,
  },
  { header: 'city', looksLike: /^\p{L}/u, atMost: 0.9 },
];
const MIN_TELLING = 0.8;
const MIN_CELLS = 2; // different ones; a single value says little about a column
const MOST_REPEATED = 2; // texts of records differ
/** Characters; a longer cell is a text and no term, place or year, and takes long to read as one. */
const LONGEST_TERM = 200;
const LONGEST_CITY = 80;

const byHeader = new Map(COLUMNS.map((column) => [column.header, column]));

/** Whether cells of the column are unlike those of most others, so that they can confirm a vague header. */
export function isTold({ header, type }: Column): boolean {
  return type !== 'integer' && TELLING.some((told) => told.header === header);
}

/**
 * The columns that different cells fit by themselves, without looking at the header; the surest first. `repetition`: how many
 * rows have the same cell on average.
 */
export function fitsByItsCells(cells: readonly string[], repetition: number, cities: Gazetteer): Fit[] {
  if (cells.length < MIN_CELLS) return [];
  const telling = TELLING.flatMap(({ header, looksLike, atMost }) => {
    const column = byHeader.get(header);
    if (column === undefined || shareOf(cells, (cell) => isShort(cell) && looksLike.test(cell)) < MIN_TELLING)
      return [];
    const fit = fitOf(column, cells, cities);
    return fit < MIN_TELLING ? [] : [{ column, fit: Math.min(atMost, fit * (1 - 1 / (cells.length + 3))) }];
  });
  return telling.length > 0 || repetition > MOST_REPEATED ? telling : textFits(cells);
}

/** The share of some cells that a column reads without complaint. */
export function fitOf(column: Column, cells: readonly string[], cities: Gazetteer): number {
  if (column.shape === 'text' && column.type === 'string') return 1; // takes any text
  if (column.header === 'city')
    return shareOf(cells, (cell) => cell.length <= LONGEST_CITY && isCity(cell, cities));
  return shareOf(cells, (cell) => isShort(cell) && isReadBy(column, cell));
}

/** The share of cells that are short enough to be terms. */
export function shareOfTerms(cells: readonly string[]): number {
  return shareOf(cells, isShort);
}

function isReadBy(column: Column, cell: string): boolean {
  const notes = new RowNotes([1, 1], { suggests: false });
  const { text } = cleanText(cell, column.shape, column.isEmpty);
  if (text !== '') column.read(text, emptyDraft(), notes);
  return notes.issues.every(({ code }) => code === 'alias-used');
}

function isShort(cell: string): boolean {
  return cell.length <= LONGEST_TERM;
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
