import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import { IndexError } from '../../library/index/index-error.ts';
import { reindex } from '../../library/index/publish-index.ts';
import { EXIT, type Command } from './command.ts';

export const reindexCommand: Command = {
  name: 'reindex',
  summary: 'Rebuilds the index from the catalogue; readers keep the old one until it is complete.',
  words: '',
  arity: [0, 0],
  options: {
    force: {
      type: 'boolean',
      describes: 'even if readers would lose most of what they have, or the index cannot be used as it is',
    },
  },
  async run(given, session) {
    const catalogue = session.catalogue();
    const writer = await session.writer();
    const { startAfresh } = await session.engine();
    const build = () =>
      reindex(catalogue, writer, {
        force: given.has('force'),
        onProgress: (done, total) =>
          session.terminal.progress({ stage: 'indexing', done, share: total > 0 ? done / total : 1 }),
      });
    await withCatalogueLock(catalogue.dataDir, 'A reindex', () =>
      build().catch(async (error: unknown) => {
        if (!given.has('force') || !(error instanceof IndexError) || !startAfresh) throw error;
        await startAfresh();
        await build();
      }),
    );
    session.terminal.endProgress();
    session.terminal.print(`Indexed ${catalogue.records.countPublished()} records.\n`);
    return EXIT.published;
  },
};
