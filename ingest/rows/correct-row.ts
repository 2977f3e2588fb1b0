import { rowKey } from '../../domain/duplicate-decisions.ts';
import type { Corrections } from '../../domain/row-decisions.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { RawRow } from '../read/raw-row.ts';

/**
 * Puts what somebody wrote in the place of cells, by the line and sheet of the row and the header of the file. A row with a
 * wrong number of cells gets the right one, since somebody has looked at it.
 */
export function correctRows(
  corrections: Corrections | undefined,
  header: readonly string[],
  sheet: string | undefined,
): (row: RawRow) => RawRow {
  if (corrections === undefined || Object.keys(corrections).length === 0) return (row) => row;
  const places = new Map(header.map((name, index) => [foldText(name), index]));
  return (row) => {
    const given = corrections[rowKey(row.lines[0], sheet)];
    if (given === undefined) return row;
    const cells = header.map((_, index) => row.cells[index] ?? '');
    for (const [name, text] of Object.entries(given)) {
      const index = places.get(foldText(name));
      if (index !== undefined) cells[index] = text;
    }
    return { lines: row.lines, cells };
  };
}
