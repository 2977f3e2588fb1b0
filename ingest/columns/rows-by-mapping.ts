import type { CompleteMapping } from '../../domain/column-mapping.ts';

/** The header and cell for which a mapping leaves a row out. */
export interface SkippedBy {
  readonly header: string;
  readonly cell: string;
}

/**
 * Which rows a mapping leaves out: those with a cell that `skip` names, and those that lack one that `keep` names.
 * `place`: where a header of the file is. Undefined for a row that is to be read.
 */
export function rowsByMapping(
  { skip, keep }: Pick<CompleteMapping, 'skip' | 'keep'>,
  place: (name: string) => number | undefined,
): (cells: readonly string[]) => SkippedBy | undefined {
  const rules = [...rulesOf(skip, place, true), ...rulesOf(keep, place, false)];
  return (cells) => {
    for (const { header, index, values, isNamedOut } of rules) {
      const cell = (cells[index] ?? '').trim();
      if (values.has(cell) === isNamedOut) return { header, cell };
    }
    return undefined;
  };
}

function rulesOf(
  rules: CompleteMapping['skip'],
  place: (name: string) => number | undefined,
  isNamedOut: boolean,
) {
  return Object.entries(rules).flatMap(([header, values]) => {
    const index = place(header);
    if (index === undefined) return [];
    return [{ header, index, values: new Set(values.map((text) => text.trim())), isNamedOut }];
  });
}
