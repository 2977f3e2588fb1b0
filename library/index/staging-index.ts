import type { Meilisearch } from 'meilisearch';
import type { PublishedRecord } from '../../domain/record.ts';
import type { Embedder } from '../engine/embedder.ts';
import type { PassingWords } from '../words/passing-words.ts';
import { openPacker, type Payload } from './document-payloads.ts';
import { finishTask, settleTask, whileReachable } from './engine-client.ts';
import { IndexError } from './index-error.ts';
import { settingsWith } from './settings.ts';
import { addSynonyms, type SpellingsSeen } from './spellings-seen.ts';

const NDJSON = 'application/x-ndjson';
const MAX_TASKS_AHEAD = 10; // the engine joins waiting batches, which is faster than one by one; each is 32 MB on its disk

/** An index that readers do not see yet, being filled. */
export interface Staging {
  /** Adds a record; the answer is only to be waited for when there is one. Throws IndexError. */
  add(record: PublishedRecord): Promise<void> | undefined;
  /** Adds the last document and checks that the engine holds every one; answers how many came before it. */
  finish(last: object): Promise<number>;
  /** The words of the records so far. */
  readonly words: PassingWords;
}

/** Begins a fresh staging index. Throws IndexError. */
export async function beginStaging(
  client: Meilisearch,
  index: string,
  toDocument: (record: PublishedRecord) => object,
  words: PassingWords,
  seen: SpellingsSeen,
  embedder?: Embedder,
): Promise<Staging> {
  await settleTask(client, () => client.deleteIndex(index), ['index_not_found']);
  await settleTask(client, () => client.createIndex(index, { primaryKey: 'id' }));
  await settleTask(client, () => client.index(index).updateSettings(settingsWith(embedder)));
  const packer = openPacker();
  const ahead: number[] = [];
  let sent = 0;

  async function send(payload: Payload): Promise<void> {
    ahead.push((await addDocuments(client, index, payload)).taskUid);
    sent += payload.documents;
    if (ahead.length > MAX_TASKS_AHEAD) await finishTask(client, ahead.shift()!);
  }

  return {
    words,
    add(record) {
      const full = packer.add(toDocument(record));
      return full && send(full);
    },
    async finish(last) {
      for (const payload of [packer.add(last), packer.take()]) if (payload) await send(payload);
      for (const taskUid of ahead) await finishTask(client, taskUid);
      await addSynonyms(client, index, seen);
      const { numberOfDocuments: held } = await whileReachable(() => client.index(index).getStats());
      if (held !== sent)
        throw new IndexError(`The search engine holds ${held} of ${sent} documents: nothing was published.`);
      return sent - 1;
    },
  };
}

/** Sends documents to an index, again and again while the engine cannot be reached. Throws IndexError. */
export function addDocuments(client: Meilisearch, index: string, { text }: Payload) {
  return whileReachable(() => client.index(index).addDocumentsFromString(text, NDJSON, { primaryKey: 'id' }));
}
