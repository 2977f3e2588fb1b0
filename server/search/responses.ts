import { FACET_KEYS, type FacetKey } from '../../domain/facets.ts';
import type { FoundPassages } from '../../domain/documents.ts';
import type { Query } from '../../domain/query.ts';
import type { Match, SearchResponse } from '../../domain/responses.ts';
import { matchFinder } from '../../library/words/match-ranges.ts';
import { rankPartial } from '../../library/words/rank-partial.ts';
import type { FoundRecord, SearchAnswer } from './search-port.ts';
import type { EngineResult } from './engine/client.ts';
import { findMatches } from './highlights.ts';
import { placesIn } from './named-places.ts';
import type { Reading } from './reading.ts';
import type { ReadRecord } from './record-memory.ts';
import type { SearchRequests } from './requests.ts';
import { writeTermCounts } from './term-counts.ts';
import type { NamesOf } from './term-names.ts';

interface Around {
  readonly reading: Reading;
  readonly folded: SearchAnswer['folded'];
  /** The results of `forRelated`; none where they were not asked for. */
  readonly forRelated: readonly EngineResult[];
  /** Ids of records of the same meaning. */
  readonly similar: readonly string[];
  /** Records that only have some of the words in documents, by id. */
  readonly inDocuments: ReadonlyMap<string, FoundPassages>;
  /** The cities that a name is of. */
  readonly citiesNamed: (name: string) => readonly string[];
  readonly namesOf: NamesOf;
  readonly indexedAt: string | null;
  /** A record as the index holds it, in JSON. */
  readonly readJson: (json: string) => ReadRecord;
  /** How many records followed a guide, or were paid by a fund. */
  readonly usesOf: (id: string) => number;
  /** A record by its id; undefined when it is no longer published. */
  readonly readId: (id: string) => ReadRecord | undefined;
}

/** Shapes the results of `buildSearch`, which come in the order of its requests. */
export function readAnswer(
  query: Query,
  asked: SearchRequests,
  results: readonly EngineResult[],
  {
    reading,
    forRelated,
    similar,
    inDocuments,
    folded,
    citiesNamed,
    namesOf,
    indexedAt,
    readJson,
    readId,
    usesOf,
  }: Around,
): SearchAnswer {
  const [found, ...counts] = results;
  const [everything, ...words] = forRelated;
  if (!found || results.length !== asked.requests.length) throw new Error('The engine left out a result');
  const resultOf = new Map<FacetKey, EngineResult>(asked.counted.map((key) => [key, found]));
  asked.countedApart.forEach((key, at) => resultOf.set(key, counts[at]!));

  const facets: Partial<Record<FacetKey, string>> = {};
  const more: SearchAnswer['more'] = {};
  for (const key of FACET_KEYS) {
    const result = resultOf.get(key);
    if (!result) continue;
    const written = writeTermCounts(result, key, query, namesOf(key));
    facets[key] = written.json;
    if (written.more) more[key] = written.more;
  }
  const whole = found.hits.map(({ record = '' }) => readJson(record));
  const find = matchFinder(reading.said, reading.isHalfTyped);
  const mark = (read: ReadRecord, by = find): FoundRecord => {
    const used = read.isOffer ? { usedBy: usesOf(read.id) } : {};
    if (query.fields === 'full') return { json: read.json, matched: findMatches(read.fields, by), ...used };
    const { row, fields } = read.toldIn(query.lang);
    const shown = shownInRow(findMatches(fields, by));
    return { json: shown.some(isText) ? row.withoutSummary : row.whole, matched: shown, ...used };
  };
  const room = Math.max(0, Math.min(MAX_RELATED, query.size - whole.length));
  const inResult = new Set(whole.map(({ id }) => id));
  const alike = similar.filter((id) => !inResult.has(id));
  const roomOfWords = room - Math.min(alike.length, MAX_SIMILAR);
  const likeWords = readRelated(asked, roomOfWords, words, everything?.totalHits ?? 0, inResult, readId);
  const knownToWords = new Set(likeWords.map(({ id }) => id));
  const onlyInside = [...inDocuments.keys()].filter((id) => !knownToWords.has(id));
  const ofWords = likeWords.slice(0, Math.max(0, roomOfWords - Math.min(onlyInside.length, MAX_INSIDE)));
  const findRelated = matchFinder([...reading.asked, widerThan(reading)], reading.isHalfTyped);
  const markRelated = (read: ReadRecord): FoundRecord => {
    const passages = inDocuments.get(read.id);
    return { ...mark(read, findRelated), ...(passages && { passages }) };
  };
  const named = new Set(ofWords.map(({ id }) => id));
  const ofDocuments = [...inDocuments.keys()]
    .filter((id) => !named.has(id))
    .slice(0, Math.max(0, room - ofWords.length))
    .flatMap((id) => readId(id) ?? []);
  const shown = new Set([...named, ...inDocuments.keys()]);
  const ofMeaning = alike
    .filter((id) => !shown.has(id))
    .slice(0, Math.max(0, room - ofWords.length - ofDocuments.length))
    .flatMap((id) => readId(id) ?? []);
  return {
    query: echo(query),
    total: found.totalHits,
    page: query.page,
    size: query.size,
    pages: found.totalPages,
    hits: whole.map((read) => mark(read)),
    corrected: [...reading.corrected],
    leftOut: [...reading.leftOut],
    places: placesIn(reading.said, citiesNamed, namesOf),
    isSearchable: reading.isSearchable,
    related: [
      ...[...ofWords, ...ofDocuments].map(markRelated),
      ...ofMeaning.map((read) => ({ ...mark(read), isSimilar: true as const })),
    ],
    folded,
    facets,
    more,
    indexedAt,
  };
}

