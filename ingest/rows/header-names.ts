import type { ColumnMapping } from '../../domain/column-mapping.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';

const POSITION = /^column \d+$/;
const NUMBER = / \(\d+\)$/;

/** Names of columns, each once: the second `Notes` is `Notes (2)`, so that a mapping can name both. */
export function distinctNames(header: readonly string[]): string[] {
  const taken = new Set(header.map(foldText));
  const seen = new Set<string>();
  const next = new Map<string, number>();
  return header.map((name) => {
    const folded = foldText(name);
    if (folded === '' || !seen.has(folded)) {
      seen.add(folded);
      return name;
    }
    let number = next.get(folded) ?? 2;
    while (taken.has(foldText(`${name} (${number})`))) number += 1;
    next.set(folded, number + 1);
    taken.add(foldText(`${name} (${number})`));
    return `${name} (${number})`;
  });
}

/** A name as the file has it, without the number that `distinctNames` gave it. */
export function withoutNumber(name: string): string {
  return name.replace(NUMBER, '');
}

/** `Column 1`, `Column 2` for a table that names its columns nowhere. */
export function positionsOf(rows: readonly (readonly string[])[]): string[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, at) => `Column ${at + 1}`);
}

/** Whether a mapping names columns by their place, and the table has no such names of its own. */
export function namesPositions(mapping: ColumnMapping | undefined, header: readonly string[]): boolean {
  const isNamed = Object.keys(mapping?.columns ?? {}).some((name) => POSITION.test(foldText(name)));
  return isNamed && !header.some((name) => POSITION.test(foldText(name)));
}
