import { LRUCache } from 'lru-cache';
import type { Query } from '../../domain/query.ts';
import { relatedWords, termsOf, type PartialWord } from '../../library/words/prepare-query.ts';
import { spelledTarget, type Said } from '../../library/words/prepare-text.ts';
import { understand, type Correction, type Understood } from '../../library/words/understand.ts';
import type { EngineClient } from './engine/client.ts';
import { leaveOut, type CountSaid } from './leave-out.ts';
import type { CataloguePort } from './library.ts';
import { createLibraryLexicon } from './lexicon.ts';
import { PUBLISHED } from './filters.ts';
import { matchAll, matchTerms, type Matching } from './matching.ts';
import { createTermWays, type Ways } from './term-ways.ts';

/** What a reader's text is taken for. The same words mean the same with any filters. */
export interface Reading {
  /** What records must have to be in the result. */
  readonly said: readonly Said[];
  /** All that the text says, by which related records are marked. */
  readonly asked: readonly Said[];
  readonly matching: Matching;
  /** The terms of `matching`. */
  readonly terms: readonly string[];
  /** Whether the last of them is only begun. */
  readonly isBegun: boolean;
  /** Words by which related records are found; none when there can be none. */
  readonly related: readonly PartialWord[];
  readonly corrected: readonly Correction[];
  /** Words that no record has together with the rest, as they were typed. */
  readonly leftOut: readonly string[];
  /** False for a text without any word to search for. */
  readonly isSearchable: boolean;
  readonly isHalfTyped: boolean;
  /** The words after an “and”. */
  readonly second: ReadonlySet<string>;
  /** Whether a record of the library has all of `said`; undefined where nobody asked. */
  readonly hasRecord?: boolean;
}

export interface TextReader {
  /** The likely reading, at once: right whenever a record has all of it. */
  likely(asked: AskedText): Reading;
  /** The reading that holds: with as few words left out as it takes for a record to match. */
  read(asked: AskedText, signal: AbortSignal): Promise<Reading>;
  /** The reading that has these words of a text alone. */
  holding(asked: AskedText, said: readonly Said[]): Reading;
  /** How its records can be asked for. */
  ways(reading: Reading, signal: AbortSignal): Promise<Ways>;
}

export type AskedText = Pick<Query, 'q' | 'words'>;

const MAX_KEPT = 2_000; // readings of some hundred bytes
/** The engine looks at no more. */
const MAX_TERMS = 10;

const NOTHING: Reading = {
  said: [],
  asked: [],
  matching: matchAll(''),
  terms: [],
  isBegun: false,
  related: [],
  corrected: [],
  leftOut: [],
  isSearchable: true,
  isHalfTyped: false,
  second: new Set(),
};

/** An emoji is no wish to see everything. */
const NO_RECORD = matchTerms(['3nothing3']);

interface Options {
  readonly client: EngineClient;
  readonly index: string;
  readonly catalogue: Pick<CataloguePort, 'indexState' | 'termLabels' | 'words'>;
}

/** Reads texts for one library, whose words and places it knows. */
export function createTextReader({ client, index, catalogue }: Options): TextReader {
  const lexicon = createLibraryLexicon(catalogue);
  const kept = new LRUCache<string, Reading>({ max: MAX_KEPT });
  const termWays = createTermWays(client, index, () => catalogue.indexState().version);
  const understood = ({ q, words }: AskedText) => understand(q, lexicon(), words === 'typed');

  async function decide(asked: AskedText, signal: AbortSignal): Promise<Reading> {
    const found = understood(asked);
    const count: CountSaid = async (each) => {
      const isBegun = found.isHalfTyped;
      const waysOf = (terms: readonly string[]) =>
        termWays.of({ terms, matching: matchTerms(terms, isBegun), isBegun }, signal);
      const asked = each.map(termsOf);
      await waysOf([...new Set(asked.flat())]); // all that is not known yet in one request
      const ways = await Promise.all(asked.map(waysOf));
      const requests = ways.map(({ same }) => ({
        indexUid: index,
        ...same,
        filter: [PUBLISHED],
        page: 1,
        hitsPerPage: 0,
      }));
      return (await client.ask(requests, signal)).map(({ totalHits }) => totalHits);
    };
    const first = firstWords(found.said);
    if (asked.words === 'typed' || first.length === 0) return readingOf(found, first);
    const others = found.unnamed ? [firstWords(found.unnamed)] : [];
    for (const said of [first, ...others]) {
      const [total = 0] = await count([said]);
      if (total > 0) return { ...readingOf(found, said), hasRecord: true };
    }
    const left = await leaveOut(first, count, found.second);
    const [total = 0] = await count([left]); // it has been asked already
    return { ...readingOf(found, left), hasRecord: total > 0 };
  }

  return {
    likely(asked) {
      if (asked.q === '') return NOTHING;
      const found = understood(asked);
      return readingOf(found, firstWords(found.said));
    },
    async read(asked, signal) {
      if (asked.q === '') return NOTHING;
      const key = `${catalogue.indexState().version} ${asked.words} ${asked.q}`;
      const known = kept.get(key);
      if (known) return known;
      const reading = await decide(asked, signal);
      kept.set(key, reading);
      return reading;
    },
    holding: (asked, said) => readingOf(understood(asked), said),
    ways: (reading, signal) => termWays.of(reading, signal),
  };
}

function firstWords(said: readonly Said[]): readonly Said[] {
  return said.slice(0, MAX_TERMS);
}

function readingOf(understood: Understood, said: readonly Said[]): Reading {
  const { isHalfTyped, corrected, written } = understood;
  const held = new Set(said.flatMap(({ words }) => words));
  const missing = understood.said.filter((one) => !one.words.some((word) => held.has(word)));
  const isBegun = isHalfTyped && said.at(-1) === understood.said.at(-1);
  const terms = termsOf(said);
  return {
    said,
    asked: understood.said,
    matching: terms.length === 0 ? NO_RECORD : matchTerms(terms, isBegun),
    terms,
    isBegun,
    related: relatedWords(understood.said),
    corrected,
    leftOut: missing.map(({ words }) =>
      words.map((word) => written.get(word) ?? spelledTarget(word)).join(' '),
    ),
    isSearchable: said.length > 0,
    isHalfTyped,
    second: understood.second,
  };
}
