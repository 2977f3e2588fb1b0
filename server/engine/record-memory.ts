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
  // Two generations: what was not asked for while the younger one filled up is forgotten with the elder.
  let young = new Map<string, ReadRecord>();
  let elder: typeof young = new Map();

  function remember(key: string, read: ReadRecord): ReadRecord {
    if (young.size >= MAX_REMEMBERED / 2) {
      elder = young;
      young = new Map();
    }
    young.set(key, read);
    return read;
  }

  function recall(key: string): ReadRecord | undefined {
    const known = young.get(key);
    if (known) return known;
    const old = elder.get(key);
    return old && remember(key, old);
  }

  return {
    ofJson(json) {
      return recall(json) ?? remember(json, readRecord(JSON.parse(json) as PublishedRecord, json));
    },
    ofId(id, version, find) {
      const key = `${version} ${id}`; // no JSON begins with a number and a space
      const known = recall(key);
      if (known) return known;
      const record = find(id);
      return record && remember(key, readRecord(record, JSON.stringify(record)));
    },
  };
}

function readRecord(record: PublishedRecord, json: string): ReadRecord {
  return { id: record.id, json: Buffer.from(json), fields: readFields(record) };
}
