import type { Meilisearch, Settings } from 'meilisearch';
import { openPacker, type Payload } from './document-payloads.ts';
import { finishTask, settleTask, whileReachable } from './engine-client.ts';
import { postDocuments } from './post-documents.ts';
import { IndexError } from './index-error.ts';

/** Makes an index that has nothing, in the place of one with this name. Throws IndexError. */
export async function beginIndex(client: Meilisearch, index: string, settings: Settings): Promise<void> {
  await settleTask(client, () => client.deleteIndex(index), ['index_not_found']);
  await settleTask(client, () => client.createIndex(index, { primaryKey: 'id' }));
  await settleTask(client, () => client.index(index).updateSettings(settings));
}

/** Sends documents to an index in full payloads, at most so many tasks ahead of the engine. Throws IndexError. */
export function openFiller(client: Meilisearch, index: string, maxTasksAhead: number) {
  const packer = openPacker();
  const ahead: number[] = [];
  let sent = 0;

  async function send(payload: Payload): Promise<void> {
    ahead.push((await addDocuments(client, index, payload)).taskUid);
    sent += payload.documents;
    if (ahead.length > maxTasksAhead) await finishTask(client, ahead.shift()!);
  }

  return {
    /** The answer is only to be waited for when there is one. */
    add(document: object): Promise<void> | undefined {
      const full = packer.add(document);
      return full && send(full);
    },
    /** Sends the rest and waits until the engine has done it all. Answers how many were sent. */
    async finish(): Promise<number> {
      const rest = packer.take();
      if (rest) await send(rest);
      for (const taskUid of ahead) await finishTask(client, taskUid);
      return sent;
    },
  };
}

/** Throws IndexError when the engine holds another number of documents; `what` they are. */
export async function refuseOtherCount(
  client: Meilisearch,
  index: string,
  sent: number,
  what: string,
): Promise<void> {
  const { numberOfDocuments: held } = await whileReachable(() => client.index(index).getStats());
  if (held === sent) return;
  throw new IndexError(`The search engine holds ${held} of ${sent} ${what}: nothing was published.`);
}

/** Sends documents to an index, again and again while the engine cannot be reached. Throws IndexError. */
export function addDocuments(client: Meilisearch, index: string, { bytes }: Payload) {
  return whileReachable(() => postDocuments(client, index, bytes));
}
