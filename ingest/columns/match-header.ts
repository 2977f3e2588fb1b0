import type { ImportIssue } from '../../domain/import-issues.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { issueOf, type ColumnHabit } from '../cells/notes.ts';
import { mustBeAsked } from './asked-contacts.ts';
import { readAsId } from './id-columns.ts';
import { COLUMNS, type Column } from './registry.ts';
import { PAGES_HEADER, SUMMARY_COLUMN } from './summary-column.ts';
import { isRejectColumn } from './reject-columns.ts';

/** A column of a file that we understand, and its position. */
export interface MatchedColumn {
  /** As the file writes it. */
  readonly header: string;
  readonly index: number;
  readonly column: Column;
  /** What its first cells have in common. */
  readonly habit?: ColumnHabit;
}

export interface HeaderMatch {
  readonly columns: readonly MatchedColumn[];
  readonly issues: ImportIssue[];
}

interface Found {
  readonly column: Column;
  readonly isExact: boolean;
}

const MAX_SUGGESTIONS = 100; // for a sheet of thousands of columns nobody reads more, and each takes a moment

const byHeader = new Map<string, Found>();
for (const column of COLUMNS) byHeader.set(foldText(column.header), { column, isExact: true });
for (const column of COLUMNS) {
  for (const name of column.accepts.map(foldText)) {
    if (name !== '' && !byHeader.has(name)) byHeader.set(name, { column, isExact: false });
  }
}

/**
 * The column that a header names, by its canonical header (exact) or any other accepted spelling; `among`: the whole
 * header row, which decides whose a column `id` is.
 */
export function findColumn(header: string, among: readonly string[] = []): Found | undefined {
  const id = readAsId(header, among);
  if (id !== undefined) return { column: id, isExact: id.header === 'id' };
  return (
    byHeader.get(foldText(header)) ??
    byHeader.get(foldText((header.split(/[([]/, 1)[0] ?? '').trimEnd().replace(/(?<![*:])[*:]+$/, ''))) ??
    inTwoLanguages(header)
  );
}

const IN_LATIN = /\p{Script=Latin}/u;

/** "Título / Title" names one column twice, and so does "العنوان / Title", of which we may know only one. */
function inTwoLanguages(header: string): Found | undefined {
  const parts = header
    .split(/[/|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length !== 2) return undefined;
  const found = parts.flatMap((part) => byHeader.get(foldText(part)) ?? []);
  const [first, second] = found;
  const isOneScript = new Set(parts.map((part) => IN_LATIN.test(part))).size === 1;
  if (first === undefined || (second === undefined && isOneScript)) return undefined;
  return second === undefined || second.column === first.column
    ? { column: first.column, isExact: false }
    : undefined;
}

/** How many cells of a row are headers that we know. */
export function countKnownHeaders(cells: readonly string[]): number {
  const columns = cells.map((cell) => findColumn(cell)?.column);
  return new Set(columns).size - (columns.includes(undefined) ? 1 : 0);
}

/**
 * Matches a header row with the registry. Unknown and blank columns are reported and left out; two columns for one field
 * are `duplicate-column` unless one of them has the canonical header, which then wins. `among`: the whole row, where
 * `header` is a part of it.
 */
export function matchHeader(
  header: readonly string[],
  lines: [number, number],
  among: readonly string[] = header,
): HeaderMatch {
  const issues: ImportIssue[] = [];
  const chosen = new Map<Column, MatchedColumn & { isExact: boolean }>();
  const report = (code: ImportIssue['code'], name: string, message: string, suggestion?: string) =>
    issues.push(issueOf(code, lines, { message, suggestion }, { column: name }));

  for (const [index, name] of header.entries()) {
    if (foldText(name) === '') {
      report('blank-column', `(column ${index + 1})`, `Column ${index + 1} has no header; it was left out.`);
      continue;
    }
    if (isRejectColumn(name) || name === SUMMARY_COLUMN.header || name === PAGES_HEADER) continue;
    const found = findColumn(name, among);
    if (found === undefined) {
      const suggestion = issues.length < MAX_SUGGESTIONS ? suggestHeader(name) : undefined;
      report('unknown-column', name, 'Not a column that we know; it was left out.', suggestion);
      continue;
    }
    if (mustBeAsked(name, found.column)) {
      const message = 'It may hold addresses of people, which are never published unasked; it was left out.';
      report(
        'contact-asked',
        name,
        message,
        `If it is an office’s, call it ${found.column.header} in a mapping.`,
      );
      continue;
    }
    const other = chosen.get(found.column);
    // A table may number its rows twice: its `ID` counts, or else the first of them.
    const isSecondId = found.column.header === 'source_id' && other?.isExact === false && !found.isExact;
    if (other !== undefined && isSecondId) {
      const isBetter = foldText(name) === 'id';
      report(
        'unknown-column',
        isBetter ? other.header : name,
        'Left out, because another column has the id of the source.',
      );
      if (isBetter) chosen.set(found.column, { header: name, index, ...found });
      continue;
    }
    if (other !== undefined && found.isExact === other.isExact) {
      report(
        'duplicate-column',
        name,
        `Columns ${other.index + 1} and ${index + 1} are both ${found.column.header}.`,
      );
      continue;
    }
    if (other !== undefined) {
      const left = found.isExact ? other.header : name;
      report('unknown-column', left, `Left out, because another column is called ${found.column.header}.`);
      if (other.isExact) continue;
    }
    chosen.set(found.column, { header: name, index, ...found });
  }
  for (const { header: name, column, isExact } of chosen.values()) {
    if (!isExact) report('alias-used', name, `Read as ${column.header}.`);
  }
  const columns = [...chosen.values()].map(({ header: name, index, column }) => ({
    header: name,
    index,
    column,
  }));
  return { columns, issues };
}

function suggestHeader(name: string): string | undefined {
  const nearest = nearestWord(foldText(name), [...byHeader.keys()]);
  return nearest === undefined ? undefined : byHeader.get(nearest)?.column.header;
}
