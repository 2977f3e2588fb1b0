import { foldText } from '../../domain/vocabularies/fold.ts';
import type { RawRow } from '../read/raw-row.ts';

/**
 * Fills the empty cells of some columns from the row above, as tables mean it that write a city once for all of its rows.
 * `names`: headers of the file. Each filled cell is noted. Give it every row, in order.
 */
export function fillDown(names: readonly string[], header: readonly string[]): (row: RawRow) => RawRow {
  const wanted = new Set(names.map(foldText));
  const places = header.flatMap((name, index) => (wanted.has(foldText(name)) ? [index] : []));
  if (places.length === 0) return (row) => row;
  const above = new Map<number, string>();
  return (row) => {
    const filled = new Map<number, string>();
    for (const index of places) {
      const cell = row.cells[index];
      const text = above.get(index);
      if (cell === undefined || cell.trim() !== '') above.set(index, cell ?? text ?? '');
      else if (text) filled.set(index, text);
    }
    if (filled.size === 0) return row;
    const notes = [...filled].map(([cell, value]) => {
      return { code: 'text-cleaned' as const, cell, value, message: 'Filled from the row above.' };
    });
    return {
      ...row,
      cells: row.cells.map((cell, index) => filled.get(index) ?? cell),
      notes: [...(row.notes ?? []), ...notes],
    };
  };
}
