import type { ColumnMapping } from '../../domain/column-mapping.ts';
import { parseTemplate } from './fill-template.ts';

/** The headers of the file whose columns a mapping takes over: they are not matched by their names any more. */
export function takenHeaders({ columns, joins, splits }: ColumnMapping): string[] {
  return [
    ...Object.keys(columns ?? {}),
    ...(joins ?? []).flatMap(({ from }) => from),
    ...(splits ?? []).map(({ from }) => from),
  ];
}

/** Those that it only looks at, for templates and for the choice of rows: they are read as well if we know them. */
export function lookedAtHeaders({ templates, keep, skip }: ColumnMapping): string[] {
  return [
    ...Object.values(templates ?? {}).flatMap((text) =>
      parseTemplate(text ?? '').slots.map(({ name }) => name),
    ),
    ...Object.keys(keep ?? {}),
    ...Object.keys(skip ?? {}),
  ];
}
