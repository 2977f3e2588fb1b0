import { LRUCache } from 'lru-cache';
import type { City } from '../../domain/city.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { ROW_FIELDS } from '../../domain/responses.ts';
import { readFields, type ReadFields } from './highlights.ts';

/** A record with its texts read, as many searches need it. */
export interface ReadRecord {
  readonly id: string;
  /** The bytes of the record in JSON. */
  readonly json: Buffer;
  /** What a row of results shows of it, likewise. */
  readonly row: RowBytes;
  readonly fields: ReadFields;
}

/** A row, and one that shows another text. */
interface RowBytes {
  readonly whole: Buffer;
  readonly withoutSummary: Buffer;
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
  let row: RowBytes | undefined;
  return {
    id: record.id,
    json: Buffer.from(json),
    get row() {
      row ??= rowOf(this.json);
      return row;
    },
    fields: readFields(record),
  };
}

function briefCity({ id, name, country, state }: City) {
  return { id, name, country, state };
}

/** Read from the bytes when it is wanted, so that no record is held twice. */
function rowOf(json: Buffer): RowBytes {
  const record = JSON.parse(json.toString()) as PublishedRecord;
  const organisation = record.contact?.organisation;
  const row = {
    ...record,
    summary: beginningOf(record.summary),
    city: record.city && briefCity(record.city),
    sdgs: record.sdgs.map(({ goal }) => ({ goal })),
    contact: organisation === undefined ? undefined : { organisation },
  };
  const write = (fields: object) => Buffer.from(JSON.stringify(fields));
  const shown = Object.fromEntries(ROW_FIELDS.map((field) => [field, row[field as keyof typeof row]]));
  return { whole: write(shown), withoutSummary: write({ ...shown, summary: '' }) };
}

/** As much of a summary as a row has room for: three lines. */
const LONGEST_SUMMARY = 280;

function beginningOf(summary: string): string {
  if (summary.length <= LONGEST_SUMMARY) return summary;
  const space = summary.lastIndexOf(' ', LONGEST_SUMMARY - 1);
  const cut = summary.slice(0, space > 0 ? space : LONGEST_SUMMARY - 1);
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`; // never half of a character
}
