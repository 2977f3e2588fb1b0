import type { ImportColumn } from '../../../../domain/desk.ts';
import type { Mapping } from '../../api/import-options.ts';

/** Where the text of a field comes from. */
export type FieldSource =
  { readonly from: 'column'; readonly name: string } | { readonly from: 'constant'; readonly name: string };

/** Our header for a column of the file: as the mapping says, else as its name is understood; null: left out. */
export function fieldOf(column: ImportColumn, mapping: Mapping | undefined): string | null {
  const columns = mapping?.columns ?? {};
  return Object.hasOwn(columns, column.header) ? (columns[column.header] ?? null) : column.field;
}

/** Every field that something is read into, and from what. */
export function sourcesOf(
  columns: readonly ImportColumn[],
  mapping: Mapping | undefined,
): ReadonlyMap<string, readonly FieldSource[]> {
  const sources = new Map<string, FieldSource[]>();
  const add = (field: string | null, source: FieldSource) => {
    if (field !== null) sources.set(field, [...(sources.get(field) ?? []), source]);
  };
  const taken = joinedOrSplitColumns(mapping);
  for (const column of columns) {
    const { header } = column;
    if (!taken.has(header)) add(fieldOf(column, mapping), { from: 'column', name: header });
  }
  for (const { from, to } of mapping?.joins ?? []) add(to, { from: 'column', name: from.join(' + ') });
  for (const [field, name = ''] of Object.entries(mapping?.templates ?? {}))
    add(field, { from: 'column', name });
  for (const { from, to } of mapping?.splits ?? []) {
    for (const field of to) add(field, { from: 'column', name: from });
  }
  for (const field of Object.keys(mapping?.constants ?? {})) add(field, { from: 'constant', name: field });
  return sources;
}

/** Columns that are joined with others, or split. */
export function joinedOrSplitColumns(mapping: Mapping | undefined): ReadonlyMap<string, 'joined' | 'split'> {
  const joined = (mapping?.joins ?? []).flatMap(({ from }) => from.map((name) => [name, 'joined'] as const));
  const split = (mapping?.splits ?? []).map(({ from }) => [from, 'split'] as const);
  return new Map([...joined, ...split]);
}

export function assignColumn(mapping: Mapping | undefined, header: string, field: string | null): Mapping {
  return { ...mapping, columns: { ...mapping?.columns, [header]: field } };
}

/** `text` undefined: no constant any more. */
export function setConstant(mapping: Mapping | undefined, field: string, text: string | undefined): Mapping {
  return { ...mapping, constants: withEntry(mapping?.constants, field, text) };
}

/** What is to be read instead of a value; '' drops it, undefined takes the answer back. */
export function setValue(
  mapping: Mapping | undefined,
  field: string,
  value: string,
  answer: string | undefined,
): Mapping {
  const values = { ...mapping?.values, [field]: withEntry(mapping?.values?.[field], value, answer) };
  return { ...mapping, values };
}

/** Which city a place is, by its id or in other words; undefined takes the answer back. */
export function setCity(mapping: Mapping | undefined, place: string, answer: string | undefined): Mapping {
  return { ...mapping, cities: withEntry(mapping?.cities, place, answer) };
}

/** What the amounts of a field are taken times; undefined: what the header of the file says. */
export function setTimes(mapping: Mapping | undefined, field: string, times: number | undefined): Mapping {
  const { [field]: _before, ...others } = mapping?.times ?? {};
  return { ...mapping, times: times === undefined ? others : { ...others, [field]: times } };
}

/** Whether the empty cells of a column take the text of the row above. */
export function setFillDown(mapping: Mapping | undefined, header: string, isFilled: boolean): Mapping {
  const others = (mapping?.fillDown ?? []).filter((name) => name !== header);
  return { ...mapping, fillDown: isFilled ? [...others, header] : others };
}

function withEntry(
  entries: Readonly<Partial<Record<string, string>>> | undefined,
  key: string,
  text: string | undefined,
): Record<string, string> {
  const rest = Object.fromEntries(
    Object.entries(entries ?? {}).flatMap(([name, value]) =>
      name === key || value === undefined ? [] : [[name, value]],
    ),
  );
  return text === undefined ? rest : { ...rest, [key]: text };
}
