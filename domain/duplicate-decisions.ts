// Without zod, so that the pages of the desk do not load it.

/** Names a row of a file: its first line, after the name of the sheet where several are read. */
export function rowKey(line: number, sheet?: string): string {
  return sheet === undefined ? String(line) : `${sheet}!${line}`;
}

/** What becomes of a row that is probably a record that is here already. */
export const DUPLICATE_DECISIONS = ['update', 'leave', 'new'] as const;
export type DuplicateDecision = (typeof DUPLICATE_DECISIONS)[number];
