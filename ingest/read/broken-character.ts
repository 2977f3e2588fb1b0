import type { RawNote } from './raw-row.ts';

const REPLACED = '\uFFFD'; // what decoding leaves where bytes are no character

/** The note that refuses a row in which bytes are no characters of the file’s encoding. */
export function brokenCharacter(cells: readonly string[], isDecoded: boolean): RawNote {
  const cell = cells.findIndex((text) => text.includes(REPLACED));
  const what = isDecoded ? 'no letters of the encoding that the file was read in' : 'no UTF-8';
  return {
    code: 'broken-character',
    message: `Bytes of this cell are ${what}; � is where they are.`,
    suggestion: 'Type the letter again. If many rows have it, name the encoding with --encoding.',
    ...(cell >= 0 && { cell, value: cells[cell] ?? '' }),
  };
}
