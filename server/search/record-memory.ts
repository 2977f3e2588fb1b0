import { LRUCache } from 'lru-cache';
import type { PublishedRecord } from '../../domain/record.ts';
import { readFields, type ReadFields } from './highlights.ts';

/** A record with its texts read, as many searches need it. */
export interface ReadRecord {
  readonly id: string;
  /** The bytes of the record in JSON. */
  readonly json: Buffer;
  readonly fields: ReadFields;
}

/** Reads records, and remembers those that came up lately. */
export interface RecordMemory {
  /** A record as the index holds it, in JSON. */
  ofJson(json: string): ReadRecord;
  /** A record of the catalogue; undefined as `find` says. `version` is that of the index. */
  ofId(
    id: string,
    version: number,
    find: (id: string) => PublishedRecord | undefined,
  ): ReadRecord | undefined;
}

/** Perhaps 25 KB each; estimated, not measured. */
export const MAX_REMEMBERED = 5_000;

export function createRecordMemory(): RecordMemory {
  const known = new LRUCache<string, ReadRecord>({ max: MAX_REMEMBERED });

  function remember(key: string, read: ReadRecord): ReadRecord {
    known.set(key, read);
    return read;
  }

  return {
    ofJson(json) {
      return known.get(json) ?? remember(json, readRecord(JSON.parse(json) as PublishedRecord, json));
    },
    ofId(id, version, find) {
      const key = `${version} ${id}`; // no JSON begins with a number and a space
      const read = known.get(key);
      if (read) return read;
      const record = find(id);
      return record && remember(key, readRecord(record, JSON.stringify(record)));
    },
  };
}

function readRecord(record: PublishedRecord, json: string): ReadRecord {
  return { id: record.id, json: Buffer.from(json), fields: readFields(record) };
}
