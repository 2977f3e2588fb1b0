import type { ColumnMapping } from '../../domain/column-mapping.ts';
import { editDistance } from '../../domain/vocabularies/distance.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { fitOf, fitsByItsCells, isTold, shareOfTerms } from './cell-fit.ts';
import { mustBeAsked } from './asked-contacts.ts';
import { looksLikeOurs } from './id-columns.ts';
import { findColumn } from './match-header.ts';
import { takenHeaders } from './named-headers.ts';
import { COLUMNS, type Column } from './registry.ts';

/** What a column of somebody's table probably is, and what says so. */
export interface SuggestedColumn {
  readonly header: string;
  /** Undefined: nothing fits well enough, so it would be left out. */
  readonly column?: Column;
  readonly by?: 'header' | 'words' | 'spelling' | 'cells';
  /** How sure that is, `MIN_CERTAINTY` to 1. */
  readonly certainty?: number;
  /** A mapping says already what becomes of it. */
  readonly isGiven?: true;
  /** It may hold addresses of people, so only a person may choose it. */
  readonly isAsked?: true;
}

interface Guess {
  readonly at: number;
  readonly column: Column;
  readonly by: NonNullable<SuggestedColumn['by']>;
  readonly certainty: number;
}

/** Nothing is suggested that is less sure than this. */
export const MIN_CERTAINTY = 0.8;
/** How sure a header is by itself: ours, one of its other spellings, such a spelling in a longer one, or misspelt. */
const SURE = { exact: 1, alias: 0.95, words: 0.85, spelling: 0.8 } as const;
const CONFIRMED = 0.9; // a vague header whose cells are what it says
const MIN_FIT = 0.3; // of the cells of a vague header must be readable; a value map can help the others
const SAMPLED = 100; // different cells of a column, taken evenly from all of them
/** From so many different cells on, of which a known header reads hardly any, they contradict it. */
const CONTRADICTING = 20;
const CONTRADICTED = 0.1;
/** Columns of which a table has several that look alike, so that cells alone do not say which is meant. */
const ALIKE: ReadonlySet<string> = new Set(['year_adopted', 'period', 'title', 'summary']);

/**
 * Suggests what the columns of a table are: by headers that we know, by our words inside longer headers, by misspellings,
 * and by what the cells hold. Each of our columns is suggested once, to the surest; `rows` are some of the table's.
 * What a mapping says already stays: its columns are not looked at, and what it fills is not suggested again.
 * `onColumn` is told how many columns have been looked at.
 */
export function suggestColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  cities: Gazetteer,
  { given, onColumn }: { given?: ColumnMapping | undefined; onColumn?: (done: number) => void } = {},
): SuggestedColumn[] {
  const { mentioned, filled } = saidBy(given);
  const all = header.flatMap((name, at) => {
    onColumn?.(at);
    if (mentioned.has(foldText(name))) return [];
    return guessesFor(
      name,
      at,
      rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== ''),
      cities,
      header,
    );
  });
  // Without a city there is no record, so cells that are cities go before a header that only may be a title.
  const needsCity =
    !filled.has('city') && !all.some(({ column, by }) => column.header === 'city' && by !== 'cells');
  const weightOf = ({ column, by, certainty }: Guess) =>
    needsCity && column.header === 'city' && by === 'cells' ? SURE.exact : certainty;
  const guesses = all
    .filter((guess) => guess.certainty >= MIN_CERTAINTY && !isOneOfSeveral(guess, all))
    .sort((a, b) => weightOf(b) - weightOf(a) || a.at - b.at);
  const chosen = new Map<number, Guess>();
  const taken = new Set<Column>();
  for (const guess of guesses) {
    if (chosen.has(guess.at) || taken.has(guess.column) || filled.has(guess.column.header)) continue;
    chosen.set(guess.at, guess);
    taken.add(guess.column);
  }
  return header.map((name, at) => {
    if (mentioned.has(foldText(name))) return { header: name, isGiven: true };
    const guess = chosen.get(at);
    if (guess === undefined) return { header: name };
    const { column, by, certainty } = guess;
    return mustBeAsked(name, column)
      ? { header: name, isAsked: true }
      : { header: name, column, by, certainty };
  });
}

/** The headers of the file that a mapping takes over, folded, and the columns of ours that it fills. */
function saidBy(given: ColumnMapping = {}) {
  const { columns = {}, templates = {}, joins = [], splits = [] } = given;
  return {
    mentioned: new Set(takenHeaders(given).map(foldText)),
    filled: new Set([
      ...Object.values(columns),
      ...Object.keys(templates),
      ...joins.map(({ to }) => to),
      ...splits.flatMap(({ to }) => to),
    ]),
  };
}

function isOneOfSeveral({ at, column, by }: Guess, all: readonly Guess[]): boolean {
  return (
    by === 'cells' &&
    ALIKE.has(column.header) &&
    all.some((other) => other.at !== at && other.column === column && other.by === 'cells')
  );
}

type Known = NonNullable<ReturnType<typeof findColumn>>;

