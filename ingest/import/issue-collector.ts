import type { ImportIssue } from '../../domain/import-issues.ts';

/** `file` is given when an import has several. */
export interface ReportedIssue extends ImportIssue {
  readonly file?: string;
}

/** All issues of one code in one column. */
export interface IssueGroup {
  readonly code: ImportIssue['code'];
  readonly severity: ImportIssue['severity'];
  readonly column?: string;
  readonly file?: string;
  /** Exact, however many there are. */
  readonly count: number;
  /** Line ranges, neighbours joined; at most the first 50. */
  readonly lines: readonly (readonly [number, number])[];
}

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
  readonly stored: ReportedIssue[];
}

/** Takes in any number of issues; keeps exact counts and a bounded number of examples. */
export function openIssueCollector() {
  const groups = new Map<string, OpenGroup>();
  let stored = 0;

  function groupOf(issue: ReportedIssue): OpenGroup {
    const { code, severity, column, file } = issue;
    const key = JSON.stringify([code, column, file]);
    const known = groups.get(key);
    if (known) return known;
    const group: OpenGroup = {
      code,
      severity,
      ...(column !== undefined && { column }),
      ...(file !== undefined && { file }),
      count: 0,
      lines: [],
      stored: [],
    };
    groups.set(key, group);
    return group;
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
      addLines(group.lines, issue.lines);
      if (stored >= MAX_STORED && !makeRoom(group)) return;
      group.stored.push(issue);
      stored += 1;
    },
    /** Errors first, then by code and column. */
    groups: (): IssueGroup[] => sorted(groups).map(({ stored: _stored, ...group }) => group),
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
