import type { Command, Option } from './command.ts';

/** What `metroteca --help` prints. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map(({ name, words, summary }) => [`${name} ${words}`.trim(), summary] as const);
  return [
    'Metroteca: the library in which cities find what other cities have tried.',
    '',
    'Usage: metroteca COMMAND [options]',
    '',
    ...table(lines),
    '',
    'metroteca COMMAND --help explains one of them.',
    '',
  ].join('\n');
}

/** What `metroteca COMMAND --help` prints. */
export function commandHelp({ name, words, summary, options }: Command): string {
  const entries = Object.entries(options).map(
    ([option, about]) => [usage(option, about), describe(about)] as const,
  );
  return [
    `Usage: metroteca ${name} ${words}`.trim() + (entries.length > 0 ? ' [options]' : ''),
    '',
    summary,
    ...(entries.length > 0 ? ['', ...table(entries)] : []),
    '',
  ].join('\n');
}

function usage(name: string, { type, value, choices }: Option): string {
  return type === 'boolean' ? `--${name}` : `--${name} ${choices?.join('|') ?? value ?? 'VALUE'}`;
}

function describe({ describes }: Option): string {
  return describes;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
