import { resolve } from 'node:path';
import { backUp } from '../../library/backup/back-up.ts';
import { describeBackup } from '../../library/backup/backup-content.ts';
import { commandLine } from '../../library/command-line.ts';
import { EXIT, type Command } from './command.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary:
    'Copies records, accounts, audit log, waiting imports, uploads, documents and kept mappings into a new folder, while the site runs or not.',
  words: 'DIR',
  arity: [1, 1],
  options: { json: { type: 'boolean', describes: 'as JSON' } },
  async run(given, session) {
    const folder = resolve(given.words[0] ?? '');
    const content = await backUp(session.catalogue(), folder);
    session.terminal.print(
      given.has('json')
        ? `${JSON.stringify({ folder, ...content }, null, 2)}\n`
        : `Saved in ${folder}: ${describeBackup(content)}.\nTo get it back: ${commandLine(`restore ${folder}`)}\n`,
    );
    return EXIT.published;
  },
};
