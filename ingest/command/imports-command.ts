import type { ImportEntry } from '../../library/catalogue/import-store.ts';
import { EXIT, UsageError, type Command } from './command.ts';

const SHOWN = 20;

export const importsCommand: Command = {
  name: 'imports',
  summary: 'Lists the imports, the newest first; with an ID, the report of one.',
  words: '[ID]',
  arity: [0, 1],
  options: {
    limit: { type: 'string', value: 'NUMBER', describes: `how many; ${SHOWN} by default` },
    json: { type: 'boolean', describes: 'as JSON' },
  },
  async run(given, session) {
    const { imports } = session.catalogue();
    const [id] = given.words;
    if (id !== undefined) {
      const entry = imports.find(id);
      if (!entry) throw new UsageError(`There is no import ${id}. See: npm run metroteca -- imports`);
      session.terminal.print(`${JSON.stringify(entry, null, 2)}\n`);
      return EXIT.published;
    }
    const limit = Number(given.text('limit') ?? SHOWN);
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit is a whole number from 1.');
    const entries = imports.list(limit);
    session.terminal.print(given.has('json') ? `${JSON.stringify(entries, null, 2)}\n` : describe(entries));
    return EXIT.published;
  },
};

function describe(entries: readonly ImportEntry[]): string {
  if (entries.length === 0) return 'Nothing has been imported yet.\n';
  return entries.map((entry) => `${line(entry)}\n`).join('');
}

function line({ id, at, state, mode, counts, files, source, undoes }: ImportEntry): string {
  const named = files.map(({ name }) => name).join(', ');
  const what = undoes ? `undo of ${undoes}` : mode === 'edit' ? 'edit at the desk' : named;
  const numbers = `${counts.new} new, ${counts.changed} changed, ${counts.refused} refused, ${counts.archived} archived`;
  const time = at.slice(0, 16).replace('T', ' ');
  return `${id}  ${time}  ${state.padEnd(9)}  ${mode === 'replace' ? 'replace: ' : ''}${what}${source ? ` (${source})` : ''}: ${numbers}`;
}
