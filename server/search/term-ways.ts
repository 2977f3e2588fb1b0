import { LRUCache } from 'lru-cache';
import { isOneWord } from '../../library/words/key.ts';
import { meaningsOf } from '../../library/words/phrase-table.ts';
import type { EngineClient, EngineRequest } from './engine/client.ts';
import { PUBLISHED } from './filters.ts';
import { matchAll, matchTerms, type Matching } from './matching.ts';

/** How the records of some terms can be asked for at less cost than by the terms as they are. */
export interface Ways {
  /** Finds the same records in the same order. */
  readonly ranked: Matching;
  /** Finds the same records, and does not say which come first. */
  readonly same: Matching;
}

export interface AskedTerms {
  readonly terms: readonly string[];
  /** How they are asked for as they are. */
  readonly matching: Matching;
  /** Whether the last is only begun. */
  readonly isBegun: boolean;
}

/** How many records of the whole library a term finds, and how many have its very spelling or its meaning. */
interface Term {
  readonly text: string;
  readonly meaning: string | undefined;
  readonly found: number;
  readonly spelled: number;
  readonly meant: number;
}

const MAX_KEPT = 5_000; // some hundred bytes each

/**
 * The engine unpacks all synonyms for each word it is asked for, and twice for each pair of words: most of what a search
 * costs it. For a quoted word it looks none up. So each term is counted once in the three ways, until the index changes;
 * where another way finds what the term itself finds, that is asked for from then on.
 */
export function createTermWays(client: EngineClient, index: string, indexVersion: () => number) {
  const known = new LRUCache<string, Term>({ max: MAX_KEPT });
  let knownVersion = -1;

  /** All in one request to the engine. */
  async function countEach(
    terms: readonly Pick<Term, 'text' | 'meaning'>[],
    signal: AbortSignal,
  ): Promise<readonly Term[]> {
    const texts = terms.flatMap(({ text, meaning }) => [
      `${text} `,
      quoted(text),
      ...(meaning === undefined ? [] : [quoted(meaning)]),
    ]);
    if (texts.length === 0) return [];
    const asOne = { indexUid: index, filter: [PUBLISHED], page: 1, hitsPerPage: 0 };
    const requests = texts.map((q): EngineRequest => ({ ...asOne, ...matchAll(q) }));
    const counts = (await client.ask(requests, signal)).map(({ totalHits }) => totalHits);
    return terms.map(({ text, meaning }): Term => {
      const [found = 0, spelled = 0] = counts.splice(0, 2);
      const meant = meaning === undefined ? spelled : (counts.shift() ?? 0);
      return { text, meaning, found, spelled, meant };
    });
  }

  async function learn(texts: readonly string[], signal: AbortSignal): Promise<readonly Term[]> {
    const version = indexVersion();
    if (version !== knownVersion) known.clear();
    knownVersion = version;
    const held = new Map(texts.map((text) => [text, known.get(text)]));
    const unknown = [...held].flatMap(([text, term]) => (term ? [] : [{ text, meaning: meaningOf(text) }]));
    for (const term of await countEach(unknown, signal)) {
      held.set(term.text, term);
      if (version === knownVersion) known.set(term.text, term);
    }
    return texts.flatMap((text) => held.get(text) ?? []);
  }

  return {
    async of({ terms: texts, matching, isBegun }: AskedTerms, signal: AbortSignal): Promise<Ways> {
      const whole = isBegun ? texts.slice(0, -1) : texts;
      const begun = isBegun ? texts.slice(-1) : [];
      if (!whole.some(isOneWord)) return { same: matching, ranked: matching };
      const terms = await learn(whole.filter(isOneWord), signal);
      const others = whole.filter((text) => !isOneWord(text));
      const ask = (way: (term: Term) => string) => {
        const words = terms.map(way);
        return matchTerms([...words, ...others, ...begun], isBegun);
      };
      return { same: ask(anyOrder), ranked: ask(sameOrder) };
    },
  };
}

/** Where a term finds less than its meaning, no record had the spelling when the engine was told of its synonyms. */
function anyOrder({ text, meaning, found, spelled, meant }: Term): string {
  if (meaning !== undefined && found <= meant) return quoted(meaning);
  return found === spelled ? quoted(text) : text;
}

/** Records with the very word come before those that only mean it, so that it takes its synonym to rank them. */
function sameOrder(term: Term): string {
  const { text, meaning, found, spelled, meant } = term;
  return meaning !== undefined && spelled > 0 && found >= meant ? text : anyOrder(term);
}

/** The one other word by which the engine finds a term; undefined where there is none, or several. */
function meaningOf(text: string): string | undefined {
  const [meaning, ...more] = meaningsOf(text);
  return more.length === 0 && meaning !== text ? meaning : undefined;
}

function quoted(text: string): string {
  return `"${text}"`;
}
