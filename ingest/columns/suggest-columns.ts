import { editDistance } from '../../domain/vocabularies/distance.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { fitOf, fitsByItsCells, isTold } from './cell-fit.ts';
import { mustBeAsked } from './asked-contacts.ts';
import { findColumn } from './match-header.ts';
import { COLUMNS, type Column } from './registry.ts';

/** What a column of somebody's table probably is, and what says so. */
export interface SuggestedColumn {
  readonly header: string;
  /** Undefined: nothing fits, so it would be left out. */
  readonly column?: Column;
  readonly by?: 'header' | 'words' | 'spelling' | 'cells';
  /** It may hold addresses of people, so only a person may choose it. */
  readonly isAsked?: true;
}

interface Guess {
  readonly at: number;
  readonly column: Column;
  readonly by: NonNullable<SuggestedColumn['by']>;
  readonly weight: number;
}

const MIN_FIT = 0.3; // of a header's cells must be readable; a value map can help the others
const WEIGHTS = { header: 400, words: 300, spelling: 200, cells: 100 } as const;

/**
 * Suggests what the columns of a table are: by headers that we know, by our words inside longer headers, by misspellings,
 * and by what the cells hold. Each of our columns is suggested once, to the surest; `rows` are some of the table's.
 */
export function suggestColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  cities: Gazetteer,
): SuggestedColumn[] {
  const cellsOf = (at: number) => rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  const all = header.flatMap((name, at) => guessesFor(name, at, cellsOf(at), cities));
  // Without a city there is no record, so cells that are cities go before a header that only may be a title.
  const needsCity = !all.some(({ column, by }) => column.header === 'city' && by !== 'cells');
  const weightOf = ({ column, by, weight }: Guess) =>
    needsCity && column.header === 'city' && by === 'cells' ? WEIGHTS.header + 1 : weight;
  const guesses = all.sort((a, b) => weightOf(b) - weightOf(a) || a.at - b.at);
  const chosen = new Map<number, Guess>();
  const taken = new Set<Column>();
  for (const guess of guesses) {
    if (chosen.has(guess.at) || taken.has(guess.column)) continue;
    chosen.set(guess.at, guess);
    taken.add(guess.column);
  }
  return header.map((name, at) => {
    const guess = chosen.get(at);
    if (guess !== undefined && mustBeAsked(name, guess.column)) return { header: name, isAsked: true };
    return { header: name, ...(guess && { column: guess.column, by: guess.by }) };
  });
}

const ROW_NUMBER =
  /^(?:id|identifiant|identificador|identifier|identificativo|kennung|no|nr|num|numero|number|account number|ref) (?:.+)$|^(?:.+) (?:id|identifier|number)$/;
const MOST_ID_LETTERS = 40;

/** A column `identifiant_projet` or `Account Number` whose short cells differ in every row is the source's id. */
function numbersRows(
  name: string,
  filled: readonly string[],
): { column: Column; isExact: false } | undefined {
  const column = COLUMNS.find(({ header }) => header === 'source_id');
  if (column === undefined || !ROW_NUMBER.test(foldText(name))) return undefined;
  const isDistinct = new Set(filled).size === filled.length;
  const isShort = filled.every((cell) => cell.length <= MOST_ID_LETTERS && !/^https?:/i.test(cell));
  return isDistinct && isShort && filled.length > 0 ? { column, isExact: false } : undefined;
}

function guessesFor(name: string, at: number, filled: readonly string[], cities: Gazetteer): Guess[] {
  const cells = [...new Set(filled)];
  const known = findColumn(name) ?? numbersRows(name, filled);
  const byHeader: Guess[] = known
    ? [{ at, column: known.column, by: 'header', weight: WEIGHTS.header + (known.isExact ? 2 : 0) }]
    : [];
  if (known?.isExact) return byHeader;
  const byWords = columnsInWords(name).map(({ column, words }): Guess => {
    return { at, column, by: 'words', weight: WEIGHTS.words + words.length };
  });
  const misspelt = columnByMisspelling(name);
  const bySpelling: Guess[] = misspelt
    ? [{ at, column: misspelt, by: 'spelling', weight: WEIGHTS.spelling }]
    : [];
  const byCells = fitsByItsCells(cells, filled.length / cells.length, cities).map(
    ({ column, fit }): Guess => {
      return { at, column, by: 'cells', weight: WEIGHTS.cells * fit };
    },
  );
  return [
    ...byHeader,
    ...[...byWords, ...bySpelling].filter(
      ({ column }) => known === undefined && fitOf(column, cells, cities) >= MIN_FIT,
    ),
    ...byCells,
  ];
}

const SPELLINGS = COLUMNS.filter(({ isOffered }) => isOffered).flatMap((column) =>
  [column.header, ...column.accepts].map((name) => ({ column, words: foldText(name) })),
);
const MIN_WORD = 3; // letters: ODS, SDG, PDF
const MIN_SHARE = 0.4; // of the header, for words such as "year" that many have

/** Columns of which a spelling is in a longer header, word for word. */
function columnsInWords(name: string): { column: Column; words: string }[] {
  const folded = foldText(name);
  return SPELLINGS.filter(
    ({ column, words }) =>
      words.length >= MIN_WORD &&
      ` ${folded} `.includes(` ${words} `) &&
      (isTold(column) || words.length >= MIN_SHARE * folded.length),
  );
}

const LETTERS_A_SLIP = 5; // one letter in five may differ: "Tittle", "Presupuestos"

/** The column of which a spelling differs by a typing mistake. */
function columnByMisspelling(name: string): Column | undefined {
  const folded = foldText(name);
  const limit = Math.floor(folded.length / LETTERS_A_SLIP);
  return limit === 0
    ? undefined
    : SPELLINGS.find(({ words }) => editDistance(folded, words, limit) <= limit)?.column;
}
