import { IMPORT_ISSUES, type ImportIssue, type ImportIssueCode } from '../../domain/import-issues.ts';

const MAX_VALUE_LENGTH = 1_000; // an answer of a mapping names the value in full; longer ones are texts, not terms

const WITH_SUGGESTION = 20; // issues of a row

/** What can be said about one problem besides where it is. */
export interface Finding {
  readonly message: string;
  readonly value?: string;
  readonly suggestion?: string | undefined;
}

/** An issue with the severity of its code; long values are cut. */
export function issueOf(
  code: ImportIssueCode,
  lines: [number, number],
  finding: Finding,
  at: { column?: string; field?: string } = {},
): ImportIssue {
  const { message, value, suggestion } = finding;
  const issue: ImportIssue = { code, severity: IMPORT_ISSUES[code].severity, lines, ...at, message };
  if (value !== undefined) issue.value = value.slice(0, MAX_VALUE_LENGTH);
  if (suggestion !== undefined) issue.suggestion = suggestion;
  return issue;
}

/** What the cells of a column have in common, where one cell alone is not clear. */
export interface ColumnHabit {
  /** Which of two numbers is the day; `mixed` where cells contradict each other. */
  readonly dateOrder?: 'day-first' | 'month-first' | 'mixed' | undefined;
  /** Commas separate the values of a list, since the parts come again in other cells. */
  readonly splitsAtCommas?: boolean;
}

/** The issues of one row. Readers of cells only say what is wrong; the notes know where. */
export class RowNotes {
  readonly issues: ImportIssue[] = [];
  readonly #lines: [number, number];
  #at: { column?: string; field?: string } = {};
  #habit: ColumnHabit = {};

  constructor(lines: [number, number]) {
    this.#lines = lines;
  }

  /** What follows is about this column, whose other cells show this. */
  turnTo(column: string | undefined, field: string, habit: ColumnHabit = {}): void {
    this.#habit = habit;
    this.#at = column === undefined ? { field } : { column, field };
  }

  get habit(): ColumnHabit {
    return this.#habit;
  }

  add(code: ImportIssueCode, finding: Finding): void {
    this.issues.push(issueOf(code, this.#lines, finding, this.#at));
  }

  /** A cell of thousands of unknown values gets its suggestions for the first of them: each is looked for in a whole list. */
  get wantsSuggestion(): boolean {
    return this.issues.length < WITH_SUGGESTION;
  }

  /** Whether the row must be refused. */
  get refuses(): boolean {
    return this.issues.some((issue) => issue.severity === 'error');
  }
}
