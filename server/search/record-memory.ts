import { LRUCache } from 'lru-cache';
import type { City } from '../../domain/city.ts';
import type { Language } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { firstSentence } from '../../domain/first-sentence.ts';
import { evidenceFound } from '../../domain/evidence-score.ts';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import { ROW_FIELDS } from '../../domain/responses.ts';
import { spokenIn, type Translated } from '../../domain/translations.ts';
import { readFields, type ReadFields } from './highlights.ts';

/** A record with its texts read, as many searches need it. */
export interface ReadRecord extends Told {
  readonly id: string;
  /** Other records may have followed it, or be paid by it. */
  readonly isOffer: boolean;
  /** The bytes of the record in JSON, without its translations. */
  readonly json: Buffer;
  /** As readers of a language see it. */
  readonly toldIn: (language: Language) => Told;
}

interface Told {
  /** What a row of results shows of it, as bytes of JSON. */
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
const AWARDS = 1;

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

function readRecord(given: PublishedRecord, text: string): ReadRecord {
  const { translations, ...record } = given;
  const json = Buffer.from(translations ? JSON.stringify(record) : text);
  const told = readTold(record, json);
  const others = new Map<string, Told>();
  for (const { language } of translations ?? []) {
    let other: Told | undefined; // read when somebody searches in that language
    others.set(language, {
      get row() {
        return (other ??= translatedTold(given, language)).row;
      },
      get fields() {
        return (other ??= translatedTold(given, language)).fields;
      },
    });
  }
  return {
    id: record.id,
    isOffer: kindOf(record.kind).belongsTo === 'coverage',
    json,
    get row() {
      return told.row;
    },
    fields: told.fields,
    toldIn: (language) => others.get(language) ?? told,
  };
}

function translatedTold(record: PublishedRecord, language: Language): Told {
  const spoken = spokenIn(record, language);
  return readTold(spoken, Buffer.from(JSON.stringify(spoken)));
}

function readTold(record: PublishedRecord, json: Buffer): Told {
  let row: RowBytes | undefined;
  return {
    get row() {
      row ??= rowOf(json);
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
  const record = JSON.parse(json.toString()) as PublishedRecord & { readonly translated?: Translated };
  const { translated } = record;
  const organisation = record.contact?.organisation;
  const indicators = record.outcome?.indicators ?? [];
  const indicator = indicators.find(({ baseline }) => baseline !== undefined) ?? indicators[0];
  const row = {
    ...record,
    summary: firstSentence(record.summary),
    city: record.city && briefCity(record.city),
    sdgs: record.sdgs.map(({ goal }) => ({ goal })),
    contact: organisation === undefined ? undefined : { organisation },
    awards: record.awards.slice(0, AWARDS),
    translated: translated && {
      ...translated,
      fields: translated.fields.filter((field) => field !== 'outcome'), // of which a row has the number
    },
    outcome: indicator && { indicators: [indicator] },
    document: evidenceFound(record).includes('official-document') || undefined,
    cost: record.cost && briefCost(record.cost),
    funding: record.funding && { ...record.funding, funders: record.funding.funders.slice(0, FUNDERS) },
  };
  const write = (fields: object) => Buffer.from(JSON.stringify(fields));
  const shown = Object.fromEntries(ROW_FIELDS.map((field) => [field, row[field as keyof typeof row]]));
  return { whole: write(shown), withoutSummary: write({ ...shown, summary: '' }) };
}
