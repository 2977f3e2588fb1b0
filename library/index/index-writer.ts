import { setTimeout as sleep } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';
import type { PublishedRecord } from '../../domain/record.ts';
import { MEANING, type Embedder } from '../engine/embedder.ts';
import { openPacker } from './document-payloads.ts';
import { asked, engineClient, finishTask, hasCode, settleTask, whileReachable } from './engine-client.ts';
import { aboutOf, engineDocument } from './engine-document.ts';
import { IndexError } from './index-error.ts';
import { liveIndexName, stagingIndexName } from './index-names.ts';
import { openPassageWriter } from './passage-writer.ts';
import { formatWith } from './settings.ts';
import { openPauses } from '../pauses.ts';
import { PassingWords } from '../words/passing-words.ts';
import { addSynonyms, SpellingsSeen } from './spellings-seen.ts';
import { addDocuments, beginStaging, type Staging } from './staging-index.ts';

/** Which state of which catalogue an index holds. It travels with the records, as one hidden document. */
export interface IndexMarker {
  readonly catalogueId: string;
  readonly version: number;
  readonly format: string;
  /** Tells two builds of the same state apart. */
  readonly build: string;
}

/** The live index as it was found; `records` does not count the marker. */
export interface LiveIndex {
  readonly records: number;
  readonly marker?: IndexMarker;
}

export interface IndexWriterOptions {
  readonly url: string;
  /** A key that may write the indexes of this site. */
  readonly key: string;
  /** The prefix, as INDEX_NAME. */
  readonly indexName: string;
  /** Other names and spellings of a city, by its id. */
  readonly cityNames: (cityId: string) => readonly string[];
  /** The engine asks it for the meaning of each record. */
  readonly embedder?: Embedder | undefined;
}

const MARKER_ID = '_marker'; // no record id has an underscore
const SWAP_WITHIN = 600_000; // an engine that other sites use too may be busy for a while
const SWAP_POLL_INTERVAL = 20;

export type IndexWriter = ReturnType<typeof openIndexWriter>;

/** The one place that writes to the engine. Everything throws IndexError. */
export function openIndexWriter(options: IndexWriterOptions) {
  const { embedder } = options;
  const client = engineClient(options.url, options.key);
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
    return beginStaging(client, staging, documentMaker(words, seen), words, seen, embedder);
  }

  return {
    liveIndex: live,
    currentFormat: formatWith(embedder),

    /** What readers have at present; undefined when there is no index. */
    async readLive(): Promise<LiveIndex | undefined> {
      const documents = await countDocuments(client, live);
      if (documents === undefined) return undefined;
      const marker = await readMarker(client, live);
      return { records: documents - (marker ? 1 : 0), ...(marker && { marker }) };
    },

    /**
     * Changes the live index in one step: new and removed records appear and disappear together, and the marker
     * with them. Undefined, with nothing sent, when it is too much for one request.
     */
    async changeLive(puts: readonly PublishedRecord[], removals: readonly string[], marker: IndexMarker) {
      const words = new PassingWords();
      const seen = new SpellingsSeen();
      const toDocument = documentMaker(words, seen);
      const packer = openPacker();
      const pauses = openPauses();
      for (const record of puts) {
        if (packer.add(toDocument(record))) return undefined;
        await pauses.due();
      }
      const hidden = removals.map((id) => ({ id, published: false, ...unread }));
      for (const document of [...hidden, { ...markerDocument(marker), ...unread }])
        if (packer.add(document)) return undefined;
      const payload = packer.take();
      if (!payload) return undefined;
      await addSynonyms(client, live, seen);
      await finishTask(client, (await addDocuments(client, live, payload)).taskUid);
      if (removals.length > 0)
        await settleTask(client, () => client.index(live).deleteDocuments([...removals]));
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
      return { sent: await filling.finish({ ...markerDocument(marker), ...unread }), words: filling.words };
    },

    /** Puts the staging index with this marker in the place of the live one, at once, and drops the old one. */
    async swapIn({ build }: IndexMarker): Promise<void> {
      const isFirst = (await countDocuments(client, live)) === undefined;
      // Sent once only: asked twice, the engine would swap back. A lost answer leaves the outbox as it was.
      await asked(client.swapIndexes([{ indexes: [staging, live], rename: isFirst }]));
      // A key for our indexes alone cannot ask after a swap, so the arrival of the marker tells that it is done.
      const deadline = performance.now() + SWAP_WITHIN;
      while ((await readMarker(client, live))?.build !== build) {
        if (performance.now() > deadline)
          throw new IndexError('The search engine did not swap in the new index.');
        await sleep(SWAP_POLL_INTERVAL);
      }
      if (!isFirst) await dropIndex(client, staging);
    },

    dropStaging: () => dropIndex(client, staging),

    /** The passages of documents, in an index of their own. */
    passages: openPassageWriter(client, options.indexName),
  };
}

function markerDocument(marker: IndexMarker) {
  return { id: MARKER_ID, published: false, marker };
}

async function countDocuments(client: Meilisearch, index: string): Promise<number | undefined> {
  try {
    return (await whileReachable(() => client.index(index).getStats())).numberOfDocuments;
  } catch (error) {
    if (hasCode(error, 'index_not_found')) return undefined;
    throw error;
  }
}

async function readMarker(client: Meilisearch, index: string): Promise<IndexMarker | undefined> {
  try {
    const found = await whileReachable(() => client.index(index).getDocument(MARKER_ID));
    return (found as { marker?: IndexMarker }).marker;
  } catch (error) {
    if (hasCode(error, 'document_not_found') || hasCode(error, 'index_not_found')) return undefined;
    throw error;
  }
}

async function dropIndex(client: Meilisearch, index: string): Promise<void> {
  await settleTask(client, () => client.deleteIndex(index), ['index_not_found']);
}
