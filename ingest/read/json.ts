import { isUtf8 } from 'node:buffer';
import type { ImportIssue } from '../../domain/import-issues.ts';
import { issueOf } from '../cells/notes.ts';
import { TABLE_HEADER } from '../columns/write-row.ts';
import { brokenCharacter } from './broken-character.ts';
import { FileProblem } from './file-problem.ts';
import { cellsByKey, columnsOf, isJsonObject, type JsonObject } from './json-cells.ts';
import { linesOfElements } from './json-elements.ts';
import { looksLikeRecord, rowOfValue } from './ndjson.ts';
import type { RawRow } from './raw-row.ts';
import { readWholeText } from './read-whole.ts';

interface Element {
  readonly value: unknown;
  readonly lines: [number, number];
}

interface JsonList {
  readonly elements: readonly Element[];
  readonly isGeo?: boolean;
}

/**
 * The rows of JSON (UTF-8) under a header of its keys: a list of objects, the features of GeoJSON, or an object a line.
 * It is read whole, up to 64 MB. Throws FileProblem for JSON that is no table. What was left out of all rows is added to
 * `issues`. `isDecoded`: the bytes came from another encoding.
 */
export async function* readJson(
  chunks: AsyncIterable<Buffer>,
  isDecoded: boolean,
  issues: ImportIssue[],
): AsyncGenerator<RawRow> {
  const bytes = await readWholeText(chunks, 'JSON');
  const text = bytes.toString();
  const isSpoilt = isDecoded ? text.includes('\uFFFD') : !isUtf8(bytes);
  const { elements, isGeo = false } = listIn(text);
  if (!elements.some(({ value }) => isJsonObject(value))) throw noObjects(elements);
  const isOurs = elements.every(({ value }) => looksLikeRecord(value));
  if (isOurs) {
    yield { lines: [1, 1], cells: TABLE_HEADER };
    for (const { value, lines } of elements)
      yield refusedIfBroken(rowOfValue(value, lines), isSpoilt, isDecoded);
    return;
  }
  if (isGeo) issues.push(...shapesLeftOut(elements));
  const objects = elements.map(({ value }) =>
    isJsonObject(value) ? cellsByKey(isGeo ? propertiesOf(value) : value) : new Map<string, string>(),
  );
  const header = columnsOf(objects);
  yield { lines: [1, 1], cells: header };
  for (const [at, { value, lines }] of elements.entries()) {
    const cells = header.map((name) => objects[at]?.get(name) ?? '');
    yield isJsonObject(value)
      ? refusedIfBroken({ lines, cells }, isSpoilt, isDecoded)
      : { lines, cells, issues: [noObject(value, lines)] };
  }
}

function refusedIfBroken(row: RawRow, isSpoilt: boolean, isDecoded: boolean): RawRow {
  if (!isSpoilt || !row.cells.some((cell) => cell.includes('\uFFFD'))) return row;
  const { lines, cells } = row;
  return { lines, cells, notes: [brokenCharacter(cells, isDecoded)] };
}

function listIn(text: string): JsonList {
  const value = parse(text);
  if (value === undefined) return { elements: objectsByLine(text) };
  if (Array.isArray(value)) return { elements: withLines(value, text) };
  if (!isJsonObject(value)) throw noTable('This is JSON, but no list of objects. Export it as CSV.');
  const { type, features, records } = value;
  if (Array.isArray(records) && records.length > 0 && records.every(looksLikeRecord))
    return { elements: withLines(records, text, 'records') }; // as our export writes it
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    if (isOurMap(features)) throw noTable(OUR_MAP);
    return { elements: withLines(features, text, 'features'), isGeo: true };
  }
  if (typeof type === 'string' && ('coordinates' in value || 'geometry' in value || 'arcs' in value))
    throw noTable(`This is a ${type} in JSON, not a list of places. Export a FeatureCollection or CSV.`);
  const hasText = Object.values(value).filter((each) => typeof each !== 'object').length > 1;
  if (linesOf(text) === 1 && hasText) return { elements: [{ value, lines: [1, 1] }] }; // NDJSON of one object
  const list = Object.entries(value).find(
    ([, each]) => Array.isArray(each) && each.length > 0 && each.every(isJsonObject),
  );
  throw noTable(
    list === undefined
      ? 'This is a single JSON object. A table is a list of objects: [{…}, {…}].'
      : `This is a JSON object with a list inside. Save the list "${list[0]}" as a file of its own.`,
  );
}

function withLines(values: readonly unknown[], text: string, key?: string): Element[] {
  if (values.length === 0)
    throw new FileProblem('empty-file', { message: 'The list in this JSON file is empty.' });
  const lines = linesOfElements(text, key);
  return values.map((value, at) => ({ value, lines: lines[at] ?? [1, 1] }));
}

const OUR_MAP =
  'This is the map of this library: it has no more than a map shows. Import its CSV, JSON or NDJSON, which have all.';

/** Whether these are the features that our export writes: read as rows they would lose where goals come from. */
function isOurMap([first]: readonly unknown[]): boolean {
  const properties = isJsonObject(first) ? first['properties'] : undefined;
  if (!isJsonObject(properties)) return false;
  return ['city_id', 'country_code', 'year_from', 'sdg_targets', 'updated_at'].every(
    (name) => name in properties,
  );
}

/** NDJSON of somebody else. */
function objectsByLine(text: string): Element[] {
  const lines = text.split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (!isJsonObject(parse(first))) throw noTable('This is JSON, but it is damaged or cut off.');
  return lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [{ value: parse(line) ?? line, lines: [at + 1, at + 1] as [number, number] }],
  );
}

/** A feature of GeoJSON as a flat object: its properties, its own id, and where its point is. */
function propertiesOf(feature: JsonObject): JsonObject {
  const { properties, geometry, id } = feature;
  const own = isJsonObject(properties) ? properties : {};
  const point = isJsonObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined;
  const [longitude, latitude] = Array.isArray(point) ? (point as unknown[]) : [];
  return {
    ...(id !== undefined && { id }),
    ...(longitude !== undefined && { longitude, latitude }),
    ...own,
  };
}

function shapesLeftOut(elements: readonly Element[]): ImportIssue[] {
  const shaped = elements.filter(
    ({ value }) =>
      isJsonObject(value) && isJsonObject(value['geometry']) && value['geometry']['type'] !== 'Point',
  );
  const [first] = shaped;
  if (first === undefined) return [];
  const message = `The shapes of ${shaped.length} features were left out: only points have a longitude and a latitude.`;
  return [issueOf('unknown-column', first.lines, { message }, { column: 'geometry' })];
}

function noObject(value: unknown, lines: [number, number]): ImportIssue {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return issueOf('invalid-value', lines, { message: 'Not a JSON object. Every row is one.', value: text });
}

function noObjects([first]: readonly Element[]): FileProblem {
  const what = Array.isArray(first?.value) ? 'lists' : 'single values';
  return noTable(`This is a JSON list of ${what}. A table is a list of objects: [{…}, {…}].`);
}

function noTable(message: string): FileProblem {
  return new FileProblem('unsupported-file', { message });
}

function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not JSON; the caller says so
  }
}
