import { finishTask, settleTask, whileReachable } from './engine-client.ts';
import type { Member, Members } from './engine-members.ts';
import { openPacker, type Payload } from './document-payloads.ts';
import { addDocuments } from './index-filler.ts';
import { IndexError } from './index-error.ts';
import { MARKER_ID } from './index-marker.ts';
import { addSynonyms, type SpellingsSeen } from './spellings-seen.ts';

/** What a change sends to one engine. */
export interface Change {
  readonly payload: Payload;
  /** Ids of the records in it, hidden ones too. */
  readonly ids: readonly string[];
  /** Ids of those that leave, which the payload hides. */
  readonly removals: readonly string[];
}

/**
 * Changes the live index in one request, which the engine makes visible in one step. Several engines are a moment
 * apart, during which no search is answered from both states; when one of them fails, the others are put back to what
 * they had, so that readers keep the old index. Throws IndexError.
 */
export async function sendChange(
  members: Members,
  index: string,
  changes: readonly Change[],
  seen: SpellingsSeen,
): Promise<void> {
  const changeOf = ({ share }: Member) => changes[share.at]!;
  const before = members.isOne
    ? []
    : await members.each((member) => documentsOf(member, index, changeOf(member)));
  await members.each(({ client }) => addSynonyms(client, index, seen));
  const send = async (member: Member) => {
    const { taskUid } = await addDocuments(member.client, index, changeOf(member).payload);
    await finishTask(member.client, taskUid);
  };
  if (members.isOne) await send(members.all[0]!);
  else {
    const { done, failed } = await members.eachSettled(send);
    if (failed.length > 0) {
      await Promise.all(
        done.map(({ member }) =>
          members.named(member, () => putBack(member, index, changeOf(member), before[member.share.at]!)),
        ),
      ).catch((error: unknown) => {
        throw new IndexError(`${messageOf(failed[0]!.error)} ${messageOf(error)}`, {
          cause: failed[0]!.error,
        });
      });
      throw failed[0]!.error;
    }
  }
  await members.each(async (member) => {
    const { removals } = changeOf(member);
    if (removals.length > 0) {
      await settleTask(member.client, () => member.client.index(index).deleteDocuments([...removals]));
    }
  });
}

type Held = Record<string, unknown> & { readonly id: string };

/** What an engine has of the documents that a change replaces. */
async function documentsOf({ client }: Member, index: string, { ids }: Change): Promise<readonly Held[]> {
  const asked = [...ids, MARKER_ID];
  const { results } = await whileReachable(() =>
    client.index(index).getDocuments<Held>({ ids: asked, limit: asked.length }),
  );
  return results;
}

async function putBack(
  member: Member,
  index: string,
  { ids }: Change,
  before: readonly Held[],
): Promise<void> {
  const { client } = member;
  const had = new Set(before.map(({ id }) => id));
  const added = ids.filter((id) => !had.has(id));
  if (added.length > 0) await settleTask(client, () => client.index(index).deleteDocuments(added));
  const packer = openPacker();
  const send = async (payload: Payload | undefined) => {
    if (payload) await finishTask(client, (await addDocuments(client, index, payload)).taskUid);
  };
  for (const document of before) await send(packer.add(document));
  await send(packer.take());
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