/** The title, and one text or name that says why a record is there. */
function shownInRow(matched: readonly Match[]): readonly Match[] {
  const title = matched.find(({ field }) => field === 'title');
  const others = matched.filter((match) => match !== title);
  const text = others.find(({ field }) => field === 'summary') ?? others.find(isText);
  const shown = text ?? others[0];
  return [...(title ? [title] : []), ...(shown ? [shown] : [])];
}

function isText({ field }: Match): boolean {
  return field === 'summary' || field.startsWith('sections');
}

/** What related records may be about without saying any of the words: "composting" also finds what is about waste. */
function widerThan({ related }: Reading): Reading['said'][number] {
  const keys = [...new Set(related.flatMap(({ text }) => text.split(' ')))];
  return { keys, term: '', words: [], isKnown: true, isPlace: false };
}

const MAX_RELATED = 10;
/** Of these, so many have a place before records that have some of the words. */
const MAX_SIMILAR = 5;

/** So many that only say it in their documents have a place beside those. */
const MAX_INSIDE = 5;

/** Records that match some of the words, under a result that does not fill the page; they are not counted. */
function readRelated(
  { related }: SearchRequests,
  room: number,
  words: readonly EngineResult[],
  everything: number,
  without: ReadonlySet<string>,
  readId: Around['readId'],
): ReadRecord[] {
  if (room <= 0 || words.length === 0) return [];
  const answers = words.map(({ totalHits, hits }) => ({
    totalHits,
    hits: hits.map(({ id = '', _rankingScore: score = 0 }) => ({ id, score })),
  }));
  return rankPartial(related, answers, everything, without)
    .slice(0, room)
    .flatMap((id) => readId(id) ?? []);
}

/** The query in the shape of the contract, whose arrays a program may change. */
function echo(query: Query): SearchResponse['query'] {
  const terms = Object.fromEntries(
    Object.entries(query.terms).map(([key, chosen]) => [key, [...(chosen ?? [])]]),
  );
  return { ...query, terms, all: [...query.all], facets: [...query.facets] };
}
