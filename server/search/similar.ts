import { isRegisterRow } from '../../domain/evidence-score.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type { SimilarResponse } from '../../domain/responses.ts';
import { populationBand } from '../../domain/vocabularies/population-bands.ts';
import { formsOf } from '../../library/words/word-forms.ts';
import { buildCandidates, tellingWords } from './similar-candidates.ts';
import { recordsOf, type SurveyContext } from './survey-context.ts';

type Found = SimilarResponse['records'][number];
type Reason = Found['reasons'][number];

const MAX_SIMILAR = 6;

/** What each thing in common is worth. What a record is about counts before where it is. */
const WEIGHTS = { topic: 4, sdg: 2, words: 2, sameCity: 1, sameCountry: 0.6, sameRegion: 0.4, sameSize: 0.3 };

/** Records most like one record, cases before rows of registers, with what they share. Being in the same place alone is no likeness. */
export async function readSimilar(
  { client, index }: SurveyContext,
  record: PublishedRecord,
  signal: AbortSignal,
): Promise<SimilarResponse> {
  const results = await client.ask(buildCandidates(record, index), signal);
  const candidates = new Map<string, PublishedRecord>();
  for (const result of results) {
    for (const found of recordsOf(result)) candidates.set(found.id, found);
  }
  const compared = [...candidates.values()].map((other) => compare(record, other));
  compared.sort((a, b) => b.score - a.score || (a.found.record.id < b.found.record.id ? -1 : 1));
  const alike = compared.filter(({ found }) => found.reasons.some(({ kind }) => kind !== 'place'));
  const cases = alike.filter(({ found }) => !isRegisterRow(found.record));
  const rows = alike.filter(({ found }) => isRegisterRow(found.record));
  return { records: [...cases, ...rows].slice(0, MAX_SIMILAR).map(({ found }) => found) };
}

function compare(record: PublishedRecord, other: PublishedRecord): { score: number; found: Found } {
  const goals = ({ sdgs }: PublishedRecord) => sdgs.map(({ goal }) => String(goal));
  const topic = inCommon<string>(record.topics, other.topics);
  const sdg = inCommon(goals(record), goals(other));
  const words = wordsInCommon(record, other);
  const place = placesInCommon(record.city, other.city);
  const reasons: Reason[] = [
    { kind: 'topic', ids: topic.shared },
    { kind: 'sdg', ids: sdg.shared },
    { kind: 'place', ids: place.shared },
    { kind: 'words', ids: words.shared },
  ];
  const score =
    WEIGHTS.topic * topic.part + WEIGHTS.sdg * sdg.part + WEIGHTS.words * words.part + place.worth;
  return { score, found: { record: other, reasons: reasons.filter(({ ids }) => ids.length > 0) } };
}

/** What two lists share, and which part of both together that is, 0 to 1. */
function inCommon<T>(a: readonly T[], b: readonly T[]): { shared: T[]; part: number } {
  const shared = a.filter((value) => b.includes(value));
  const all = new Set([...a, ...b]);
  return { shared, part: all.size === 0 ? 0 : shared.length / all.size };
}

/** Words of the first title whose stem the other has too. */
function wordsInCommon(a: PublishedRecord, b: PublishedRecord) {
  const stems = (record: PublishedRecord) => tellingWords(record).map((word) => formsOf(word).stem);
  const { shared, part } = inCommon(stems(a), stems(b));
  return { shared: tellingWords(a).filter((word) => shared.includes(formsOf(word).stem)), part };
}

/** The same city, else the same country or sub-region and the same size. */
function placesInCommon(a: PublishedRecord['city'], b: PublishedRecord['city']) {
  if (a === undefined || b === undefined) return { shared: [], worth: 0 };
  if (a.id === b.id) return { shared: [a.id], worth: WEIGHTS.sameCity };
  const shared: string[] = [];
  let worth = 0;
  if (a.country === b.country) {
    shared.push(a.country);
    worth += WEIGHTS.sameCountry;
  } else if (a.subregion === b.subregion) {
    shared.push(a.subregion);
    worth += WEIGHTS.sameRegion;
  }
  const bands = [a, b].map(({ population }) => population !== undefined && populationBand(population));
  if (bands[0] && bands[0] === bands[1]) {
    shared.push(bands[0]);
    worth += WEIGHTS.sameSize;
  }
  return { shared, worth };
}
