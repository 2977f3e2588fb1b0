import type { ImportResponse, ImportSummary } from '../../../domain/desk.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { ImportEntry } from '../../../library/catalogue/import-store.ts';
import { readEdit } from '../../../ingest/edits/commit-edit.ts';
import type { ImportReport } from '../../../ingest/import/import-report.ts';
import type { IssueGroup, ReportedIssue } from '../../../ingest/import/issue-collector.ts';
import { stateOf, type KnownImport } from './known-import.ts';
import type { Desk } from '../open-desk.ts';
import { blockFor } from '../refusals.ts';
import { publishedSearch } from '../published-search.ts';
import { MAX_QUESTIONS, questionsIn } from './questions.ts';

/** The parts of an import that are in its plan, or in its report once it is published. */
export interface Findings {
  readonly groups: readonly IssueGroup[];
  readonly issues: readonly ReportedIssue[];
  readonly changedFields: Readonly<Record<string, number>>;
  readonly emptied: Readonly<Record<string, number>>;
  readonly left: Readonly<Record<string, number>>;
}

/** One line of the history. */
export function summaryOf(known: KnownImport): ImportSummary {
  const { id, kept, entry, proposal } = known;
  const state = stateOf(known);
  const notes = {
    ...(kept?.problem !== undefined && { problem: kept.problem }),
    ...(proposal && { review: { id: proposal.id, state: proposal.state } }),
  };
  if (entry) return { ...summaryOfEntry(entry), state, ...notes };
  if (!kept) throw new Error(`The import ${id} is nowhere`);
  const { by, at, file, options, examined } = kept;
  const source = options.source ?? options.mapping?.source;
  return {
    id,
    state,
    at,
    by,
    mode: options.mode,
    kind: examined?.kind ?? options.kind,
    ...(source !== undefined && { source }),
    files: [{ ...file }],
    counts: examined ? { read: examined.read, ...examined.counts, archived: examined.archived } : null,
    ...notes,
  };
}

function summaryOfEntry(entry: ImportEntry): Omit<ImportSummary, 'state'> {
  const { report, state: _state, files, counts, ...rest } = entry;
  const edit = readEdit(report);
  return {
    ...rest,
    ...(edit && { edit }),
    files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    counts: { ...counts },
  };
}

/** Everything about an import but its lists, as an editor sees it. */
export function describeImport(
  known: KnownImport,
  findings: Findings,
  { catalogue, gazetteer }: Pick<Desk, 'catalogue' | 'gazetteer'>,
  editor: Pick<Editor, 'role'>,
): ImportResponse {
  const { kept, entry } = known;
  const report = (entry?.report ?? {}) as Partial<ImportReport>;
  const examined = kept?.examined;
  const look = kept?.look;
  const summary = summaryOf(known);
  const questions = questionsIn(findings.issues, look?.columns ?? [], gazetteer, findings.groups);
  return {
    ...summary,
    examination: kept?.examination ?? 0,
    ...(kept?.mappingFrom && { mappingFrom: { ...kept.mappingFrom } }),
    options: { ...kept?.options },
    encoding: examined?.encoding ?? report.encoding ?? null,
    delimiter: examined?.delimiter ?? report.delimiter ?? null,
    sheets: [...(look?.sheets ?? [])],
    sheet: look?.sheet ?? null,
    columns: (look?.columns ?? []).map((column) => ({ ...column, samples: [...column.samples] })),
    firstRows: (look?.rows ?? []).map((cells) => [...cells]),
    skipped: examined?.skipped ?? report.skipped ?? 0,
    warnings: examined?.warnings ?? report.warnings ?? 0,
    issueGroups: findings.groups.map((group) => ({
      ...group,
      lines: group.lines.map(([first, last]): [number, number] => [first, last]),
      values: [...(group.values ?? [])], // imports of earlier versions have none
      more: group.more ?? 0,
    })),
    questions: questions.slice(0, MAX_QUESTIONS),
    laterQuestions: Math.max(0, questions.length - MAX_QUESTIONS),
    changedFields: { ...findings.changedFields },
    emptied: { ...findings.emptied },
    left: { ...findings.left },
    blocked: entry || !kept ? null : (blockFor(kept, editor) ?? null),
    search: summary.state === 'published' ? publishedSearch(known.id, catalogue) : null,
  };
}
