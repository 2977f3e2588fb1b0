import type { PublishedRecord } from '../../domain/record.ts';
import { MEANING, type Embedder } from '../engine/embedder.ts';
import { sendChange, type Change } from './change-live.ts';
import { openPacker } from './document-payloads.ts';
import { aboutOf, engineDocument } from './engine-document.ts';
import { openMembers, type Member, type WrittenEngine } from './engine-members.ts';
import { liveOfShares, MARKER_ID, ownMarker, type IndexMarker, type LiveIndex } from './index-marker.ts';
import { liveIndexName, stagingIndexName } from './index-names.ts';
import { openPassageWriter } from './passage-writer.ts';
import { formatWith } from './settings.ts';
import { openPauses } from '../pauses.ts';
import { PassingWords } from '../words/passing-words.ts';
import { SpellingsSeen } from './spellings-seen.ts';
import { beginStaging, type Staging } from './staging-index.ts';
import { countDocuments, dropIndex, readMarker, swapIndex } from './swap-index.ts';

export interface IndexWriterOptions extends WrittenEngine {
  /** Those that hold the other shares of the index; none where one engine holds all. */
  readonly others?: readonly WrittenEngine[] | undefined;
  /** The prefix, as INDEX_NAME. */
  readonly indexName: string;
  /** Other names and spellings of a city, by its id. */
  readonly cityNames: (cityId: string) => readonly string[];
  /** The engine asks it for the meaning of each record. */
  readonly embedder?: Embedder | undefined;
}

export type IndexWriter = ReturnType<typeof openIndexWriter>;

/** The one place that writes to the engine, or to several as one. Everything throws IndexError. */
export function openIndexWriter(options: IndexWriterOptions) {
  const { embedder, others = [] } = options;
  const members = openMembers([options, ...others]);
  // What no reader sees is not sent to a model.
  const unread = embedder ? { about: '', _vectors: { [MEANING]: null } } : {};
  const live = liveIndexName(options.indexName);
  const staging = stagingIndexName(options.indexName);

  function documentMaker(words: PassingWords, seen: SpellingsSeen) {
    return (record: PublishedRecord) => {
      const names = record.city ? options.cityNames(record.city.id) : [];
      words.add(record, names);
      const document = engineDocument(record, names);
      seen.add(document.keys);
      return embedder ? { ...document, about: aboutOf(record) } : document;
    };
  }

  async function begin(): Promise<Staging> {
    const words = new PassingWords();
    const seen = new SpellingsSeen();
    return beginStaging(members, staging, documentMaker(words, seen), words, seen, embedder);
  }

  return {
    liveIndex: live,
    currentFormat: formatWith(embedder),

    /**
     * What readers have at present; undefined when there is no index. Of several engines all have to answer, and be of
     * one version.
     */
    async readLive(): Promise<LiveIndex | undefined> {
      await members.refuseIncomplete();
      const held = await members.each(async ({ client, share, name }) => {
        const documents = await countDocuments(client, live);
        if (documents === undefined) return { engine: name, documents, marker: undefined };
        const marked = await readMarker<IndexMarker>(client, live);
        return { engine: name, documents, marked, marker: ownMarker(marked, share) };
      });
      return liveOfShares(held);
    },

    /**
     * Changes the live index in one step: new and removed records appear and disappear together, and the marker
     * with them. Undefined, with nothing sent, when it is too much for one request.
     */
    async changeLive(puts: readonly PublishedRecord[], removals: readonly string[], marker: IndexMarker) {
      const words = new PassingWords();
      const seen = new SpellingsSeen();
      const toDocument = documentMaker(words, seen);
      const parts = members.all.map(() => ({
        packer: openPacker(),
        ids: [] as string[],
        removals: [] as string[],
      }));
      const partOf = (id: string) => parts[members.holding(id).share.at]!;
      const pauses = openPauses();
      for (const record of puts) {
        const { packer, ids } = partOf(record.id);
        if (packer.add(toDocument(record))) return undefined;
        ids.push(record.id);
        await pauses.due();
      }
      for (const id of removals) {
        const part = partOf(id);
        if (part.packer.add({ id, published: false, ...unread })) return undefined;
        part.ids.push(id);
        part.removals.push(id);
      }
      const changes: Change[] = [];
      for (const [at, { packer, ids, removals: leaving }] of parts.entries()) {
        if (packer.add(markerDocument(marker, members.all[at]!))) return undefined;
        changes.push({ payload: packer.take()!, ids, removals: leaving });
      }
      await sendChange(members, live, changes, seen);
      return { sent: puts.length, words };
    },

    /** Begins a staging index, of which readers see nothing until `swapIn`. */
    beginStaging: () => begin(),

    /**
     * Fills a staging index, a fresh one unless it was begun before, and checks that the engine holds every record
     * sent. Answers how many, and their words.
     */
    async buildStaging(
      records: Iterable<PublishedRecord>,
      marker: IndexMarker,
      onProgress: (added: number) => void = () => {},
      begun?: Staging,
    ): Promise<{ readonly sent: number; readonly words: PassingWords }> {
      const filling = begun ?? (await begin());
      const pauses = openPauses();
      let added = 0;
      for (const record of records) {
        added += 1;
        const sending = filling.add(record);
        await (sending ?? pauses.due());
        if (sending) onProgress(added);
      }
      const sent = await filling.finish((member) => markerDocument(marker, member));
      return { sent, words: filling.words };
    },

    /** Puts the staging index with this marker in the place of the live one, at once, and drops the old one. */
    swapIn: ({ build }: IndexMarker): Promise<void> =>
      swapIndex(members, { staging, live, build, what: 'the new index' }),

    async dropStaging(): Promise<void> {
      await members.each(({ client }) => dropIndex(client, staging));
    },

    /** The passages of documents, in an index of their own. */
    passages: openPassageWriter(members, options.indexName),
  };

  function markerDocument(marker: IndexMarker, { share }: Member) {
    const own = members.isOne ? marker : { ...marker, share };
    return { id: MARKER_ID, published: false, marker: own, ...unread };
  }
}
