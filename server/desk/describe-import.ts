import type { ImportQuestion, ImportResponse, ImportSummary } from '../../domain/desk.ts';
import type { ImportIssueCode } from '../../domain/import-issues.ts';
import type { ImportEntry } from '../../ingest/catalogue/import-store.ts';
import type { ImportReport } from '../../ingest/import/import-report.ts';
import type { IssueGroup, ReportedIssue } from '../../ingest/import/issue-collector.ts';
import type { KeptImport } from '../../ingest/import/kept-imports.ts';
import type { KnownImport } from './desk-imports.ts';

/** The parts of an import that are in its plan, or in its report once it is published. */
export interface Findings {
  readonly groups: readonly IssueGroup[];
  readonly issues: readonly ReportedIssue[];
  readonly changedFields: Readonly<Record<string, number>>;
}

const MAX_QUESTIONS = 200;

/** One line of the history. */
export function summaryOf({ id, kept, entry }: KnownImport): ImportSummary {
  const problem = kept?.problem === undefined ? {} : { problem: kept.problem };
  if (entry) {
    // In the catalogue, and on its way to the index: readers do not see it yet.
    const state = kept?.state === 'publishing' ? { state: kept.state } : {};
    return { ...summaryOfEntry(entry), ...state, ...problem };
  }
  if (!kept) throw new Error(`The import ${id} is nowhere`);
  const { by, at, file, options, examined } = kept;
  const source = options.source ?? options.mapping?.source;
  return {
    id,
    state: kept.state === 'published' ? 'ready' : kept.state, // published in a catalogue that was replaced since
    at,
    by,
    mode: options.mode,
    kind: examined?.kind ?? options.kind,
    ...(source !== undefined && { source }),
    files: [{ ...file }],
    counts: examined ? { read: examined.read, ...examined.counts, archived: examined.archived } : null,
    ...problem,
  };
}

function summaryOfEntry(entry: ImportEntry): ImportSummary {
  const { report: _report, state, files, counts, ...rest } = entry;
  return {
    ...rest,
    state: state === 'planned' ? 'ready' : state,
    files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    counts: { ...counts },
  };
}

/** Everything about an import but its lists. */
export function describeImport(known: KnownImport, findings: Findings): ImportResponse {
  const { kept, entry } = known;
  const report = (entry?.report ?? {}) as Partial<ImportReport>;
  const examined = kept?.examined;
  return {
    ...summaryOf(known),
    examination: kept?.examination ?? 0,
    options: { ...kept?.options },
    encoding: examined?.encoding ?? report.encoding ?? null,
    delimiter: examined?.delimiter ?? report.delimiter ?? null,
    columns: (examined?.look.columns ?? []).map((column) => ({ ...column, samples: [...column.samples] })),
    firstRows: (examined?.look.rows ?? []).map((cells) => [...cells]),
    warnings: examined?.warnings ?? report.warnings ?? 0,
    issueGroups: findings.groups.map((group) => ({
      ...group,
      lines: group.lines.map(([first, last]): [number, number] => [first, last]),
    })),
    questions: questionsIn(findings.issues),
    changedFields: { ...findings.changedFields },
    blocked: blockOf(kept, entry),
  };
}

function blockOf(kept: KeptImport | undefined, entry: ImportEntry | undefined): ImportResponse['blocked'] {
  return entry ? null : (kept?.examined?.blocked ?? null);
}

/** Kinds of issue that one answer mends wherever the same value stands. */
const ANSWERABLE: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'unknown-term',
  'ambiguous-city',
  'unknown-city',
  'unknown-topic',
  'invalid-value',
]);

/** What to ask the editor: each value once, the most frequent first. */
function questionsIn(issues: readonly ReportedIssue[]): ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>();
  for (const { code, column, field, value, message, suggestion } of issues) {
    if (!ANSWERABLE.has(code) || value === undefined) continue;
    const key = JSON.stringify([code, column, value]);
    const known = questions.get(key);
    if (known) known.rows += 1;
    else {
      const place = { ...(column !== undefined && { column }), ...(field !== undefined && { field }) };
      questions.set(key, {
        code,
        ...place,
        value,
        rows: 1,
        message,
        ...(suggestion !== undefined && { suggestion }),
      });
    }
  }
  return [...questions.values()].sort((a, b) => b.rows - a.rows).slice(0, MAX_QUESTIONS);
}
