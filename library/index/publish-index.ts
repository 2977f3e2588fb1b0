import { randomUUID } from 'node:crypto';
import { scoreLapsed } from '../catalogue/lapsed-checks.ts';
import type { Catalogue } from '../catalogue/open-catalogue.ts';
import { PassingLabels } from '../catalogue/term-labels.ts';
import { commandLine } from '../command-line.ts';
import { readDueDocuments } from '../documents/add-document.ts';
import { IndexError, IndexGuardError } from './index-error.ts';
import { isOneBuild, type IndexMarker, type LiveIndex } from './index-marker.ts';
import type { IndexWriter } from './index-writer.ts';
import { bringPassagesUpToDate, followRecords, rebuildPassages } from './publish-passages.ts';
import { MAX_DIRECT_CHANGES, type BegunStaging } from './staging-ahead.ts';

export interface PublishOptions {
  /** Swap in even what looks like a loss. */
  readonly force?: boolean;
  /** Records sent so far, and how many there are in all. */
  readonly onProgress?: (sent: number, total: number) => void;
  /** Of the import that has just been committed, if it is a large one. */
  readonly begun?: BegunStaging | undefined;
  /** Told why the index is built again, where an engine of several has one of its own. */
  readonly onApart?: (message: string) => void;
  /** Gives up before the index is swapped in; what was not sent stays in the outbox. */
  readonly signal?: AbortSignal | undefined;
  /** Up to here a change is one request; a test has another limit than MAX_DIRECT_CHANGES. */
  readonly maxDirectChanges?: number | undefined;
}

/** A new index with less than this share of the old one needs a reason. */
const SHRINK_LIMIT = 0.5;

/**
 * Sends what has been committed and not been indexed yet; rebuilds when the index is missing or not ours.
 * Throws IndexError; what could not be sent stays in the outbox. The caller holds the catalogue's lock.
 */
export async function drainOutbox(
  catalogue: Catalogue,
  writer: IndexWriter,
  options: PublishOptions = {},
): Promise<void> {
  const { maxDirectChanges = MAX_DIRECT_CHANGES } = options;
  const live = await readyIndex(catalogue, writer);
  const { total } = catalogue.outbox.count();
  if (!live || !isUsable(live, catalogue, writer) || total > maxDirectChanges) {
    return rebuild(catalogue, writer, live, options);
  }
  const version = catalogue.meta.contentVersion();
  if (total === 0 && catalogue.indexState().version === version && isOneBuild(live)) return;
  const entries = catalogue.outbox.entries(maxDirectChanges);
  const puts = entries.flatMap((entry) => (entry.op === 'put' ? [entry.record] : []));
  const removals = entries.flatMap((entry) => (entry.op === 'remove' ? [entry.id] : []));
  await followRecords(
    catalogue,
    writer,
    entries.map(({ id }) => id),
  );
  const done = await writer.changeLive(puts, removals, markerFor(catalogue, writer, version));
  if (!done) return rebuild(catalogue, writer, live, options);
  options.onProgress?.(entries.length, entries.length);
  catalogue.publishing(() => {
    catalogue.words.add(done.words.words(), done.words.names());
    for (const entry of entries) catalogue.outbox.settle(entry);
    catalogue.meta.completePublication(version, new Date().toISOString());
  });
}

/**
 * What readers have at present, before something is published. Throws IndexError when there is no engine, or one of
 * several does not answer, is of another version, or holds another index than the others: it is named.
 */
export async function readyIndex(catalogue: Catalogue, writer: IndexWriter): Promise<LiveIndex | undefined> {
  const live = await writer.readLive();
  const apart = live && describeApart(live, catalogue, writer);
  if (apart === undefined) return live;
  throw new IndexError(`${apart} Nothing was published. Build the index again: ${commandLine('reindex')}`);
}

/** Rebuilds the whole index from the catalogue and swaps it in. Throws IndexError. */
export async function reindex(
  catalogue: Catalogue,
  writer: IndexWriter,
  options: PublishOptions = {},
): Promise<void> {
  await readDueDocuments(catalogue, options.signal);
  await rebuild(catalogue, writer, await writer.readLive(), options);
}

/** Whether readers can be answered from the index as it is, however old: it is of this catalogue and of this version. */
export async function hasServableIndex(catalogue: Catalogue, writer: IndexWriter): Promise<boolean> {
  const live = await writer.readLive();
  if (!live?.marker || !isOneBuild(live)) return false;
  const { catalogueId, format } = live.marker;
  return catalogueId === catalogue.meta.catalogueId() && format === writer.currentFormat;
}

/**
 * For the start of a program: makes the index what the catalogue says, after anything that happened before (a crash, an
 * engine that was wiped, a new version of the program). Answers what it did.
 */
