import type { ImportIssue } from '../../domain/import-issues.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { cleanText } from '../cells/clean-text.ts';
import { isEmptyMark } from '../cells/empty-marks.ts';
import { joinList, splitAt, splitList } from '../cells/lists.ts';
import { issueOf } from '../cells/notes.ts';
import {
  ColumnMappingSchema,
  type ColumnMapping,
  type CompleteMapping,
} from '../../domain/column-mapping.ts';
import { fillTemplate, parseTemplate } from './fill-template.ts';
import { findColumn, matchHeader, type MatchedColumn } from './match-header.ts';
import { lookedAtHeaders, takenHeaders } from './named-headers.ts';
import { COLUMNS, type Column } from './registry.ts';
import { rowsByMapping, type SkippedBy } from './rows-by-mapping.ts';

/** A header as we read it, and how the cells of a row are put under it. */
export interface MappedTable {
  readonly columns: readonly MatchedColumn[];
  readonly issues: ImportIssue[];
  /** The cells that `columns` index into. */
  readonly cellsOf: (cells: readonly string[]) => readonly string[];
  /** The header and cell for which the mapping skips a row; undefined for a row that is to be read. */
  readonly skippedBy: (cells: readonly string[]) => SkippedBy | undefined;
}

type CellOf = (cells: readonly string[]) => string;

/** A target column with the places its text may come from: the first that says something counts. */
interface Target {
  readonly column: Column;
  readonly header: string;
  readonly from: CellOf[];
}

const columnByHeader = new Map(COLUMNS.map((column) => [column.header, column]));

/** Applies a mapping to the header of a file. A column that it names and the file lacks is `missing-column`. */
export function applyMapping(
  mapping: ColumnMapping | undefined,
  header: readonly string[],
  lines: [number, number],
): MappedTable {
  if (mapping === undefined)
    return { ...matchHeader(header, lines), cellsOf: (cells) => cells, skippedBy: () => undefined };
  const complete = ColumnMappingSchema.parse(mapping);
  const places = new Map(header.map((name, index) => [foldText(name), index]));
  const issues: ImportIssue[] = [];
  const missed = new Set<string>();
  const place = (name: string): number | undefined => {
    const index = places.get(foldText(name));
    if (index === undefined && !missed.has(name)) {
      missed.add(name);
      const message = 'The mapping names this column, but the file does not have it.';
      issues.push(
        issueOf(
          'missing-column',
          lines,
          { message, suggestion: nearestWord(name, header) },
          { column: name },
        ),
      );
    }
    return index;
  };
  const targets = new Map<string, Target>();
  const add = (to: string, name: string, from: CellOf, column = columnByHeader.get(to)) => {
    const known = targets.get(to);
    if (known !== undefined) known.from.push(from);
    else if (column !== undefined) targets.set(to, { column, header: name, from: [from] });
  };

  const skippedBy = rowsByMapping(complete, place);
  addNamed(complete, place, add);
  for (const matched of matchRest(complete, header, lines, issues)) {
    if (!targets.has(matched.column.header))
      add(matched.column.header, matched.header, (cells) => cells[matched.index] ?? '', matched.column);
  }
  for (const [to, text] of Object.entries(complete.constants)) add(to, to, () => text ?? '');

  const list = [...targets.values()];
  const columns = list.map(({ header: name, column }, index) => ({ header: name, index, column }));
  const separatorOf = (column: Column) => complete.separators[column.header];
  issues.push(...uselessSeparators(complete, lines));
  const cellsOf = (cells: readonly string[]) =>
    list.map(({ column, from }) => {
      const values = complete.values[column.header];
      const cell = separated(firstFilled(from, cells, column, values), separatorOf(column), column);
      return replaced(cell, values, column);
    });
  return { columns, issues, cellsOf, skippedBy };
}

