import { setTimeout as sleep } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';
import { asked, hasCode, settleTask, whileReachable } from './engine-client.ts';
import type { Member, Members } from './engine-members.ts';
import { IndexError } from './index-error.ts';
import { MARKER_ID } from './index-marker.ts';

const SWAP_WITHIN = 600_000; // an engine that other sites use too may be busy for a while
const SWAP_POLL_INTERVAL = 20;

interface Swap {
  /** What takes the place of `live`. */
  readonly staging: string;
  readonly live: string;
  /** Of the marker in `staging`. */
  readonly build: string;
  /** What is swapped, for messages. */
  readonly what: string;
}

/**
 * Puts an index that is ready in the place of the live one, at once, and drops the old one. Of several engines that do
 * it side by side, those that have done it take it back when one fails. Throws IndexError.
 */
export async function swapIndex(members: Members, swap: Swap): Promise<void> {
  await members.refuseIncomplete();
  const isFirst = await members.each(async ({ client }) => !(await exists(client, swap.live)));
  const isFirstIn = ({ share }: Member) => isFirst[share.at]!;
  if (members.isOne) await swapOne(members.all[0]!, swap, isFirst[0]!);
  else {
    const { failed } = await members.eachSettled((member) => swapOne(member, swap, isFirstIn(member)));
    if (failed.length > 0) {
      await members.eachSettled((member) => takeBack(member, swap, isFirstIn(member)));
      throw failed[0]!.error;
    }
  }
  await members.each(async (member) => {
    if (!isFirstIn(member)) await dropIndex(member.client, swap.staging);
  });
}

async function swapOne({ client }: Member, swap: Swap, isFirst: boolean): Promise<void> {
  const { staging, live, build, what } = swap;
  // Sent once only: asked twice, the engine would swap back. A lost answer leaves the outbox as it was.
  await asked(client.swapIndexes([{ indexes: [staging, live], rename: isFirst }]));
  // A key for our indexes alone cannot ask after a swap, so the arrival of the marker tells that it is done.
  await until(
    async () => (await buildIn(client, live)) === build,
    `The search engine did not swap in ${what}.`,
  );
}

/** Puts the old index back where it was swapped out. */
async function takeBack({ client }: Member, swap: Swap, isFirst: boolean): Promise<void> {
  const { staging, live, build } = swap;
  if ((await buildIn(client, live)) !== build) return;
  if (isFirst) return dropIndex(client, live);
  await asked(client.swapIndexes([{ indexes: [staging, live], rename: false }]));
  await until(async () => (await buildIn(client, live)) !== build, 'The search engine did not swap back.');
}

async function until(isDone: () => Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = performance.now() + SWAP_WITHIN;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new IndexError(otherwise);
    await sleep(SWAP_POLL_INTERVAL);
  }
}

async function buildIn(client: Meilisearch, index: string): Promise<string | undefined> {
  return (await readMarker<{ readonly build: string }>(client, index))?.build;
}

/** The marker of an index; undefined where there is none. Throws IndexError. */
export async function readMarker<Marker>(client: Meilisearch, index: string): Promise<Marker | undefined> {
  try {
    const found = await whileReachable(() => client.index(index).getDocument(MARKER_ID));
    return (found as { marker?: Marker }).marker;
  } catch (error) {
    if (hasCode(error, 'document_not_found') || hasCode(error, 'index_not_found')) return undefined;
    throw error;
  }
}

/** How many documents an index has; undefined where there is none. Throws IndexError. */
export async function countDocuments(client: Meilisearch, index: string): Promise<number | undefined> {
  try {
    return (await whileReachable(() => client.index(index).getStats())).numberOfDocuments;
  } catch (error) {
    if (hasCode(error, 'index_not_found')) return undefined;
    throw error;
  }
}

async function exists(client: Meilisearch, index: string): Promise<boolean> {
  return (await countDocuments(client, index)) !== undefined;
}

export async function dropIndex(client: Meilisearch, index: string): Promise<void> {
  await settleTask(client, () => client.deleteIndex(index), ['index_not_found']);
}
