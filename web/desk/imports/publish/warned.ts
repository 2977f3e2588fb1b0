import type { ImportResponse, IssueGroup } from '../../../../domain/desk.ts';

/** Codes that refuse a row, unless a record can do without the cell: then they are warnings. */
const UNREAD: ReadonlySet<string> = new Set(['invalid-value', 'unknown-term', 'missing-value']);

/** What is easily overlooked in an import, and not easily seen afterwards. */
export interface Warned {
  /** By our headers: values of records that empty cells take away. */
  readonly emptied: Readonly<Record<string, number>>;
  /** By columns of the file: rows that look like another record, which they would be added beside. */
  readonly alike: Readonly<Record<string, number>>;
  /** By columns of the file: values that could not be read. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** The name of the file, where it is taken for that of the source. */
  readonly assumedSource: string | undefined;
  /** Names of sheets that are not read. */
  readonly otherSheets: string | undefined;
  /** Whether publishing waits until somebody has looked at it: values or records would be wrong in the library. */
  readonly mustBeSeen: boolean;
}

export function warnedOf({ emptied, issueGroups }: Pick<ImportResponse, 'emptied' | 'issueGroups'>): Warned {
  const warnings = issueGroups.filter(({ severity }) => severity === 'warning');
  // A row that only says what another one says brings no record: its warning is about no column.
  const alike = byColumn(
    warnings.filter(({ code, column }) => code === 'likely-duplicate' && column !== undefined),
  );
  const leftOut = byColumn(warnings.filter(({ code }) => UNREAD.has(code)));
  const assumedSource = firstValue(warnings, 'source-assumed');
  return {
    emptied,
    alike,
    leftOut,
    assumedSource,
    otherSheets: firstValue(warnings, 'other-sheets'),
    mustBeSeen: [emptied, alike].some((fields) => Object.keys(fields).length > 0),
  };
}

function byColumn(groups: readonly IssueGroup[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { column = '', count } of groups) counts[column] = (counts[column] ?? 0) + count;
  return counts;
}

function firstValue(groups: readonly IssueGroup[], code: string): string | undefined {
  return groups.find((group) => group.code === code)?.values[0]?.value;
}
