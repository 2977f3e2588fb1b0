import type { ReactNode } from 'react';

/** One thing to compare, and what each of the compared has of it. */
export interface CompareRow<Compared> {
  readonly name: string;
  readonly of: (compared: Compared) => ReactNode;
}

/** The head of a column. */
export interface CompareHead {
  readonly id: string;
  readonly title: string;
  /** Of the title, where that is known. */
  readonly language?: string;
  readonly href: string;
  /** The comparison without it. */
  readonly hrefWithout: string;
}

/** What is compared, column by column and row by row. */
export interface ComparedRows<Compared> {
  readonly heads: readonly CompareHead[];
  /** In the order of the heads. */
  readonly compared: readonly Compared[];
  readonly rows: readonly CompareRow<Compared>[];
}

/** The rows that say something of at least one of these; what is not known is undefined. */
export function filledRows<Compared>(
  rows: readonly CompareRow<Compared>[],
  compared: readonly Compared[],
): { readonly name: string; readonly cells: readonly ReactNode[] }[] {
  return rows
    .map(({ name, of }) => ({ name, cells: compared.map((each) => known(of(each))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
}

function known(cell: ReactNode): ReactNode {
  return cell === null || cell === '' || cell === false ? undefined : cell;
}
