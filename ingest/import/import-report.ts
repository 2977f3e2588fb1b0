import type { ImportIssue } from '../../domain/import-issues.ts';
import type { ImportFile } from '../../library/catalogue/import-store.ts';
import type { IssueGroup, ReportedIssue } from './issue-collector.ts';

/** One file of an import as it was understood. */
export interface ReportFile extends ImportFile {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly kind: string | null;
  /** Of a workbook of which several are read. */
  readonly sheet?: string;
}

/** Why an import published nothing. */
export type StopReason = 'dry-run' | 'unreadable' | 'strict' | 'replace-guard' | 'not-yours' | 'all-refused';

/**
 * What came of an import: the object that `--json` prints. Numbers are rows, and
 * `new + changed + unchanged + refused = read`.
 */
export interface ImportReport {
  /** Null when the import was only tried (`--dry-run`) and so is in no history. */
  readonly importId: string | null;
  readonly files: readonly ReportFile[];
  /** Of all the files; null when they differ or it could not be told. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Rows that the mapping says to skip; they are not among those read. */
  readonly skipped: number;
  /** Rows with at least one warning. */
  readonly warnings: number;
  /** At most 1,000, grouped by code and column. */
  readonly issues: readonly ReportedIssue[];
  /** Rows that became visible to readers: `new + changed`, or 0. */
  readonly published: number;
  /** Records that `replace` took out of the library. */
  readonly archived: number;
  /** Exact counts and line ranges by code and column. */
  readonly issueGroups: readonly IssueGroup[];
  /** How many changed rows differ in each field. */
  readonly changedFields: Readonly<Record<string, number>>;
  /** By our headers: how many values empty cells take away (`--empty-cells clear`), and how many they leave alone. */
  readonly emptied: Readonly<Record<string, number>>;
  readonly left: Readonly<Record<string, number>>;
  /** Of a trial: everything that the first new record would say, by our headers. */
  readonly firstNew?: Readonly<Record<string, string>>;
  /** Present when nothing was published. */
  readonly stopped?: { readonly reason: StopReason; readonly message: string };
}

/** The value that all files share, else null. */
export function sharedBy<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...rest] = values;
  return rest.every((value) => value === first) ? first : null;
}

/** Whether an issue ends its file, so that nothing of the import may be published. */
export function isError(issue: ImportIssue): boolean {
  return issue.severity === 'error';
}
