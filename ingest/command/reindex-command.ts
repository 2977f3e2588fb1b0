import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import { reindex } from '../../library/index/publish-index.ts';
import { EXIT, type Command } from './command.ts';

export const reindexCommand: Command = {
  name: 'reindex',
  summary: 'Rebuilds the index from the catalogue; readers keep the old one until it is complete.',
  words: '',
  arity: [0, 0],
  options: { force: { type: 'boolean', describes: 'even if readers would lose most of what they have' } },
  async run(given, session) {
    const catalogue = session.catalogue();
    const writer = await session.writer();
    await withCatalogueLock(catalogue.dataDir, 'A reindex', () =>
      reindex(catalogue, writer, {
        force: given.has('force'),
        onProgress: (done, total) =>
          session.terminal.progress({ stage: 'indexing', done, share: total > 0 ? done / total : 1 }),
      }),
    );
    session.terminal.endProgress();
    session.terminal.print(`Indexed ${catalogue.records.countPublished()} records.\n`);
    return EXIT.published;
  },
};
