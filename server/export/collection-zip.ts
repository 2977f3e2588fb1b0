import { EVERY_KIND } from '../../domain/kinds/kind-of.ts';
import type { PublishedRecord, RecordKind } from '../../domain/record.ts';
import { TABLE_HEADER } from '../../ingest/columns/write-row.ts';
import { membershipsTable, networksText } from '../../library/networks/read-networks.ts';
import { collectionReadme, dataPackage } from './collection-package.ts';
import { SourceCounter } from './collection-sources.ts';
import { writeTable } from './csv.ts';
import { inChunks } from './in-chunks.ts';
import { dataDictionary } from './table-schema.ts';
import { ZipPieces } from './zip-pieces.ts';

export const COLLECTION_MEDIA_TYPE = 'application/zip';

interface CollectionContext {
  readonly publicUrl: string;
  readonly at: Date;
}

/** Every published record of a kind. Asked once for each kind, one after the other. */
export type RecordsOfKind = (kind: RecordKind) => AsyncIterable<PublishedRecord> | Iterable<PublishedRecord>;

/** The whole collection as a zip file, in pieces as it is made: a table a kind, what they mean, and the licences. */
export async function* writeCollectionZip(
  recordsOf: RecordsOfKind,
  { publicUrl, at }: CollectionContext,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipPieces(at);
  const counter = new SourceCounter();
  const counts = new Map<RecordKind, number>();
  for (const { id, files } of EVERY_KIND) {
    const records = counted(recordsOf(id), () => counts.set(id, (counts.get(id) ?? 0) + 1));
    yield* zip.add(files.table, inChunks(writeTable(counter.passing(records))));
  }
  const summary = { publicUrl, at, counts, sources: counter.sources };
  yield* zip.add('memberships.csv', [membershipsTable()]);
  yield* zip.add('networks.json', [networksText()]);
  yield* zip.add('data-dictionary.csv', [dataDictionary(TABLE_HEADER)]);
  yield* zip.add('datapackage.json', [dataPackage(summary)]);
  yield* zip.add('README.txt', [collectionReadme(summary)]);
  yield* zip.end();
}

async function* counted<Value>(values: AsyncIterable<Value> | Iterable<Value>, count: () => void) {
  for await (const value of values) {
    count();
    yield value;
  }
}
