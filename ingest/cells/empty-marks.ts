/** What people write into a cell to say that there is nothing. */
const EMPTY_MARKS = new Set(
  `- | -- | --- | – | — | ? | . | … | na | n/a | n.a. | n. a. | #n/a | n/d | n.d. | nd | s/d | s.d. | null | none | nil | nan |
  not available | not applicable | no aplica | no disponible | sans objet | k. a. | k.a.`
    .split('|')
    .map((mark) => mark.trim()),
);

const LONGEST_MARK = 16;

/** Whether a trimmed cell only says that it is empty: `NA`, `n/d`, `-`, `null` and the like. */
export function isEmptyMark(text: string): boolean {
  return text.length <= LONGEST_MARK && EMPTY_MARKS.has(text.toLowerCase());
}

/** Marks that are also names of places (Nan in Thailand, None in Italy) or codes (NA is Namibia). */
const PLACES = new Set(['na', 'nd', 'none', 'nil', 'nan']);

/** The same for a column of places, where fewer marks are beyond doubt. */
export function isEmptyPlace(text: string): boolean {
  return isEmptyMark(text) && !PLACES.has(text.toLowerCase());
}

/** The same for the name of a city: `NA` is no city, in capitals or not, but `Na` is a name. */
export function isEmptyCity(text: string): boolean {
  return isEmptyPlace(text) || text === 'NA' || text === 'na';
}
