import type { PublishedRecord } from '../../domain/record.ts';
import { checksOf } from '../../domain/evidence-score.ts';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import { periodOf } from '../../domain/period.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { labelsOf } from '../../languages/read-terms.ts';
import { indexKeys, type IndexKeys } from '../words/index-keys.ts';
import { termsOf, type RecordTerms } from '../catalogue/record-terms.ts';

/** A record as the engine holds it: what is searched, narrowed and sorted by, and the record itself to show. */
export interface EngineDocument {
  readonly id: string;
  /** What is searched: meanings and bare words, see `docs/relevance.md`. */
  readonly keys: IndexKeys;
  /** The record as JSON, which is shown as it is, so it is not parsed for every hit. */
  readonly record: string;
  /** What lists of names need of it. */
  readonly named: NamedRecord;
  readonly terms: RecordTerms;
  /** Always true here: readers' searches filter by it, so that the marker and records on their way out stay hidden. */
  readonly published: true;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  /** Of its adoption, else of its start. */
  readonly yearSort?: number;
  readonly yearEnd?: number;
  readonly titleSort: string;
  readonly updatedAt: string;
  /** Milliseconds since 1970, for "changed since". */
  readonly updatedAtMs: number;
  readonly evidenceScore: number;
  /** How it was checked: `evidence`, pages are named; `page`, one was read itself; `verified`, within two years. */
  readonly checks: readonly string[];
  /** 1 for what is on offer in an area, and for a guide, by which the engine sorts; else 0. */
  readonly isOffer: 0 | 1;
  readonly isGuide: 0 | 1;
  readonly _geo?: { readonly lat: number; readonly lng: number };
}

/** What lists of names need of a record; `titles` in other languages. */
export interface NamedRecord extends Pick<
  PublishedRecord,
  'title' | 'titleOriginal' | 'textLanguage' | 'city'
> {
  readonly titles?: Readonly<Record<string, string>>;
}

/** `cityNames` are the other names and spellings of the record's city. */
export function engineDocument(record: PublishedRecord, cityNames: readonly string[]): EngineDocument {
  const { id, title, city, years, updatedAt, evidenceScore } = record;
  const { belongsTo, answers } = kindOf(record.kind);
  const period = periodOf(record);
  const year = years.adopted ?? years.start; // a target year far ahead does not make a plan new
  return {
    id,
    keys: indexKeys(record, cityNames),
    terms: termsOf(record),
    published: true,
    ...(period && { yearFrom: period.from, yearTo: period.to }),
    ...(year !== undefined && { yearSort: year }),
    ...(years.end !== undefined && { yearEnd: years.end }),
    titleSort: foldText(title),
    updatedAt,
    updatedAtMs: Date.parse(updatedAt),
    evidenceScore,
    isOffer: belongsTo === 'coverage' ? 1 : 0,
    isGuide: answers === 'how' ? 1 : 0,
    checks: checksOf(record, new Date()),
    ...(city?.lat !== undefined && city.lng !== undefined && { _geo: { lat: city.lat, lng: city.lng } }),
    record: JSON.stringify(record),
    named: namedRecord(record),
  };
}

function namedRecord({
  title,
  titleOriginal,
  textLanguage,
  translations,
  city,
}: PublishedRecord): NamedRecord {
  const titles = (translations ?? []).flatMap((each) => (each.title ? [[each.language, each.title]] : []));
  return {
    title,
    ...(titleOriginal !== undefined && { titleOriginal }),
    ...(textLanguage !== undefined && { textLanguage }),
    ...(titles.length > 0 && { titles: Object.fromEntries(titles) as Record<string, string> }),
    ...(city && { city }),
  };
}

/** What a model is told of a record. */
export function aboutOf({ title, topics, summary }: PublishedRecord): string {
  const labels = topics.flatMap((topic) => labelsOf(TOPICS, topic).slice(0, 1));
  return [title, labels.join(', '), summary].filter((part) => part !== '').join('. ');
}
