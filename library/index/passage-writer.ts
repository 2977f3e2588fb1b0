import { randomUUID } from 'node:crypto';
import { settleTask } from './engine-client.ts';
import type { Member, Members } from './engine-members.ts';
import { beginIndex, openFiller, refuseOtherCount } from './index-filler.ts';
import { MARKER_ID } from './index-marker.ts';
import { passagesIndexName, passagesStagingName } from './index-names.ts';
import type { PassageDocument } from './passage-document.ts';
import { PASSAGE_SETTINGS, PASSAGES_FORMAT } from './passage-settings.ts';
import { isOfShare, type Share } from './shares.ts';
import { readMarker, swapIndex } from './swap-index.ts';

/** Which passages an index holds; it travels with them, as one hidden document. */
export interface PassagesMarker {
  readonly catalogueId: string;
  readonly build: string;
  readonly format: string;
  /** Where several engines hold the index together. */
  readonly share?: Share;
}

const MAX_TASKS_AHEAD = 2;

/** Writes the index of passages, each to the engine that holds its record. Everything throws IndexError. */
export function openPassageWriter(members: Members, indexName: string) {
  const live = passagesIndexName(indexName);
  const staging = passagesStagingName(indexName);

  async function send(
    index: string,
    documents: AsyncIterable<PassageDocument>,
    lastOf?: (member: Member) => object,
  ): Promise<number[]> {
    const fillers = members.all.map(({ client }) => openFiller(client, index, MAX_TASKS_AHEAD));
    const add = (member: Member, document: object) =>
      members.named(member, () => fillers[member.share.at]!.add(document));
    for await (const document of documents) await add(members.holding(document.record), document);
    return members.each(async (member) => {
      if (lastOf) await add(member, lastOf(member));
      return fillers[member.share.at]!.finish();
    });
  }

  return {
    /** Undefined where there is none, or engines have different ones. */
    async readMarker(): Promise<PassagesMarker | undefined> {
      const markers = await members.each(async ({ client, share }) => {
        const marker = await readMarker<PassagesMarker>(client, live);
        return marker && isOfShare(marker.share, share) ? marker : undefined;
      });
      return markers.every((marker) => marker?.build === markers[0]?.build) ? markers[0] : undefined;
    },

    /** Puts these passages in the place of those that the owners had: first the new ones, then the old ones go. */
    async replace(
      owners: readonly string[],
      build: string,
      documents: AsyncIterable<PassageDocument>,
    ): Promise<void> {
      await send(live, documents);
      const old = `owner IN [${owners.map((id) => JSON.stringify(id)).join(', ')}] AND build != ${JSON.stringify(build)}`;
      await members.each(({ client }) =>
        settleTask(client, () => client.index(live).deleteDocuments({ filter: old })),
      );
    },

    /** Builds all passages beside those that readers have, counts them, and swaps them in at once. Answers the build. */
    async rebuild(
      catalogueId: string,
      documents: (build: string) => AsyncIterable<PassageDocument>,
    ): Promise<string> {
      const build = randomUUID();
      const marker: PassagesMarker = { catalogueId, build, format: PASSAGES_FORMAT };
      await members.refuseIncomplete();
      await members.each(({ client }) => beginIndex(client, staging, PASSAGE_SETTINGS));
      const sent = await send(staging, documents(build), ({ share }) => ({
        id: MARKER_ID,
        published: false,
        marker: members.isOne ? marker : { ...marker, share },
      }));
      await members.each(({ client, share }) =>
        refuseOtherCount(client, staging, sent[share.at]!, 'passages'),
      );
      await swapIndex(members, { staging, live, build, what: 'the new passages' });
      return build;
    },
  };
}
