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
  /** What separates the values of a list besides the usual signs, since the parts come again in other cells. */
  readonly separator?: string | undefined;
  /** The unit that its header names for all of its numbers: 1,000 for “k€”. */
  readonly unit?: number | undefined;
  /** A mapping says the unit. */
  readonly isUnitGiven?: true | undefined;
  /** The currency that its header names for amounts that name none, in ISO 4217. */
  readonly currency?: string | undefined;
}

/**
 * The issues of one row. Readers of cells only say what is wrong; the notes know where, and what it costs: a cell that a
 * record can do without is left out with a warning, unless the import is strict.
 */
export class RowNotes {
  readonly issues: ImportIssue[] = [];
  readonly #lines: [number, number];
  readonly #isStrict: boolean;
  readonly #suggests: boolean;
  #at: { column?: string; field?: string } = {};
  #habit: ColumnHabit = {};
  #costs: 'row' | 'cell' = 'row';
  #unread = 0;

  /** `suggests`: whether nearest spellings are looked for, which takes most of the time of an unknown value. */
  constructor(
    lines: [number, number],
    { isStrict = true, suggests = true }: { readonly isStrict?: boolean; readonly suggests?: boolean } = {},
  ) {
    this.#lines = lines;
    this.#isStrict = isStrict;
    this.#suggests = suggests;
  }

  /** What follows is about this column, whose other cells show this. */
  turnTo(
    column: string | undefined,
    field: string,
    {
      habit = {},
      costs = 'row',
    }: { readonly habit?: ColumnHabit | undefined; readonly costs?: 'row' | 'cell' } = {},
  ): void {
    this.#habit = habit;
    this.#at = column === undefined ? { field } : { column, field };
    this.#costs = costs;
  }

  get habit(): ColumnHabit {
    return this.#habit;
  }

  add(code: ImportIssueCode, finding: Finding): void {
    const issue = issueOf(code, this.#lines, finding, this.#at);
    const isUnread = issue.severity === 'error';
    if (isUnread) this.#unread += 1;
    const isSpared = isUnread && this.#costs === 'cell' && !this.#isStrict;
    this.issues.push(
      isSpared ? { ...issue, severity: 'warning', message: `${issue.message} It was left out.` } : issue,
    );
  }

  /** How many cells could not be read so far, with or without their row. */
  get unread(): number {
    return this.#unread;
  }

  /** A cell of thousands of unknown values gets its suggestions for the first of them: each is looked for in a whole list. */
  get wantsSuggestion(): boolean {
    return this.#suggests && this.issues.length < WITH_SUGGESTION;
  }

  /** Whether the row must be refused. */
  get refuses(): boolean {
    return this.issues.some((issue) => issue.severity === 'error');
  }
}
