import { LRUCache } from 'lru-cache';
import type { City } from '../../domain/city.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { firstSentence } from '../../domain/first-sentence.ts';
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

const FUNDERS = 2; // a row has room for no more

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

function briefCost({ amount, currency, year }: NonNullable<PublishedRecord['cost']>) {
  return { amount, currency, year };
}

/** Read from the bytes when it is wanted, so that no record is held twice. */
function rowOf(json: Buffer): RowBytes {
  const record = JSON.parse(json.toString()) as PublishedRecord;
  const organisation = record.contact?.organisation;
  const indicators = record.outcome?.indicators ?? [];
  const indicator = indicators.find(({ baseline }) => baseline !== undefined) ?? indicators[0];
  const row = {
    ...record,
    summary: firstSentence(record.summary),
    city: record.city && briefCity(record.city),
    sdgs: record.sdgs.map(({ goal }) => ({ goal })),
    contact: organisation === undefined ? undefined : { organisation },
    outcome: indicator && { indicators: [indicator] },
    cost: record.cost && briefCost(record.cost),
    funding: record.funding && { ...record.funding, funders: record.funding.funders.slice(0, FUNDERS) },
  };
  const write = (fields: object) => Buffer.from(JSON.stringify(fields));
  const shown = Object.fromEntries(ROW_FIELDS.map((field) => [field, row[field as keyof typeof row]]));
  return { whole: write(shown), withoutSummary: write({ ...shown, summary: '' }) };
}
