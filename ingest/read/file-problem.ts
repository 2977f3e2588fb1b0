import type { ImportIssue, ImportIssueCode } from '../../domain/import-issues.ts';
import { issueOf, type Finding } from '../cells/notes.ts';

/** Something that ends the reading of a file. It becomes an issue of the report, never a crash. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly issue: ImportIssue;

  constructor(code: ImportIssueCode, finding: Finding, lines: [number, number] = [1, 1], cause?: unknown) {
    super(finding.message, { cause });
    this.issue = issueOf(code, lines, finding);
  }
}
