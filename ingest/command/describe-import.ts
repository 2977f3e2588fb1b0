import type { ImportOptions } from '../import/import-options.ts';
import type { ImportReport } from '../import/import-report.ts';
import type { IssueGroup } from '../import/issue-collector.ts';

const EXAMPLES = 3; // of each kind of problem
const RANGES = 8;
const VALUES = 200; // different ones of a group; nobody reads more, and the report has all
const GROUPS = 60; // of problems; a sheet of thousands of columns has as many

/** The report for people: what came of the rows, then the problems by code and column. */
export function describeImport(report: ImportReport, options: Pick<ImportOptions, 'rejects'>): string {
  const lines = [headline(report), ...files(report), numbers(report)];
  const fields = Object.entries(report.changedFields).sort(([, a], [, b]) => b - a);
  if (fields.length > 0)
    lines.push(`Changed: ${fields.map(([field, rows]) => `${field} ${count(rows)}`).join(', ')}.`);
  lines.push(...emptyCells(report), ...firstNew(report));
  if (report.archived > 0)
    lines.push(`Archived: ${count(report.archived)} records that the file no longer has.`);
  for (const group of report.issueGroups.slice(0, GROUPS)) lines.push('', ...describeGroup(group, report));
  const more = report.issueGroups.length - GROUPS;
  if (more > 0)
    lines.push('', `And ${count(more)} more kinds of problem, which are in the report (--report).`);
  if (report.refused > 0) {
    const advice = options.rejects
      ? `They are in ${options.rejects}: fix them and import that file.`
      : REJECTS_ADVICE;
    lines.push('', `${count(report.refused)} rows were refused. ${advice}`);
  }
  if (report.importId !== null && !report.stopped)
    lines.push('', `To take it back: npm run metroteca -- undo ${report.importId}`);
  return `${lines.join('\n')}\n`;
}

function firstNew({ firstNew: fields }: ImportReport): string[] {
  if (fields === undefined) return [];
  const shown = Object.entries(fields).map(
    ([header, text]) => `  ${header}: ${text.replace(/\s*\n\s*/g, ' / ')}`,
  );
  return ['', 'The first new record, whole:', ...shown];
}

/** What empty cells did: a field that is emptied is as good as deleted, so each is named. */
function emptyCells({ emptied, left }: ImportReport): string[] {
  const named = (fields: Readonly<Record<string, number>>) =>
    Object.entries(fields)
      .sort(([, a], [, b]) => b - a)
      .map(([field, rows]) => `${field} ${count(rows)}`)
      .join(', ');
  return [
    ...(Object.keys(emptied).length > 0 ? [`Emptied: ${named(emptied)}.`] : []),
    ...(Object.keys(left).length > 0
      ? [`Empty cells that left a value alone: ${named(left)}. To empty them: --empty-cells clear.`]
      : []),
  ];
}

const REJECTS_ADVICE = 'Add --rejects FILE to get them as a table with the reasons.';

function headline({ stopped, published, archived, importId }: ImportReport): string {
  if (stopped?.reason === 'dry-run') return stopped.message;
  if (stopped) return `Nothing was published. ${stopped.message}`;
  if (published + archived === 0) return `Everything was there already (${importId}).`;
  return `Published ${count(published)} records (${importId}).`;
}

function files({ files: all }: ImportReport): string[] {
  return all.map(({ name, sheet, encoding, delimiter, kind }) => {
    const parts = [
      encoding,
      delimiter === null ? null : `separated by ${NAMES[delimiter] ?? delimiter}`,
      kind && `kind ${kind}`,
    ];
    return `${sheet === undefined ? name : `${name}, ${sheet}`}: ${parts.filter(Boolean).join(', ') || 'not read'}`;
  });
}

const NAMES: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

function numbers(report: ImportReport): string {
  const parts = [
    `${count(report.read)} rows read`,
    `${count(report.new)} new`,
    `${count(report.changed)} changed`,
    `${count(report.unchanged)} unchanged`,
    `${count(report.refused)} refused`,
  ];
  const skipped = report.skipped > 0 ? `; ${count(report.skipped)} more skipped, as the mapping says` : '';
  return `${parts.join(', ')}; ${count(report.warnings)} with a warning${skipped}.`;
}

function describeGroup(group: IssueGroup, { issues }: ImportReport): string[] {
  const where = [group.column && `column ${group.column}`, group.file].filter(Boolean).join(', ');
  const head = `${group.severity} ${group.code}${where ? ` (${where})` : ''}: ${count(group.count)}, ${lineRanges(group)}`;
  if (group.values.length > 1 && group.count > EXAMPLES) return [head, ...describeValues(group)];
  const examples = issues
    .filter(({ code, column, file }) => code === group.code && column === group.column && file === group.file)
    .slice(0, EXAMPLES)
    .map(({ lines, value, message, suggestion }) => {
      const quoted = value === undefined ? '' : ` "${cut(value)}"`;
      return `  line ${lines[0]}:${quoted} ${message}${suggestion ? ` ${suggestion}` : ''}`;
    });
  return [head, ...examples];
}

/** Every different value once, so that none hides behind a thousand others. */
function describeValues({ values, more }: IssueGroup): string[] {
  const shown = values.slice(0, VALUES);
  const rest = values.length - shown.length;
  return [
    `  ${count(values.length)} different values:`,
    ...shown.map(({ value, count: times, line, message, suggestion }) => {
      const often = times > 1 ? `${count(times)} times, first in line ${line}` : `line ${line}`;
      return `  ${often}: "${cut(value)}" ${message}${suggestion ? ` ${suggestion}` : ''}`;
    }),
    ...(rest > 0 ? [`  And ${count(rest)} more values, which are in the report (--report).`] : []),
    ...(more > 0 ? [`  And ${count(more)} more issues with values of their own.`] : []),
  ];
}

function cut(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

function lineRanges({ lines, count: total }: IssueGroup): string {
  const ranges = lines
    .slice(0, RANGES)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const covered =
    lines.length > RANGES || total > lines.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return `lines ${ranges.join(', ')}${covered ? ', …' : ''}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
