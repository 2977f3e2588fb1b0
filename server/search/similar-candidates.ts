import { facetOf, type FacetKey } from '../../domain/facets.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { COMMON_WORDS } from '../../library/words/common-words.ts';
import { queryText } from '../../library/words/prepare-query.ts';
import { isTelling, wordsOf } from '../../library/words/prepare-text.ts';
import type { EngineRequest } from './engine/client.ts';
import { PUBLISHED, quote } from './filters.ts';

const CANDIDATES = 40; // of each kind; the score chooses among them
const MAX_WORDS = 10; // as many as the engine looks at

/** The words of a title that tell records apart, folded, each once. */
export function tellingWords({ title }: Pick<PublishedRecord, 'title'>): string[] {
  const telling = wordsOf(title).filter((word) => isTelling(word) && !COMMON_WORDS.has(word));
  return [...new Set(telling)].filter((word) => !/^\d+$/.test(word)).slice(0, MAX_WORDS);
}

/** Requests that between them hold every record worth comparing. The one that searches words comes first. */
export function buildCandidates(record: PublishedRecord, index: string): EngineRequest[] {
  const { id, city, topics } = record;
  const goals = record.sdgs.map(({ goal }) => String(goal));
  const others = [PUBLISHED, `id != ${quote(id)}`];
  const words = tellingWords(record);
  const anyTopic = topics.length > 0 ? [isAnyOf('topic', topics)] : [];
  const anyGoal = goals.length > 0 ? [isAnyOf('sdg', goals)] : [];
  const ask = (...filter: string[]): EngineRequest => ({
    indexUid: index,
    filter: [...others, ...filter],
    limit: CANDIDATES,
    attributesToRetrieve: ['record'],
  });
  const everyTopic = topics.map((topic) => isAnyOf('topic', [topic]));
  return [
    { ...ask(), ...anyOf(words), ...(words.length === 0 && { limit: 0 }) },
    ...(city ? [ask(isAnyOf('city', [city.id]))] : []),
    ...(topics.length > 0 ? [ask(...everyTopic), ask(...anyTopic, ...anyGoal)] : []),
    ...(city && topics.length > 0 ? [ask(...anyTopic, isAnyOf('region', [city.subregion]))] : []),
    ...(city && goals.length > 0 ? [ask(...anyGoal, isAnyOf('region', [city.subregion]))] : []),
  ];
}

/** Records with the rarest of these words; the others are given up one by one. */
function anyOf(words: readonly string[]) {
  return { q: queryText(words.join(' ')), matchingStrategy: 'frequency' as const };
}

function isAnyOf(key: FacetKey, terms: readonly string[]): string {
  return `${facetOf(key).field} IN [${terms.map(quote).join(', ')}]`;
}
