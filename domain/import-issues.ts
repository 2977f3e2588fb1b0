import { z } from 'zod';

/** Whether the row or file goes in anyway. */
export type Severity = 'error' | 'warning';

/** How far an issue reaches: it ends the file, refuses a row, or is only worth knowing. */
type Level = 'file' | 'row' | 'note';

/** Every code that an import can report: a public contract, explained in `docs/import-issues.md`. */
export const IMPORT_ISSUES = {
  'unreadable-file': { level: 'file', severity: 'error' },
  'unsupported-file': { level: 'file', severity: 'error' },
  'encoding-doubtful': { level: 'file', severity: 'error' },
  'empty-file': { level: 'file', severity: 'error' },
  'no-header': { level: 'file', severity: 'error' },
  'missing-column': { level: 'file', severity: 'error' },
  'duplicate-column': { level: 'file', severity: 'error' },
  'blank-column': { level: 'file', severity: 'warning' },
  'unknown-column': { level: 'file', severity: 'warning' },
  'mapping-needed': { level: 'file', severity: 'error' },
  'contact-asked': { level: 'file', severity: 'warning' },
  'source-assumed': { level: 'file', severity: 'warning' },
  'malformed-quoting': { level: 'row', severity: 'error' },
  'broken-character': { level: 'row', severity: 'error' },
  'wrong-cell-count': { level: 'row', severity: 'error' },
  'missing-value': { level: 'row', severity: 'error' },
  'invalid-value': { level: 'row', severity: 'error' },
  'unknown-term': { level: 'row', severity: 'error' },
  'ambiguous-city': { level: 'row', severity: 'error' },
  'duplicate-id': { level: 'row', severity: 'error' },
  'likely-duplicate': { level: 'row', severity: 'warning' },
  'withdrawn-record': { level: 'row', severity: 'warning' },
  'alias-used': { level: 'note', severity: 'warning' },
  'text-cleaned': { level: 'note', severity: 'warning' },
  'unknown-city': { level: 'note', severity: 'warning' },
  'unknown-topic': { level: 'note', severity: 'warning' },
  'unknown-area': { level: 'note', severity: 'warning' },
  'kept-in-words': { level: 'note', severity: 'warning' },
  'unknown-record': { level: 'note', severity: 'warning' },
  'over-tagged': { level: 'note', severity: 'warning' },
  'looks-like-a-date': { level: 'note', severity: 'warning' },
  'cell-too-long': { level: 'note', severity: 'warning' },
  'odd-quotes': { level: 'note', severity: 'warning' },
  'short-row': { level: 'note', severity: 'warning' },
  'repeated-header': { level: 'note', severity: 'warning' },
  'cell-without-value': { level: 'note', severity: 'warning' },
  'merged-cells': { level: 'note', severity: 'warning' },
  'hidden-rows': { level: 'note', severity: 'warning' },
  'other-sheets': { level: 'note', severity: 'warning' },
  'encoding-guessed': { level: 'note', severity: 'warning' },
} as const satisfies Record<string, { level: Level; severity: Severity }>;

export type ImportIssueCode = keyof typeof IMPORT_ISSUES;

export const IMPORT_ISSUE_CODES = Object.keys(IMPORT_ISSUES) as [ImportIssueCode, ...ImportIssueCode[]];

export const ImportIssueSchema = z.object({
  code: z.enum(IMPORT_ISSUE_CODES),
  severity: z.enum(['error', 'warning']),
  /** First and last line of the file, counted from 1. */
  lines: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  column: z.string().optional(),
  field: z.string().optional(),
  /** Of the record or, for `likely-duplicate`, of the other one. */
  id: z.string().optional(),
  value: z.string().optional(),
  message: z.string(),
  suggestion: z.string().optional(),
});

export type ImportIssue = z.infer<typeof ImportIssueSchema>;
