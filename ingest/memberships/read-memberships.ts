import { CityIdSchema } from '../../domain/city.ts';
import { MembershipSchema, type Membership } from '../../domain/eligibility/network.ts';
import type { ImportIssue, ImportIssueCode } from '../../domain/import-issues.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { MEMBERSHIP_COLUMNS } from '../../library/networks/read-networks.ts';
import { unguardFormula } from '../../library/words/guard-formula.ts';
import { parseCountry } from '../../library/places/countries.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { issueOf } from '../cells/notes.ts';
import { parsePartialDate } from '../cells/partial-dates.ts';
import { findMatch } from '../cells/terms.ts';
import { FileProblem } from '../read/file-problem.ts';
import { openRows } from '../read/open-rows.ts';
import type { TableInput } from '../read/table-input.ts';

type MembershipColumn = (typeof MEMBERSHIP_COLUMNS)[number];

/** A row of a table of memberships: the membership, or what is wrong with it. */
export interface MembershipRow {
  readonly lines: readonly [number, number];
  readonly membership?: Membership;
  readonly issues: readonly ImportIssue[];
}

export interface MembershipTable {
  readonly rows: readonly MembershipRow[];
  /** About the file as a whole. With one of severity `error` there are no rows. */
  readonly issues: readonly ImportIssue[];
}

const OTHER_HEADERS: Readonly<Record<string, MembershipColumn>> = {
  'city id': 'city',
  member: 'city',
  page: 'url',
  link: 'url',
  source: 'url',
  date: 'as_of',
  from: 'since',
  to: 'until',
};
const NEEDED = ['network', 'city', 'url', 'as_of'] as const satisfies readonly MembershipColumn[];

/** Reads a table of memberships in any format that tables of records may have. A file that is no table gives issues. */
export async function readMembershipTable(
  input: TableInput,
  cities: Gazetteer,
  signal?: AbortSignal,
): Promise<MembershipTable> {
  try {
    const table = await openRows(input, signal ? { signal } : {});
    try {
      return await readRows(table, cities);
    } finally {
      await table.close();
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { rows: [], issues: [error.issue] };
  }
}

async function readRows(
  { rows, issues: ofFile }: Awaited<ReturnType<typeof openRows>>,
  cities: Gazetteer,
): Promise<MembershipTable> {
  let columns: readonly (MembershipColumn | undefined)[] | undefined;
  const found: MembershipRow[] = [];
  const issues: ImportIssue[] = [...ofFile];
  for await (const { lines, cells, issues: broken = [] } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (columns)
      found.push(broken.length > 0 ? { lines, issues: broken } : readRow(lines, cells, columns, cities));
    else {
      columns = cells.map(columnNamed);
      issues.push(...headerIssues(cells, columns, lines));
      if (issues.some(({ severity }) => severity === 'error')) return { rows: [], issues };
    }
  }
  if (!columns) issues.push(issueOf('empty-file', [1, 1], { message: 'There is nothing in the file.' }));
  return { rows: found, issues };
}

function columnNamed(header: string): MembershipColumn | undefined {
  const folded = foldText(header).replaceAll('_', ' ').trim();
  return MEMBERSHIP_COLUMNS.find((column) => column.replaceAll('_', ' ') === folded) ?? OTHER_HEADERS[folded];
}

function headerIssues(
  cells: readonly string[],
  columns: readonly (MembershipColumn | undefined)[],
  lines: [number, number],
): ImportIssue[] {
  const missing = NEEDED.filter((column) => !columns.includes(column));
  const unknown = cells.filter((cell, at) => columns[at] === undefined && cell.trim() !== '');
  const twice = MEMBERSHIP_COLUMNS.filter((column) => columns.filter((one) => one === column).length > 1);
  return [
    ...missing.map((column) =>
      issueOf('missing-column', lines, {
        message: `A table of memberships needs the column ${column}.`,
        value: column,
      }),
    ),
    ...twice.map((column) =>
      issueOf('duplicate-column', lines, { message: `The column ${column} is there twice.`, value: column }),
    ),
    ...unknown.map((value) =>
      issueOf('unknown-column', lines, { message: 'No membership has this column; it was left out.', value }),
    ),
  ];
}

function readRow(
  lines: [number, number],
  cells: readonly string[],
  columns: readonly (MembershipColumn | undefined)[],
  cities: Gazetteer,
): MembershipRow {
  const cell = (column: MembershipColumn) => unguardFormula((cells[columns.indexOf(column)] ?? '').trim());
  const issues: ImportIssue[] = [];
  const report = (code: ImportIssueCode, column: MembershipColumn, message: string) => {
    const value = cell(column);
    issues.push({ ...issueOf(code, lines, { message, ...(value !== '' && { value }) }), column });
  };
  const absent = NEEDED.filter((column) => cell(column) === '');
  for (const column of absent) report('missing-value', column, `The row has no ${column}.`);

  const network = findMatch(NETWORKS, cell('network'))?.term.id;
  if (network === undefined && cell('network') !== '')
    report('unknown-term', 'network', 'We do not know a network of this name.');
  const country = parseCountry(cell('country'));
  const city = cell('city') === '' ? undefined : placeOf(cell('city'), country, cities, report);
  const dates = (['since', 'until', 'as_of'] as const).map((column) => {
    const date = cell(column) === '' ? undefined : parsePartialDate(cell(column));
    if (cell(column) !== '' && date === undefined)
      report('invalid-value', column, 'Not a date. Write 2024, 2024-05 or 2024-05-31.');
    return date;
  });
  if (issues.length > 0) return { lines, issues };

  const [since, until, asOf] = dates;
  const parsed = MembershipSchema.safeParse({
    network,
    city: city?.id,
    name: cell('name') || city?.name,
    country: city?.country,
    ...(cell('tier') !== '' && { tier: cell('tier') }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    url: cell('url'),
    asOf,
  });
  if (parsed.success) return { lines, issues, membership: parsed.data };
  report('invalid-value', 'url', 'Not an address of a page that begins with http.');
  return { lines, issues };
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** A city by its id or its name; an id that the gazetteer does not have ends in its country. */
function placeOf(
  text: string,
  country: string | undefined,
  cities: Gazetteer,
  report: (code: ImportIssueCode, column: MembershipColumn, message: string) => void,
): Place | undefined {
  const known = cities.find(text);
  if (known) return known;
  const ending = text.slice(-2).toUpperCase();
  if (
    CityIdSchema.safeParse(text).success &&
    parseCountry(ending) === ending &&
    (country ?? ending) === ending
  )
    return { id: text, name: text, country: ending };
  const answer = cities.resolve({ city: text, country });
  if (answer.kind === 'known') return answer.city;
  if (answer.kind === 'ambiguous')
    report(
      'ambiguous-city',
      'city',
      `Several cities have this name: ${answer.candidates.map(({ id }) => id).join(', ')}.`,
    );
  else report('invalid-value', 'city', 'We do not know this city. Write its id, such as dakar-sn.');
  return undefined;
}
