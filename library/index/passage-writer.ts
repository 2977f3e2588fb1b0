import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';
import { openPacker, type Payload } from './document-payloads.ts';
import { asked, finishTask, hasCode, settleTask, whileReachable } from './engine-client.ts';
import { IndexError } from './index-error.ts';
import { passagesIndexName, passagesStagingName } from './index-names.ts';
import type { PassageDocument } from './passage-document.ts';
import { PASSAGE_SETTINGS, PASSAGES_FORMAT } from './passage-settings.ts';
import { addDocuments } from './staging-index.ts';

/** Which passages an index holds; it travels with them, as one hidden document. */
export interface PassagesMarker {
  readonly catalogueId: string;
  readonly build: string;
  readonly format: string;
}

const MARKER_ID = '_marker';
const SWAP_WITHIN_MS = 600_000;
const SWAP_POLL_MS = 20;

/** Writes the index of passages. Everything throws IndexError. */
export function openPassageWriter(client: Meilisearch, indexName: string) {
  const live = passagesIndexName(indexName);
  const staging = passagesStagingName(indexName);

  async function send(
    index: string,
    documents: AsyncIterable<PassageDocument>,
    last: object[] = [],
  ): Promise<number> {
    const packer = openPacker();
    const tasks: number[] = [];
    let sent = 0;
    const put = async (payload: Payload | undefined) => {
      if (!payload) return;
      sent += payload.documents;
      tasks.push((await addDocuments(client, index, payload)).taskUid);
      if (tasks.length > 2) await finishTask(client, tasks.shift()!);
    };
    for await (const document of documents) await put(packer.add(document));
    for (const document of last) await put(packer.add(document));
    await put(packer.take());
    for (const task of tasks) await finishTask(client, task);
    return sent;
  }

  async function readMarker(index = live): Promise<PassagesMarker | undefined> {
    try {
      const found = await whileReachable(() => client.index(index).getDocument(MARKER_ID));
      return (found as { marker?: PassagesMarker }).marker;
    } catch (error) {
      if (hasCode(error, 'document_not_found') || hasCode(error, 'index_not_found')) return undefined;
      throw error;
    }
  }

  return {
    readMarker: () => readMarker(),

    /** Puts these passages in the place of those that the owners had: first the new ones, then the old ones go. */
    async replace(
      owners: readonly string[],
      build: string,
      documents: AsyncIterable<PassageDocument>,
    ): Promise<void> {
      await send(live, documents);
      const old = `owner IN [${owners.map((id) => JSON.stringify(id)).join(', ')}] AND build != ${JSON.stringify(build)}`;
      await settleTask(client, () => client.index(live).deleteDocuments({ filter: old }));
    },

    /** Builds all passages beside those that readers have, counts them, and swaps them in at once. Answers the build. */
    async rebuild(
      catalogueId: string,
      documents: (build: string) => AsyncIterable<PassageDocument>,
    ): Promise<string> {
      const build = randomUUID();
      const marker: PassagesMarker = { catalogueId, build, format: PASSAGES_FORMAT };
      await settleTask(client, () => client.deleteIndex(staging), ['index_not_found']);
      await settleTask(client, () => client.createIndex(staging, { primaryKey: 'id' }));
      await settleTask(client, () => client.index(staging).updateSettings(PASSAGE_SETTINGS));
      const sent = await send(staging, documents(build), [{ id: MARKER_ID, published: false, marker }]);
      const { numberOfDocuments: held } = await whileReachable(() => client.index(staging).getStats());
      if (held !== sent) {
        throw new IndexError(`The search engine holds ${held} of ${sent} passages: nothing was published.`);
      }
      const isFirst = (await readMarker()) === undefined && !(await exists(client, live));
      await asked(client.swapIndexes([{ indexes: [staging, live], rename: isFirst }]));
      const deadline = Date.now() + SWAP_WITHIN_MS;
      while ((await readMarker())?.build !== build) {
        if (Date.now() > deadline)
          throw new IndexError('The search engine did not swap in the new passages.');
        await sleep(SWAP_POLL_MS);
      }
      if (!isFirst) await settleTask(client, () => client.deleteIndex(staging), ['index_not_found']);
      return build;
    },
  };
}

async function exists(client: Meilisearch, index: string): Promise<boolean> {
  try {
    await whileReachable(() => client.index(index).getStats());
    return true;
  } catch (error) {
    if (hasCode(error, 'index_not_found')) return false;
    throw error;
  }
}
