import type { FoundPassages } from '../../domain/documents.ts';
import type { Query } from '../../domain/query.ts';
import { rankPartial, PARTIAL_HITS } from '../../library/words/rank-partial.ts';
import type { Said } from '../../library/words/prepare-text.ts';
import type { EngineClient } from './engine/client.ts';
import { buildFilter } from './filters.ts';
import type { CataloguePort } from './library.ts';
import { matchAll } from './matching.ts';
import { readAs, tellingOf } from './read-passages.ts';
import type { Reading } from './reading.ts';
import { markPassages, PASSAGE_FIELDS, shownPassages, type PassageHit } from './shown-passage.ts';

const MAX_WORDS = 8; // requests in one multi-search
const MAX_RELATED = 10; // as of records
const SHOWN_OF_EACH = 3;
const PLAIN_WEIGHT = 0.6; // as for records: a word that the synonyms do not know says less

interface Context {
  readonly client: EngineClient;
  readonly passagesIndex: string;
  readonly catalogue: CataloguePort;
}

/**
 * Records to show after a short list, the best first, each with passages that have some of the words, which are in no
 * count. `without`: those that are in the list.
 */
export async function relatedInDocuments(
  { client, passagesIndex: index, catalogue }: Context,
  query: Query,
  { asked }: Reading,
  without: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, FoundPassages>> {
  if (!catalogue.hasPassages()) return new Map();
  const byRecord = new Map<string, PassageHit[]>();
  for (const hit of await relatedPassages({ client, index, filter: buildFilter(query) }, asked, signal)) {
    if (without.has(hit.record)) continue;
    const known = byRecord.get(hit.record);
    if (!known) byRecord.set(hit.record, [hit]);
    else if (known.length < SHOWN_OF_EACH) known.push(hit);
  }
  return new Map(
    [...byRecord].slice(0, MAX_RELATED).flatMap(([id, hits]): [string, FoundPassages][] => {
      const best = shownPassages(markPassages(hits, asked, false), catalogue.documents.ofRecord(id));
      return best.length === 0 ? [] : [[id, { total: best.length, best }]];
    }),
  );
}

interface Asked {
  readonly client: EngineClient;
  /** The index of passages. */
  readonly index: string;
  readonly filter: string[];
}

/**
 * Passages that have some of what is said, the best first, for a list that has room for them: each word is asked by
 * itself, and a passage is worth what it has, the rarer the more (`rankPartial`). Those that hold all of it come too.
 */
export async function relatedPassages(
  { client, index, filter }: Asked,
  said: readonly Said[],
  signal: AbortSignal,
): Promise<readonly PassageHit[]> {
  const telling = tellingOf(said).slice(0, MAX_WORDS);
  if (telling.length < 2) return [];
  const all = { indexUid: index, ...matchAll(''), filter, page: 1, hitsPerPage: 0 };
  const [everything, ...answers] = await client.ask(
    [
      all,
      ...telling.map((one) => ({
        ...all,
        ...readAs([one], false).matching,
        hitsPerPage: PARTIAL_HITS,
        attributesToRetrieve: ['id', ...PASSAGE_FIELDS],
        showRankingScore: true,
      })),
    ],
    signal,
  );
  const byId = new Map<string, PassageHit>();
  const ranked = rankPartial(
    telling.map(({ isKnown, term }) => ({ text: term, weight: isKnown ? 1 : PLAIN_WEIGHT })),
    answers.map(({ totalHits, hits }) => ({
      totalHits,
      hits: hits.map((hit) => {
        const { id = '', _rankingScore: score = 0 } = hit;
        byId.set(id, hit as unknown as PassageHit);
        return { id, score };
      }),
    })),
    everything?.totalHits ?? 0,
    new Set(),
  );
  return ranked.flatMap((id) => byId.get(id) ?? []);
}
