import type { DeskMessages } from '../../../../languages/messages.ts';

/** What a column of ours is called in the reader's language; its header where it has no name. */
export function columnName(header: string, { columnGroups, columns }: DeskMessages): string {
  for (const { names } of Object.values(columnGroups)) {
    const known = (names as Readonly<Record<string, string>>)[header];
    if (known !== undefined) return known;
  }
  const goal = /^SDG(\d+)$/.exec(header)?.[1];
  return goal === undefined ? header : columns.flag({ goal: Number(goal) });
}