const SOURCE_ID = COLUMNS.find(({ header }) => header === 'source_id') as Column;
const ROW_NUMBER =
  /^(?:id|identifiant|identificador|identifier|identificativo|kennung|no|nr|num|numero|number|account number|ref) (?:.+)$|^(?:.+) (?:id|identifier|number)$/;
const MOST_ID_LETTERS = 40;

/** A column `id` is ours in a table of ours only; other numbers are the source's. */
function ofSource(
  known: Known | undefined,
  among: readonly string[],
  filled: readonly string[],
): Known | undefined {
  if (known?.column.header !== 'id' || among.some((other) => foldText(other) === 'source id')) return known;
  return filled.every(looksLikeOurs) ? known : { column: SOURCE_ID, isExact: false };
}

/** A column `identifiant_projet` or `Account Number` whose short cells differ in every row is the source's id. */
function numbersRows(name: string, filled: readonly string[]): Known | undefined {
  if (!ROW_NUMBER.test(foldText(name))) return undefined;
  const isDistinct = new Set(filled).size === filled.length;
  const isShort = filled.every((cell) => cell.length <= MOST_ID_LETTERS && !/^https?:/i.test(cell));
  return isDistinct && isShort && filled.length > 0 ? { column: SOURCE_ID, isExact: false } : undefined;
}

function guessesFor(
  name: string,
  at: number,
  filled: readonly string[],
  cities: Gazetteer,
  among: readonly string[],
): Guess[] {
  const different = [...new Set(filled)];
  const cells = evenly(different, SAMPLED);
  const known = ofSource(findColumn(name, among), among, filled) ?? numbersRows(name, filled);
  if (known?.isExact) return [{ at, column: known.column, by: 'header', certainty: SURE.exact }];
  const byCells = fitsByItsCells(cells, filled.length / different.length, cities).map(
    ({ column, fit }): Guess => ({ at, column, by: 'cells', certainty: fit }),
  );
  if (known !== undefined) {
    const certainty = contradicts(known.column, different.length, cells, cities) ? 0 : SURE.alias;
    return [{ at, column: known.column, by: 'header', certainty }, ...byCells];
  }
  const named = [...columnsInWords(name), ...columnsByMisspelling(name)];
  return [...named.flatMap((guess) => confirmed(guess, at, cells, cities)), ...byCells];
}

/** A vague header, as sure as its cells make it. */
function confirmed(
  { column, by }: Pick<Guess, 'column' | 'by'>,
  at: number,
  cells: readonly string[],
  cities: Gazetteer,
): Guess[] {
  const fit = fitOf(column, cells, cities);
  if (fit < MIN_FIT) return [];
  const certainty = by === 'words' ? SURE.words : SURE.spelling;
  return [{ at, column, by, certainty: isTold(column) && fit >= CONFIRMED ? CONFIRMED : certainty }];
}

/** Under "Region" many tables have regions of the world, which are no provinces. */
const PART_OF_WORLD =
  /\b(?:africa|america|asia|europe?|pacific|caribbean|oceania|afrique|amérique|asie|américa|áfrica)\b/i;

/** Cells of texts under a header such as "Partners" are no terms of a list. */
function contradicts(
  column: Column,
  different: number,
  cells: readonly string[],
  cities: Gazetteer,
): boolean {
  if (column.header === 'state')
    return cells.filter((cell) => PART_OF_WORLD.test(cell)).length > cells.length / 2;
  if (different < CONTRADICTING || !isTold(column) || column.header === 'city') return false;
  // Topics that we do not know are kept with the record, and commas may separate them: only texts are none.
  return (column.header === 'topics' ? shareOfTerms(cells) : fitOf(column, cells, cities)) < CONTRADICTED;
}

/** At most so many of some values, from the first to the last of them. */
function evenly(values: readonly string[], most: number): readonly string[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, at) => values[Math.floor((at * values.length) / most)] ?? '');
}

const SPELLINGS = COLUMNS.filter(({ isOffered }) => isOffered).flatMap((column) =>
  [column.header, ...column.accepts].map((name) => ({ column, words: foldText(name) })),
);
const MIN_WORD = 3; // letters: ODS, SDG, PDF
const MIN_SHARE = 0.4; // of the header, for words such as "year" that many have

/** Columns of which a spelling is in a longer header, word for word; the longest words first. */
function columnsInWords(name: string): Pick<Guess, 'column' | 'by'>[] {
  const folded = foldText(name);
  return SPELLINGS.filter(
    ({ column, words }) =>
      words.length >= MIN_WORD &&
      ` ${folded} `.includes(` ${words} `) &&
      (isTold(column) || words.length >= MIN_SHARE * folded.length),
  )
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ column }) => ({ column, by: 'words' }));
}

const LETTERS_A_SLIP = 5; // one letter in five may differ: "Tittle", "Presupuestos"

/** The column of which a spelling differs by a typing mistake. */
function columnsByMisspelling(name: string): Pick<Guess, 'column' | 'by'>[] {
  const folded = foldText(name);
  const limit = Math.floor(folded.length / LETTERS_A_SLIP);
  const found =
    limit === 0 ? undefined : SPELLINGS.find(({ words }) => editDistance(folded, words, limit) <= limit);
  return found === undefined ? [] : [{ column: found.column, by: 'spelling' }];
}
