import { describe, expect, it } from 'vitest';
import { EXIT, type Option } from '../../ingest/command/command.ts';
import { COMMANDS } from '../../ingest/command/commands.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { readText } from './repository.ts';

const PAGE = 'docs/commands.md';

describe('docs/commands.md', () => {
  it('lists the scripts of package.json, in the same order', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    expect(codeColumn(tableUnder(PAGE, 'npm scripts'), 'script')).toEqual(Object.keys(scripts));
  });

  it('lists the commands of metroteca with what follows them, in the order of the help', () => {
    const coded = COMMANDS.map(({ name, words }) => `${name} ${words}`.trim());
    expect(codeColumn(tableUnder(PAGE, 'metroteca'), 'command')).toEqual(coded);
  });

  it('lists every option of every command, with its values', () => {
    const rows = tableUnder(PAGE, 'Options');
    const documented = rows.map((row) => [codeColumn([row], 'command')[0], codeColumn([row], 'option')[0]]);
    const coded = COMMANDS.flatMap(({ name, options }) =>
      Object.entries(options).map(([option, about]) => [name, usageOf(option, about)]),
    );
    expect(documented).toEqual(coded);
  });

  it('explains every field of an import’s report', () => {
    const source = readText('ingest/import/import-report.ts');
    const body = /export interface ImportReport \{\n([\s\S]*?)^\}$/m.exec(source)?.[1] ?? '';
    const fields = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, field]) => field);
    expect(codeColumn(tableUnder(PAGE, 'The report'), 'field')).toEqual(fields);
  });

  it('lists every exit code', () => {
    const documented = tableUnder(PAGE, 'Exit codes').map(({ code, name }) => [name, code]);
    expect(documented).toEqual(Object.entries(EXIT).map(([name, code]) => [name, `\`${code}\``]));
  });
});

function usageOf(name: string, { type, value, choices }: Option): string {
  return type === 'boolean' ? `--${name}` : `--${name} ${choices?.join('|') ?? value}`;
}
