import { backUp } from '../../library/catalogue/backup.ts';
import { EXIT, type Command } from './command.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Copies catalogue, uploads and kept mappings into a new folder, while the site runs or not.',
  words: 'DIR',
  arity: [1, 1],
  options: {},
  async run(given, session) {
    const [folder = ''] = given.words;
    const { records } = await backUp(session.catalogue(), folder);
    session.terminal.print(
      `Saved ${records} records in ${folder}. To get them back: metroteca restore ${folder}\n`,
    );
    return EXIT.published;
  },
};
