import { foldText } from '../../domain/vocabularies/fold.ts';
import { findColumn } from '../columns/match-header.ts';
import type { RawRow } from '../read/raw-row.ts';

/** A header of one row or two. */
export interface FoundHeader {
  readonly names: readonly string[];
  /** Positions of its first and last row among those that were given. */
  readonly first: number;
  readonly last: number;
}

/**
 * The header at `at`, with the row above or below it where the two are one: names of groups over names of columns, as
 * merged cells show, or blank cells where merged ones were saved as text. `isName`: whether a cell may be a name.
 */
export function headerAt(
  rows: readonly RawRow[],
  at: number,
  isName: (cell: string) => boolean,
): FoundHeader {
  for (const first of [at, at - 1]) {
    const names = namesOfBoth(rows, first, isName);
    if (names !== undefined) return { names, first, last: first + 1 };
  }
  return { names: rows[at]?.cells ?? [], first: at, last: at };
}

function namesOfBoth(
  rows: readonly RawRow[],
  first: number,
  isName: (cell: string) => boolean,
): string[] | undefined {
  const [top, under] = [rows[first], rows[first + 1]];
  if (top === undefined || under === undefined) return undefined;
  const width = Math.max(widthOf(top.cells), widthOf(under.cells));
  const own = Array.from({ length: width }, (_, index) => textAt(under.cells, index));
  const above = top.across === undefined ? filledToTheRight(top.cells, own) : top.cells;
  const groups = Array.from({ length: width }, (_, index) => textAt(above ?? [], index));
  if (above === undefined || !areGroups(groups, own, top)) return undefined;
  if (own.some((name, index) => name !== '' && name !== groups[index] && !isName(name))) return undefined;
  const isBlankBelow = top.across === undefined && !hasDataUnder(rows.slice(first + 2), own);
  return isBlankBelow ? undefined : combined(groups, own);
}

/**
 * Names of groups are over several different names each; a title over the whole table is none. All other columns have
 * one name, in one of the two rows or merged over both: where both say something, the second is a row of data.
 */
function areGroups(groups: readonly string[], own: readonly string[], { across }: RawRow): boolean {
  if (new Set(groups.filter((name) => name !== '')).size < 2) return false;
  const isMember = groups.map(
    (name, index) => name !== '' && name === groups[index - 1] && (across?.includes(index) ?? true),
  );
  return (
    isMember.includes(true) &&
    groups.every((name, index) => {
      const text = own[index] ?? '';
      if (isMember[index]) return text !== '' && text !== own[index - 1] && text !== name;
      if (isMember[index + 1]) return text !== '' && text !== name;
      return (name === '') !== (text === '') || name === text;
    })
  );
}

/** A row of groups whose merged cells were lost: a blank cell over a name belongs to the group on its left. */
function filledToTheRight(cells: readonly string[], own: readonly string[]): string[] | undefined {
  const filled: string[] = [];
  let hasOnlyTop = false;
  for (const [index, name] of own.entries()) {
    const cell = textAt(cells, index);
    const left = filled[index - 1];
    if (cell === '' && (name === '' || left === undefined || own[index - 1] === '')) return undefined;
    hasOnlyTop ||= cell !== '' && name === '';
    // A group has a name under each of its cells; anything else that has both is no pair of header rows.
    if (cell !== '' && name !== '' && (own[index + 1] === '' || textAt(cells, index + 1) !== ''))
      return undefined;
    filled.push(cell === '' ? (left ?? '') : cell);
  }
  return hasOnlyTop ? filled : undefined;
}

/** Whether most rows below have something where the second row of the header has nothing. */
function hasDataUnder(rows: readonly RawRow[], own: readonly string[]): boolean {
  const blank = own.findIndex((name) => name === '');
  const filled = rows.filter(({ cells }) => textAt(cells, blank) !== '');
  return rows.length > 0 && filled.length > rows.length / 2;
}

function combined(groups: readonly string[], own: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of own) counts.set(foldText(name), (counts.get(foldText(name)) ?? 0) + 1);
  return own.map((name, index) => {
    const group = groups[index] ?? '';
    if (name === '' || foldText(name) === foldText(group)) return group;
    if (group === '') return name;
    const both = `${group} ${name}`;
    const isOnly = counts.get(foldText(name)) === 1;
    return isOnly && findColumn(name) !== undefined && findColumn(both) === undefined ? name : both;
  });
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function textAt(cells: readonly string[], index: number): string {
  return (cells[index] ?? '').trim();
}
