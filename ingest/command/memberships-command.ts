import { statSync } from 'node:fs';
import { MEMBERSHIP_MODES, type MembershipMode } from '../../domain/desk-memberships.ts';
import { membershipsTable } from '../../library/networks/read-networks.ts';
import { importMemberships, type MembershipReport } from '../memberships/import-memberships.ts';
import { EXIT, UsageError, type Command, type ExitCode, type Given } from './command.ts';
import type { Session } from './session.ts';
import { writeText } from './write-file.ts';

const MOST_ISSUES = 20; // in words; --json has them all

export const membershipsCommand: Command = {
  name: 'memberships',
  summary: 'Brings a table of who is a member of which network into the library; without FILE prints it.',
  words: '[FILE]',
  arity: [0, 1],
  options: {
    'dry-run': { type: 'boolean', describes: 'report what would happen, change nothing' },
    mode: {
      type: 'string',
      choices: [...MEMBERSHIP_MODES],
      describes: 'replace also takes out the members of its networks that the table no longer has',
    },
    out: { type: 'string', value: 'FILE', describes: 'where to print it, instead of standard output' },
    json: { type: 'boolean', describes: 'print the report as JSON' },
  },
  async run(given, session) {
    const [file] = given.words;
    return file === undefined ? print(given, session) : bring(file, given, session);
  },
};

async function print(given: Given, session: Session): Promise<ExitCode> {
  session.catalogue();
  const out = given.text('out');
  if (out === undefined) session.terminal.print(membershipsTable());
  else await writeText(out, membershipsTable());
  return EXIT.published;
}

async function bring(file: string, given: Given, session: Session): Promise<ExitCode> {
  const { terminal, signal } = session;
  if (file !== '-' && !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`There is no file ${file}.`);
  const input =
    file === '-' ? { name: 'standard input', stream: terminal.input } : { name: file, path: file };
  const mode = (given.text('mode') ?? 'upsert') as MembershipMode;
  const report = await importMemberships(
    input,
    { mode, dryRun: given.has('dry-run'), by: 'command line', signal },
    { catalogue: session.catalogue(), gazetteer: await session.gazetteer(), openWriter: session.writer },
  );
  terminal.endProgress();
  terminal.print(given.has('json') ? `${JSON.stringify(report, null, 2)}\n` : describe(report));
  return report.read > report.refused ? EXIT.published : EXIT.data;
}

function describe(report: MembershipReport): string {
  const { importId, read, refused, archived, issues, stopped } = report;
  const lines = [
    `${read} rows: ${report.new} new, ${report.changed} changed, ${report.unchanged} unchanged, ${refused} refused; ${archived} taken out.`,
    ...issues
      .slice(0, MOST_ISSUES)
      .map(({ lines: [line], code, column, value, message }) =>
        [`  line ${line}`, code, column, value && `"${value}"`, message].filter(Boolean).join(' · '),
      ),
    ...(issues.length > MOST_ISSUES ? [`  and ${issues.length - MOST_ISSUES} more, with --json`] : []),
    stopped === 'dry-run'
      ? 'This was a trial: nothing was changed.'
      : stopped
        ? 'There was nothing to publish.'
        : `Published as ${importId}. To take it back: npm run metroteca -- undo ${importId}`,
  ];
  return `${lines.join('\n')}\n`;
}