export async function bringIndexUpToDate(
  catalogue: Catalogue,
  writer: IndexWriter,
  options: PublishOptions = {},
): Promise<'current' | 'sent' | 'rebuilt' | 'empty'> {
  const live = await writer.readLive();
  if (!live && catalogue.isEmpty()) return 'empty';
  scoreLapsed(catalogue, new Date());
  await readDueDocuments(catalogue, options.signal);
  const isPending = catalogue.outbox.count().total > 0;
  if (live && isUsable(live, catalogue, writer)) {
    if (isPending || !isOneBuild(live)) {
      await drainOutbox(catalogue, writer, options);
      return 'sent';
    }
    if (live.records === catalogue.records.countPublished()) {
      return (await bringPassagesUpToDate(catalogue, writer)) ? 'rebuilt' : 'current';
    }
  }
  const apart = live && describeApart(live, catalogue, writer);
  if (apart !== undefined) options.onApart?.(`${apart} The index is built again in all of them.`);
  await rebuild(catalogue, writer, live, options);
  return 'rebuilt';
}

function markerFor(catalogue: Catalogue, writer: IndexWriter, version: number): IndexMarker {
  return {
    catalogueId: catalogue.meta.catalogueId(),
    version,
    format: writer.currentFormat,
    build: randomUUID(),
  };
}

/** Whether the live index is a state of this very catalogue that the outbox can be added to. */
function isUsable({ marker, shares }: LiveIndex, catalogue: Catalogue, writer: IndexWriter): boolean {
  const markers = shares ? shares.map((share) => share.marker) : [marker];
  return markers.every((each) => isUsableMarker(each, catalogue, writer));
}

/** What is wrong where some of several engines have a state that can be added to and others do not, by their names. */
function describeApart(
  { shares = [] }: LiveIndex,
  catalogue: Catalogue,
  writer: IndexWriter,
): string | undefined {
  const others = shares.filter(({ marker }) => !isUsableMarker(marker, catalogue, writer));
  if (others.length === 0 || others.length === shares.length) return undefined;
  return others
    .map(({ engine, marker }) =>
      marker === undefined
        ? `${engine} does not have its share of the index.`
        : `${engine} has an old index, or one of another library.`,
    )
    .join(' ');
}

function isUsableMarker(
  marker: IndexMarker | undefined,
  catalogue: Catalogue,
  writer: IndexWriter,
): marker is IndexMarker {
  return (
    marker !== undefined &&
    marker.catalogueId === catalogue.meta.catalogueId() &&
    marker.format === writer.currentFormat &&
    marker.version >= catalogue.indexState().version &&
    marker.version <= catalogue.meta.contentVersion()
  );
}

async function rebuild(
  catalogue: Catalogue,
  writer: IndexWriter,
  live: LiveIndex | undefined,
  { force = false, onProgress, begun, signal }: PublishOptions,
): Promise<void> {
  const version = catalogue.meta.contentVersion();
  const expected = catalogue.records.countPublished();
  if (!force) guardAgainstLoss(live, expected, catalogue.outbox.count().removals);
  const marker = markerFor(catalogue, writer, version);
  const rest = begun ? catalogue.publishedBefore(begun.importId) : catalogue.allPublished();
  const progress = (added: number) => onProgress?.((begun?.records ?? 0) + added, expected);
  const labels = new PassingLabels();
  const records = untilStopped(labels.through(rest), signal);
  const { sent, words } = await writer.buildStaging(records, marker, progress, begun?.staging);
  signal?.throwIfAborted();
  if (sent !== expected) {
    await writer.dropStaging();
    throw new IndexError(`The catalogue changed while the index was built (${sent} of ${expected} records).`);
  }
  await rebuildPassages(catalogue, writer);
  await writer.swapIn(marker);
  catalogue.publishing(() => {
    // The records of a begun import did not pass here, and their labels are newer.
    if (begun) catalogue.labels.addMissing(labels.all());
    else catalogue.labels.put(labels.all());
    catalogue.words.clear();
    catalogue.words.add(words.words(), words.names());
    if (catalogue.meta.contentVersion() === version) catalogue.outbox.clear();
    catalogue.meta.completePublication(version, new Date().toISOString());
  });
}

function* untilStopped<Value>(values: Iterable<Value>, signal: AbortSignal | undefined): Generator<Value> {
  for (const value of values) {
    signal?.throwIfAborted();
    yield value;
  }
}

/** A loss that the catalogue itself explains (records that were archived) is no loss. */
function guardAgainstLoss(live: LiveIndex | undefined, expected: number, removals: number): void {
  if (!live || live.records === 0 || expected + removals >= live.records * SHRINK_LIMIT) return;
  throw new IndexGuardError(
    `Readers have ${live.records} records at present and would be left with ${expected}: nothing was published. ` +
      `If this DATA_DIR is the right one, run: npm run metroteca -- reindex --force. ` +
      `If the engine serves another site too, set INDEX_NAME to a name of your own.`,
  );
}
