import { isDeepStrictEqual } from 'node:util';
import type { PublishedRecord } from '../../domain/record.ts';
import type { Embedder } from '../engine/embedder.ts';
import type { PassingWords } from '../words/passing-words.ts';
import { whileReachable } from './engine-client.ts';
import type { Member, Members } from './engine-members.ts';
import { beginIndex, openFiller, refuseOtherCount } from './index-filler.ts';
import { IndexError } from './index-error.ts';
import { settingsWith } from './settings.ts';
import { addSynonyms, type SpellingsSeen } from './spellings-seen.ts';

const MAX_TASKS_AHEAD = 20; // the engine joins waiting batches, which is faster than one by one; each is 16 MB on its disk

/** An index that readers do not see yet, being filled. */
export interface Staging {
  /** Adds a record; the answer is only to be waited for when there is one. Throws IndexError. */
  add(record: PublishedRecord): Promise<void> | undefined;
  /** Adds the last document of each share and checks that the engine holds every one; answers how many came before. */
  finish(lastOf: (member: Member) => object): Promise<number>;
  /** The words of the records so far. */
  readonly words: PassingWords;
}

/** Begins a fresh staging index. Throws IndexError. */
export async function beginStaging(
  members: Members,
  index: string,
  toDocument: (record: PublishedRecord) => object,
  words: PassingWords,
  seen: SpellingsSeen,
  embedder?: Embedder,
): Promise<Staging> {
  await members.refuseIncomplete();
  await members.each(({ client }) => beginIndex(client, index, settingsWith(embedder, members.isOne)));
  const fillers = members.all.map(({ client }) => openFiller(client, index, MAX_TASKS_AHEAD));
  const fillerOf = ({ share }: Member) => fillers[share.at]!;

  return {
    words,
    add(record) {
      const member = members.holding(record.id);
      const sending = fillerOf(member).add(toDocument(record));
      return sending && members.named(member, () => sending);
    },
    async finish(lastOf) {
      const sent = await members.each(async (member) => {
        const filler = fillerOf(member);
        await filler.add(lastOf(member));
        return filler.finish();
      });
      await members.each(async ({ client, share }) => {
        await addSynonyms(client, index, seen);
        await refuseOtherCount(client, index, sent[share.at]!, 'documents');
      });
      if (!members.isOne) await refuseOtherSettings(members, index);
      return sent.reduce((sum, documents) => sum + documents - 1, 0);
    },
  };
}

/** Engines with other settings would order and count their shares in another way. */
async function refuseOtherSettings(members: Members, index: string): Promise<void> {
  const settings = await members.each(({ client }) =>
    whileReachable(() => client.index(index).getSettings()),
  );
  for (const [at, one] of settings.entries()) {
    if (isDeepStrictEqual(one, settings[0])) continue;
    throw new IndexError(`${members.all[at]!.name}: its settings are not those of the first one.`);
  }
}
