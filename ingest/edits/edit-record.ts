import type { FieldIssue, RecordFields } from '../../domain/desk-records.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { fieldChanges, type FieldChange } from '../../library/catalogue/changed-fields.ts';
import { writeText } from '../cells/clean-text.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { COLUMNS, type Column } from '../columns/registry.ts';
import { readRow } from '../rows/read-row.ts';
import { cellOf, FIELD_COLUMNS, fieldsOf } from './record-fields.ts';

/** What a record would be with other fields; none while an issue of severity `error` prevents it. */
export interface EditedRecord {
  readonly record?: LibraryRecord;
  readonly issues: readonly FieldIssue[];
  readonly changes: readonly FieldChange[];
}

const PLACE = ['city', 'city_id', 'state', 'country'];

/**
 * Reads the fields of the form as the row of a table, with everything that an import would find. Fields that are not
 * given stay as they are.
 */
export function editRecord(record: LibraryRecord, given: RecordFields, cities: Gazetteer): EditedRecord {
  const before = fieldsOf(record);
  const isTouched = (header: string) =>
    given[header] !== undefined && String(given[header]) !== String(before[header]);
  const fields = { ...before, ...given, ...placeOf(given, before, isTouched) };
  const cells = COLUMNS.map((column) => {
    if (column.header === 'id' || column.header === 'kind') return column.write(record);
    const value = fields[column.header];
    if (value === undefined) return '';
    const cell = cellOf(column, value);
    // What nobody touched must come back as it was, even if it looks wrong.
    return isTouched(column.header) ? cell : writeText(cell, column.shape, column.isEmpty);
  });
  const { record: after, issues } = readRow({ lines: [1, 1], cells }, contextFor(record, cities));
  return {
    ...(after && { record: after }),
    issues: issues.map(({ lines: _lines, id: _id, ...issue }) => withCities(issue, cities)),
    changes: after ? fieldChanges(record, after) : [],
  };
}

/** The names of the fields that there are. */
export function isField(header: string): boolean {
  return FIELD_COLUMNS.some((column) => column.header === header);
}

const HEADER = COLUMNS.map(({ header }) => header);
const MATCHED = COLUMNS.map((column: Column, index) => ({ header: column.header, index, column }));

function contextFor(record: LibraryRecord, cities: Gazetteer): Parameters<typeof readRow>[1] {
  const { city } = record;
  return {
    kind: record.kind,
    header: HEADER,
    columns: MATCHED,
    cellsOf: (cells) => cells,
    skippedBy: () => undefined,
    // It keeps the city that it has, even if the gazetteer says something else today.
    cities: { ...cities, find: (id) => (id === city?.id ? city : cities.find(id)) },
    cityAnswers: new Map(),
    cityHeader: 'city',
    isStrict: true, // what somebody types is refused where it cannot be read, never left out
    withoutCity: 'refuse',
  };
}

/** One part of a place that is changed makes the others, if nobody wrote them again, no longer true. */
function placeOf(
  given: RecordFields,
  before: RecordFields,
  isTouched: (header: string) => boolean,
): RecordFields {
  if (!PLACE.some(isTouched)) return {};
  const kept = (header: string, isKept: boolean) =>
    isTouched(header) ? (given[header] ?? '') : isKept ? (before[header] ?? '') : '';
  const isChosen = isTouched('city_id') && given['city_id'] !== '';
  return {
    city_id: kept('city_id', false),
    state: kept('state', !isChosen && !isTouched('city')),
    country: kept('country', !isChosen),
  };
}

function withCities(issue: Omit<FieldIssue, 'cities'>, cities: Gazetteer): FieldIssue {
  if (issue.code !== 'ambiguous-city') return issue;
  return { ...issue, cities: (issue.suggestion?.split('; ') ?? []).flatMap((id) => cities.find(id) ?? []) };
}
