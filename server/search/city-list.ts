import { facetOf } from '../../domain/facets.ts';
import type { City } from '../../domain/city.ts';
import type { CityCount } from '../../domain/responses.ts';
import type { EngineResult } from './engine/client.ts';
import { PUBLISHED } from './filters.ts';
import { hitsOf, type SurveyContext } from './survey-context.ts';
import { countsOf } from './tally.ts';

const CITY_FIELD = facetOf('city').field;
/** Facets other than the city whose terms are suggested. */
export const SUGGESTED_TERMS = ['country', 'region', 'topic', 'sdg'] as const;
export type SuggestedTerm = (typeof SUGGESTED_TERMS)[number];

const COUNTED = [CITY_FIELD, ...SUGGESTED_TERMS.map((key) => facetOf(key).field)];
const EVERY = 1_000_000; // there are not so many cities

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
    return kept && isFresh ? kept : whileWanted(readOnce(), signal);
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

async function readCities(
  { client, index }: SurveyContext,
  signal: AbortSignal,
): Promise<Pick<Kept, 'list' | 'counted'>> {
  const [cities, counted] = await client.ask(
    [
      {
        indexUid: index,
        filter: [PUBLISHED],
        distinct: CITY_FIELD, // one record a city, the newest
        sort: ['updatedAtMs:desc'],
        page: 1,
        hitsPerPage: EVERY,
        attributesToRetrieve: ['named.city'],
      },
      { indexUid: index, filter: [PUBLISHED], page: 1, hitsPerPage: 0, facets: COUNTED },
    ],
    signal,
  );
  if (!cities || !counted) throw new Error('The engine left out a result');
  const counts = countsOf(counted, CITY_FIELD);
  const found = hitsOf<{ named: { city?: City } }>(cities).flatMap(({ named: { city } }) => city ?? []);
  const list = new Map(found.map((city) => [city.id, { city, count: counts.get(city.id) ?? 0 }]));
  return { list, counted };
}