/** What the mapping says column by column: renamed, joined, put into a text, split. */
function addNamed(
  mapping: CompleteMapping,
  place: (name: string) => number | undefined,
  add: (to: string, name: string, from: CellOf) => void,
): void {
  for (const [name, to] of Object.entries(mapping.columns)) {
    const index = place(name);
    if (index !== undefined && to !== null) add(to, name, (cells) => cells[index] ?? '');
  }
  const partOfText = (name: string): CellOf => {
    const index = place(name);
    const isEmpty = columnOf(name, mapping)?.isEmpty ?? isEmptyMark;
    return (cells) => {
      const cell = (index === undefined ? '' : (cells[index] ?? '')).trim();
      return isEmpty(cell) ? '' : cell;
    };
  };
  for (const { from, with: between, to } of mapping.joins) {
    const parts = from.map(partOfText);
    add(to, from.join(' + '), (cells) =>
      parts
        .map((textOf) => textOf(cells))
        .filter((text) => text !== '')
        .join(between),
    );
  }
  for (const [to, text = ''] of Object.entries(mapping.templates)) {
    const template = parseTemplate(text);
    const parts = template.slots.map(({ name }) => partOfText(name));
    add(to, template.slots.map(({ name }) => name).join(' + '), (cells) =>
      fillTemplate(
        template,
        parts.map((textOf) => textOf(cells)),
      ),
    );
  }
  for (const { from, at, to } of mapping.splits) {
    const index = place(from);
    if (index === undefined) continue;
    for (const [part, target] of to.entries()) {
      if (target !== null) add(target, from, (cells) => partOf(cells[index] ?? '', at, part, to.length));
    }
  }
}

/** What a column of the file is read as, and so which of its cells are empty. */
function columnOf(name: string, { columns }: CompleteMapping): Column | undefined {
  const folded = foldText(name);
  const named = Object.entries(columns).find(([header]) => foldText(header) === folded);
  return named === undefined ? findColumn(name)?.column : columnByHeader.get(named[1] ?? '');
}

/** The columns that the mapping does not mention, matched by their headers. */
function matchRest(
  mapping: CompleteMapping,
  header: readonly string[],
  lines: [number, number],
  issues: ImportIssue[],
): readonly MatchedColumn[] {
  const onlyLookedAt = lookedAtHeaders(mapping).filter((name) => findColumn(name) === undefined);
  const mentioned = new Set([...takenHeaders(mapping), ...onlyLookedAt].map(foldText));
  const places = header.flatMap((name, index) => (mentioned.has(foldText(name)) ? [] : [index]));
  const rest = matchHeader(
    places.map((index) => header[index] ?? ''),
    lines,
    header,
  );
  issues.push(...rest.issues);
  return rest.columns.map((matched) => ({ ...matched, index: places[matched.index] ?? matched.index }));
}

function partOf(cell: string, at: string, part: number, count: number): string {
  const parts = cell.split(at);
  return (part < count - 1 ? (parts[part] ?? '') : parts.slice(part).join(at)).trim();
}

/** The first text that says something: `N/A` gives way to a constant, unless the mapping says what it means. */
function firstFilled(
  from: readonly CellOf[],
  cells: readonly string[],
  { isEmpty }: Column,
  values: Readonly<Record<string, string>> = {},
): string {
  let mark = '';
  for (const cellOf of from) {
    const text = cellOf(cells);
    const trimmed = text.trim();
    if (trimmed === '') continue;
    if (!isEmpty(trimmed) || Object.hasOwn(values, trimmed)) return text;
    mark ||= text;
  }
  return mark;
}

/** A list cell with the separators that we read everywhere, instead of the one that the mapping names. */
function separated(cell: string, separator: string | undefined, { type }: Column): string {
  if (separator === undefined || type !== 'list' || !cell.includes(separator)) return cell;
  return joinList(splitAt(cell, separator));
}

function uselessSeparators({ separators }: CompleteMapping, lines: [number, number]): ImportIssue[] {
  return Object.keys(separators).flatMap((header) => {
    if (columnByHeader.get(header)?.type === 'list') return [];
    const message = `The mapping names a separator for ${header}, which holds no list. It was not used.`;
    return [issueOf('unknown-column', lines, { message }, { column: header })];
  });
}

function replaced(
  cell: string,
  values: Readonly<Record<string, string>> | undefined,
  column: Column,
): string {
  if (values === undefined || cell === '') return cell;
  // An issue names a value as it was read, which is not always how the cell writes it.
  const whole = [cell.trim(), cleanText(cell, column.shape).text].find((text) => Object.hasOwn(values, text));
  if (whole !== undefined) return values[whole] ?? '';
  if (column.type !== 'list') return cell;
  const parts = splitList(cell);
  if (!parts.some((part) => Object.hasOwn(values, part))) return cell;
  // One value may mean several.
  return joinList(
    parts.flatMap((part) => (Object.hasOwn(values, part) ? splitList(values[part] ?? '') : [part])),
  );
}
