import type { Catalogue } from '../library/catalogue/open-catalogue.ts';
import type { IndexWriter } from '../library/index/index-writer.ts';

/** In place of an index: one that is up to date and takes everything. `sent`: told the ids of the records that come. */
export function takingWriter(catalogue: Catalogue, sent: string[] = []): IndexWriter {
  return {
    currentFormat: 'x',
    readLive: async () => ({
      records: 1,
      marker: {
        catalogueId: catalogue.meta.catalogueId(),
        format: 'x',
        version: catalogue.indexState().version,
      },
    }),
    changeLive: async (puts: { id: string }[]) => {
      sent.push(...puts.map(({ id }) => id));
      return { words: { words: () => [], names: () => [] } };
    },
  } as unknown as IndexWriter;
}
