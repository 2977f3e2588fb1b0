import { facetOf } from '../../domain/facets.ts';
import type { City } from '../../domain/city.ts';
import type { CityCount } from '../../domain/responses.ts';
import { amongTerms, inParts, knownTerms, narrow } from './cut-counts.ts';
import type { EngineRequest, EngineResult } from './engine/client.ts';
import { PUBLISHED } from './filters.ts';
import { hitsOf, type SurveyContext } from './survey-context.ts';
import { countsOf } from './tally.ts';

const CITY_FIELD = facetOf('city').field;
/** Facets other than the city whose terms are suggested. */
export const SUGGESTED_TERMS = ['country', 'region', 'topic', 'sdg'] as const;
export type SuggestedTerm = (typeof SUGGESTED_TERMS)[number];

const COUNTED = SUGGESTED_TERMS.map((key) => facetOf(key).field);

/** Every city that has published records. */
export type CityList = ReadonlyMap<string, CityCount>;

export interface CityLists {
  current(signal: AbortSignal): Promise<CityList>;
  /** As `current`, and holding these cities if they have records at all. */
  holding(ids: Iterable<string>, signal: AbortSignal): Promise<CityList>;
  /** How many published records have each term of a facet. */
  termCounts(key: SuggestedTerm, signal: AbortSignal): Promise<ReadonlyMap<string, number>>;
}

interface Kept {
  readonly version: number;
  readonly list: CityList;
  readonly counted: EngineResult;
}

const READ_WITHIN = 300_000; // ms
/** A list of more takes seconds to read: the one before is good for names until it is there. */
const MANY = 2_000;

/**
 * The list of cities and what is counted with it, kept until the version of the index changes. It is read to its end where the
 * readers who wait for it have left: with fifty thousand cities it takes longer than one answer may, and none would ever get it.
 */
export function createCityLists(context: SurveyContext): CityLists {
  let kept: Kept | undefined;
  let reading: Promise<Kept> | undefined;

  function readOnce(): Promise<Kept> {
    reading ??= read(AbortSignal.timeout(READ_WITHIN)).finally(() => (reading = undefined));
    reading.catch(() => undefined); // told to those who wait
    return reading;
  }

  async function read(signal: AbortSignal): Promise<Kept> {
    const { version } = context.catalogue.indexState();
    kept = { version, ...(await readCities(context, signal)) };
    return kept;
  }

  async function current(signal: AbortSignal): Promise<Kept> {
    const isFresh = kept?.version === context.catalogue.indexState().version;
    if (kept && isFresh) return kept;
    const next = readOnce();
    return kept && kept.list.size > MANY ? kept : whileWanted(next, signal);
  }

  return {
    current: async (signal) => (await current(signal)).list,
    async holding(ids, signal) {
      const { list } = await current(signal);
      // The index is a moment ahead of its version while a publication is being completed.
      for (const id of ids) if (!list.has(id)) return (await read(signal)).list;
      return list;
    },
    termCounts: async (key, signal) => countsOf((await current(signal)).counted, facetOf(key).field),
  };
}

/** What comes of it, unless `signal` is aborted before. */
async function whileWanted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let leave = () => {};
  const left = new Promise<never>((_resolve, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([work, left]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** In parts, since one answer of fifty thousand cities would hold up everybody else while it is read. */
async function readCities(
  { client, index, catalogue }: SurveyContext,
  signal: AbortSignal,
): Promise<Pick<Kept, 'list' | 'counted'>> {
  const every: EngineRequest = { indexUid: index, filter: [PUBLISHED], page: 1, hitsPerPage: 0 };
  const [counted] = await client.ask([{ ...every, facets: COUNTED }], signal);
  if (!counted) throw new Error('The engine left out a result');
  const list = new Map<string, CityCount>();
  for (const part of inParts(knownTerms(catalogue, 'city'))) {
    const request = narrow(every, amongTerms('city', part));
    const [cities, counts] = await client.ask(
      [
        {
          ...request,
          distinct: CITY_FIELD, // one record a city, the newest
          sort: ['updatedAtMs:desc'],
          hitsPerPage: part.length,
          attributesToRetrieve: ['named.city'],
        },
        { ...request, facets: [CITY_FIELD] },
      ],
      signal,
    );
    if (!cities || !counts) throw new Error('The engine left out a result');
    const countOf = countsOf(counts, CITY_FIELD);
    for (const { named } of hitsOf<{ named: { city?: City } }>(cities)) {
      const { city } = named;
      if (city) list.set(city.id, { city, count: countOf.get(city.id) ?? 0 });
    }
  }
  return { list, counted };
}
