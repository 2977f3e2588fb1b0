import { restore } from '../../library/catalogue/backup.ts';
import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import { reindex } from '../../library/index/publish-index.ts';
import { EXIT, UsageError, type Command } from './command.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Makes the library what it was when a backup was made.',
  words: 'DIR',
  arity: [1, 1],
  options: { force: { type: 'boolean', describes: 'replace what the catalogue holds now' } },
  async run(given, session) {
    const [folder = ''] = given.words;
    const catalogue = session.catalogue();
    const now = catalogue.records.countPublished();
    if (now > 0 && !given.has('force')) {
      throw new UsageError(
        `The catalogue holds ${now} records that this would replace. If that is meant: --force`,
      );
    }
    const writer = await session.writer();
    await withCatalogueLock(catalogue.dataDir, 'A restore', async () => {
      await restore(catalogue, folder);
      await reindex(catalogue, writer, { force: true });
    });
    session.terminal.print(`Restored ${catalogue.records.countPublished()} records from ${folder}.\n`);
    return EXIT.published;
  },
};
