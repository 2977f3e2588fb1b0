import type { ImportIssue } from '../../domain/import-issues.ts';

/** `file` is given when an import has several. */
export interface ReportedIssue extends ImportIssue {
  readonly file?: string;
}

/** A value that issues of one group are about, however often the file has it. */
export interface IssueValue {
  readonly value: string;
  /** Exact. */
  readonly count: number;
  /** The first line that has it. */
  readonly line: number;
  readonly message: string;
  readonly suggestion?: string;
}

/** All issues of one code and severity in one column. */
export interface IssueGroup {
  readonly code: ImportIssue['code'];
  readonly severity: ImportIssue['severity'];
  readonly column?: string;
  readonly file?: string;
  /** Exact, however many there are. */
  readonly count: number;
  /** Line ranges, neighbours joined; at most the first 50. */
  readonly lines: readonly (readonly [number, number])[];
  /** Every different value, the most frequent first. */
  readonly values: readonly IssueValue[];
  /** Issues whose values are not among them, because there are too many different ones. */
  readonly more: number;
}

/** Kinds of issue whose values are titles and texts, each another one: to list them would repeat the file. */
const ABOUT_TEXTS: ReadonlySet<ImportIssue['code']> = new Set<ImportIssue['code']>([
  'text-cleaned',
  'likely-duplicate',
  'withdrawn-record',
  'duplicate-id',
]);
const MAX_VALUES = 20_000; // different ones of all groups, some 5 MB: beyond, they are texts and not terms
const MAX_VALUES_EACH = 5_000;
export const MAX_VALUE = 200; // characters of a value that tell it from others
const MAX_STORED = 1_000; // nobody reads more, and a million rows must fit in flat memory
const MIN_STORED_EACH = 10; // every kind of problem is shown with examples, even when it comes last
const MAX_RANGES = 50;

interface OpenGroup {
  readonly code: ImportIssue['code'];
  readonly severity: ImportIssue['severity'];
  readonly column?: string;
  readonly file?: string;
  count: number;
  readonly lines: [number, number][];
  readonly values: Map<string, { -readonly [Key in keyof IssueValue]: IssueValue[Key] }>;
  more: number;
  readonly stored: ReportedIssue[];
}

/** Takes in any number of issues; keeps exact counts and a bounded number of examples. */
export function openIssueCollector() {
  const groups = new Map<string, OpenGroup>();
  let stored = 0;
  let valuesKept = 0;

  function groupOf(issue: ReportedIssue): OpenGroup {
    const { code, severity, column, file } = issue;
    const key = JSON.stringify([code, severity, column, file]);
    const known = groups.get(key);
    if (known) return known;
    const group: OpenGroup = {
      code,
      severity,
      ...(column !== undefined && { column }),
      ...(file !== undefined && { file }),
      count: 0,
      lines: [],
      values: new Map(),
      more: 0,
      stored: [],
    };
    groups.set(key, group);
    return group;
  }

  function countValue(group: OpenGroup, { code, value, lines, message, suggestion }: ReportedIssue): void {
    if (value === undefined || value === '' || ABOUT_TEXTS.has(code)) return;
    const name = value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE - 1)}…` : value;
    const known = group.values.get(name);
    if (known) known.count += 1;
    else if (valuesKept >= MAX_VALUES || group.values.size >= MAX_VALUES_EACH) group.more += 1;
    else {
      valuesKept += 1;
      const about = { message, ...(suggestion !== undefined && { suggestion }) };
      group.values.set(name, { value: name, count: 1, line: lines[0], ...about });
    }
  }

  /** Takes an example from the largest group; a warning, unless the newcomer is among the first of its own group. */
  function makeRoom(newcomer: OpenGroup): boolean {
    const isFirst = newcomer.stored.length < MIN_STORED_EACH;
    if (!isFirst && newcomer.severity === 'warning') return false;
    const others = [...groups.values()].filter(({ severity }) => isFirst || severity === 'warning');
    const largest = others.reduce<OpenGroup | undefined>(
      (a, b) => (a === undefined || b.stored.length > a.stored.length ? b : a),
      undefined,
    );
    if (largest === undefined || largest.stored.length <= MIN_STORED_EACH) return false;
    largest.stored.pop();
    stored -= 1;
    return true;
  }

  return {
    add(issue: ReportedIssue) {
      const group = groupOf(issue);
      group.count += 1;
      countValue(group, issue);
      addLines(group.lines, issue.lines);
      if (stored >= MAX_STORED && !makeRoom(group)) return;
      group.stored.push(issue);
      stored += 1;
    },
    /** Errors first, then by code and column. */
    groups: (): IssueGroup[] =>
      sorted(groups).map(({ stored: _stored, values, ...group }) => ({
        ...group,
        values: [...values.values()].sort((a, b) => b.count - a.count),
      })),
    issues: (): ReportedIssue[] => sorted(groups).flatMap((group) => group.stored),
  };
}

function addLines(ranges: [number, number][], [first, last]: readonly [number, number]): void {
  const previous = ranges.at(-1);
  if (previous && first >= previous[0] && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
  else if (ranges.length < MAX_RANGES) ranges.push([first, last]);
}

function sorted(groups: ReadonlyMap<string, OpenGroup>): OpenGroup[] {
  const rank = ({ severity, code, column = '', file = '' }: OpenGroup) =>
    `${severity === 'error' ? 0 : 1} ${code} ${column} ${file}`;
  return [...groups.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
