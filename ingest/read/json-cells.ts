import { joinList } from '../cells/lists.ts';
import { FileProblem } from './file-problem.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 4; // of dotted keys; what is deeper is shown as JSON
const MAX_COLUMNS = 2_000; // no table has more; keys beyond are data
const MAX_CELLS = 20_000_000; // of which most would be empty

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The cells of an object by the name of their column: `city.name` for what is nested, lists with semicolons. */
export function cellsByKey(object: JsonObject): Map<string, string> {
  const cells = new Map<string, string>();
  addCells(object, '', 1, cells);
  return cells;
}

function addCells(object: JsonObject, before: string, depth: number, cells: Map<string, string>): void {
  for (const [key, value] of Object.entries(object)) {
    const name = before + key;
    if (isJsonObject(value) && depth < MAX_DEPTH) addCells(value, `${name}.`, depth + 1, cells);
    else cells.set(name, textOf(value));
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const isList = Array.isArray(value) && value.every((part) => typeof part !== 'object' || part === null);
  if (isList) return joinList(value.map(textOf).filter((text) => text !== ''));
  return JSON.stringify(value);
}

/** The columns of a table of objects, in the order in which they come. Throws FileProblem when they make no table. */
export function columnsOf(objects: readonly ReadonlyMap<string, string>[]): string[] {
  const names = new Set<string>();
  for (const object of objects) for (const name of object.keys()) names.add(name);
  if (names.size === 0)
    throw new FileProblem('empty-file', { message: 'The objects of this JSON file have no values.' });
  if (names.size > MAX_COLUMNS || names.size * objects.length > MAX_CELLS) {
    const message = `The objects of this JSON file have ${names.size.toLocaleString('en')} different keys: that is no table.`;
    throw new FileProblem('unsupported-file', { message });
  }
  return [...names];
}
