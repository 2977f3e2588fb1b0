import type { ImportQuestion } from '../../../domain/desk.ts';
import type { ImportIssue, ImportIssueCode } from '../../../domain/import-issues.ts';
import type { Gazetteer } from '../../../library/places/gazetteer.ts';
import { COLUMNS } from '../../../ingest/columns/registry.ts';
import { MAX_VALUE, type IssueGroup } from '../../../ingest/import/issue-collector.ts';
import type { LookedColumn } from '../../../ingest/import/look-at-table.ts';

/** Kinds of issue that one answer fixes in all rows with the same value. */
const ABOUT_VALUES: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'unknown-term',
  'unknown-topic',
  'invalid-value',
]);
const ABOUT_PLACES: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'ambiguous-city',
  'unknown-city',
]);
/** An answer of some 200 KB; after these are answered, the next ones are asked. */
export const MAX_QUESTIONS = 500;

/**
 * What to ask the editor: each value once, those that keep rows out first, then the most frequent. `issues` are examples; `groups` have every value
 * with its exact count, also those of which no example was kept.
 */
export function questionsIn(
  issues: readonly ImportIssue[],
  columns: readonly LookedColumn[],
  gazetteer: Gazetteer,
  groups: readonly IssueGroup[] = [],
): ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>();
  const keyOf = ({ code, column, value }: Pick<ImportIssue, 'code' | 'column' | 'value'>) =>
    JSON.stringify([code, column, value]);
  const ask = (issue: ImportIssue, value: string) => {
    if (isAboutPlace(issue)) questions.set(keyOf(issue), placeQuestion(issue, value, gazetteer));
    else if (ABOUT_VALUES.has(issue.code)) questions.set(keyOf(issue), valueQuestion(issue, value, columns));
  };
  const examples = new Map<string, ImportIssue>();
  for (const issue of issues) {
    const { code, column, value } = issue;
    if (!examples.has(keyOf({ code, column }))) examples.set(keyOf({ code, column }), issue);
    if (value === undefined || value.length > MAX_VALUE) continue; // a text, not a term: its cell stays out
    const known = questions.get(keyOf(issue));
    if (known) known.rows += 1;
    else ask(issue, value);
  }
  for (const { code, column, values = [] } of groups) {
    const example = examples.get(keyOf({ code, column }));
    if (example === undefined) continue;
    const { suggestion: _ofExample, ...about } = example;
    for (const { value, count, line, message, suggestion } of values) {
      if (value.length === MAX_VALUE && value.endsWith('…')) continue; // cut, so no answer could name it
      const issue: ImportIssue = { ...about, value, lines: [line, line], message };
      if (suggestion !== undefined) issue.suggestion = suggestion;
      if (!questions.has(keyOf(issue))) ask(issue, value);
      const asked = questions.get(keyOf(issue));
      if (asked) asked.rows = count;
    }
  }
  return [...questions.values()].sort((a, b) => Number(b.keepsOut) - Number(a.keepsOut) || b.rows - a.rows);
}

/** A city that the gazetteer lacks and whose country is missing is a doubtful place too. */
function isAboutPlace({ code, field }: ImportIssue): boolean {
  return ABOUT_PLACES.has(code) || (code === 'missing-value' && field === 'city.country');
}

function placeQuestion(issue: ImportIssue, value: string, gazetteer: Gazetteer): ImportQuestion {
  const ids = issue.code === 'ambiguous-city' ? (issue.suggestion?.split('; ') ?? []) : [];
  const cities = ids.flatMap((id) => gazetteer.find(id) ?? []);
  return { ...questionOf(issue, value), ...(cities.length > 0 && { cities }) };
}

function valueQuestion(issue: ImportIssue, value: string, columns: readonly LookedColumn[]): ImportQuestion {
  const to = headerFor(issue, columns);
  return { ...questionOf(issue, value), ...(to !== undefined && { to }) };
}

/** Our header: that of the file's column, or where columns were joined or split, the first with this field. */
function headerFor({ column, field }: ImportIssue, columns: readonly LookedColumn[]): string | undefined {
  const read = columns.find(({ header }) => header === column)?.field;
  const fitting = COLUMNS.filter((candidate) => candidate.field === field);
  return (fitting.find(({ header }) => header === read) ?? fitting[0])?.header;
}

function questionOf(issue: ImportIssue, value: string): ImportQuestion {
  const { code, severity, column, field, message, suggestion } = issue;
  return {
    code,
    ...(column !== undefined && { column }),
    ...(field !== undefined && { field }),
    value,
    rows: 1,
    keepsOut: severity === 'error',
    message,
    ...(suggestion !== undefined && { suggestion }),
  };
}
