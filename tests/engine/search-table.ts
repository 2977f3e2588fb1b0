import type { City } from '../../domain/city.ts';
import { decodeQuery } from '../../domain/query-codec.ts';
import type { LibraryRecord, PublishedRecord } from '../../domain/record.ts';
import type { FacetKey } from '../../domain/facets.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { createSearch } from '../../server/search/search-engine.ts';
import { createSurvey } from '../../server/search/survey.ts';
import { writeSearch } from '../../server/api/write-search.ts';
import type { CataloguePort } from '../../server/search/library.ts';
import type { SearchPort } from '../../server/search/search-port.ts';
import { catalogueOf } from '../catalogue-of.ts';
import { BARCELONA, BOGOTA, buildRecord } from '../build-record.ts';
import type { SurveyPort } from '../../server/search/survey-port.ts';
import { cityNames, openTestIndex, type TestEngine, type TestIndex } from './test-index.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { unlimited } from '../until.ts';

const PARIS = city('paris-fr', 'Paris', 'FR', ['europe', 'western-europe'], [48.85, 2.35], 2_100_000);
const DAKAR = city('dakar-sn', 'Dakar', 'SN', ['africa', 'western-africa'], [14.69, -17.45], 1_180_000);
const TOKYO = city('tokyo-jp', 'Tokyo', 'JP', ['asia', 'eastern-asia'], [35.68, 139.69], 13_960_000);

type Themes = LibraryRecord['themes'];

/**
 * Ten records that a person can count by hand; a goal in brackets is derived:
 *
 *     id  kind      city       themes                  SDGs    years      status
 *     a   strategy  Barcelona  resilience              11 13   2018–2030  ongoing
 *     b   strategy  Barcelona  inclusion               11      2016–2025  ongoing
 *     c   practice  Barcelona  resilience inclusion    11 13   2020–2023  completed
 *     d   strategy  Bogotá     inclusion               5 (8)   2020–      adopted
 *     e   practice  Bogotá     inclusion innovation    5 11    2019–      ongoing
 *     f   strategy  Paris      resilience              13      2018–2050  adopted
 *     g   strategy  Dakar      resilience              6 11    2017–2022  completed
 *     h   practice  Dakar      –                       –       –          –
 *     i   strategy  Tokyo      governance              17      2021–      adopted
 *     j   strategy  Tokyo      resilience governance   13      2016       withdrawn
 */
export const TABLE: readonly PublishedRecord[] = [
  row('a', 'strategy', BARCELONA, ['resilience'], [11, 13], { adopted: 2018, end: 2030 }, 'ongoing', {
    title: 'Climate Plan',
    cost: { amount: 5, currency: 'EUR' },
    outcome: { indicators: [{ name: 'Trees', value: 3, unit: 'trees', year: 2020 }] },
    summary: 'Shade, water and clean air against the heat of the summer.',
  }),
  row('b', 'strategy', BARCELONA, ['inclusion'], [11], { start: 2016, end: 2025 }, 'ongoing', {
    title: 'Right to Housing Plan',
    cost: { amount: 5, currency: 'EUR' },
    entry: 'register',
    source: { name: 'Housing register', id: '1' },
    summary: 'Homes that people can pay for, and an office that keeps them in theirs.',
  }),
  row(
    'c',
    'practice',
    BARCELONA,
    ['resilience', 'inclusion'],
    [11, 13],
    { start: 2020, end: 2023 },
    'completed',
    {
      title: 'Climate Shelters in Schools',
      summary: 'Schoolyards with trees and fountains, open to neighbours in summer.',
      sections: [
        {
          heading: 'results',
          text: 'Eleven schools were opened. The playgrounds lost four degrees of heat.',
        },
      ],
    },
  ),
  row('d', 'strategy', BOGOTA, ['inclusion'], [5], { adopted: 2020 }, 'adopted', {
    title: 'District Care System',
    sdgs: [
      { goal: 5, from: 'declared' },
      { goal: 8, from: 'derived' },
    ],
    summary: 'Time and services for those who care for others.',
  }),
  row('e', 'practice', BOGOTA, ['inclusion', 'innovation'], [5, 11], { start: 2019 }, 'ongoing', {
    title: 'Care Blocks',
    summary: 'Laundry, classes and rest within walking distance.',
    awards: [{ name: 'Guangzhou Award', year: 2022, result: 'shortlisted' }],
  }),
  row('f', 'strategy', PARIS, ['resilience'], [13], { adopted: 2018, end: 2050 }, 'adopted', {
    title: 'Paris Climate Action Plan',
    titleOriginal: 'Plan Climat de Paris : vers une ville neutre en carbone et 100 % énergies renouvelables',
    summary: 'Carbon neutral by the middle of the century.',
  }),
  row('g', 'strategy', DAKAR, ['resilience'], [6, 11], { adopted: 2017, end: 2022 }, 'completed', {
    title: 'Stratégie de résilience de Dakar',
    summary: 'Waste, health and the sea at the edge of the city.',
  }),
  row('h', 'practice', DAKAR, [], [], {}, undefined, {
    title: 'Flood Early Warning',
    summary: 'Text messages before the rain comes.',
    source: { name: 'Quotes "and" back\\slashes' },
  }),
  row('i', 'strategy', TOKYO, ['governance'], [17], { adopted: 2021 }, 'adopted', {
    title:
      'Zero Emission Tokyo: "Road to 2050" – phase -2 (the update & report of the second five-year plan), part 3',
    summary: 'Who decides, and who answers for it.',
  }),
  row('j', 'strategy', TOKYO, ['resilience', 'governance'], [13], { adopted: 2016 }, 'withdrawn', {
    title: 'Old Flood Plan',
    summary: 'Gates and reservoirs below the streets.',
  }),
];

export interface TestSearch {
  readonly search: SearchPort;
  readonly survey: SurveyPort;
  readonly catalogue: CataloguePort;
  readonly index: TestIndex;
  /** Asks with a query string, as the API does. */
  ask(raw: string): Promise<SearchResponse>;
  /** Ids of the hits, in order. */
  ids(raw: string): Promise<string[]>;
  /** Counts of one facet as `term count`, chosen terms marked with a star. */
  counts(facet: FacetKey, raw: string): Promise<string[]>;
  remove(): Promise<void>;
}

/** Records in their own index, and the server's search on it. */
export async function openTestSearch(
  records: readonly PublishedRecord[],
  engines?: readonly [TestEngine, ...TestEngine[]],
): Promise<TestSearch> {
  const index = openTestIndex(undefined, engines);
  const marker = { catalogueId: 'test', version: 1, format: 'test', build: index.indexName };
  await index.writer.buildStaging(records, marker);
  await index.writer.swapIn(marker);
  const asked = {
    url: index.url,
    searchKey: index.keys.search,
    others: index.others.map(({ url, keys }) => ({ url, searchKey: keys.search })),
    indexName: index.indexName,
    catalogue: catalogueOf(records, cityNames),
  };
  const search = createSearch(asked);
  const ask = async (raw: string) => {
    const answer = await search.search(readQuery(raw), unlimited());
    return JSON.parse(writeSearch(answer, 0).toString()) as SearchResponse;
  };
  return {
    search,
    survey: createSurvey(asked),
    catalogue: asked.catalogue,
    index,
    ask,
    ids: async (raw) => (await ask(raw)).hits.map(({ id }) => id),
    counts: async (facet, raw) =>
      ((await ask(raw)).facets[facet] ?? []).map(
        ({ id, count, selected }) => `${selected ? '*' : ''}${id} ${count}`,
      ),
    remove: () => index.leave(),
  };
}

export function readQuery(raw: string) {
  const { query, issues } = decodeQuery(raw, { languages: LANGUAGES });
  if (issues.length > 0) throw new Error(`Not a query: ${JSON.stringify(issues)}`);
  return query;
}

function row(
  id: string,
  kind: LibraryRecord['kind'],
  city: City,
  themes: Themes,
  goals: number[],
  years: LibraryRecord['years'],
  status: LibraryRecord['status'],
  given: Partial<LibraryRecord>,
): PublishedRecord {
  const sdgs = goals.map((goal) => ({ goal, from: 'declared' as const }));
  const facts = { id, kind, city, themes, sdgs, years, topics: [], languages: [], ...(status && { status }) };
  return publishedFrom({
    record: buildRecord({ ...facts, ...given }),
    updatedAt: `2026-01-0${1 + (id.charCodeAt(0) % 7)}T00:00:00.000Z`,
  });
}

function city(
  id: string,
  name: string,
  country: string,
  [region, subregion]: [string, string],
  [lat, lng]: [number, number],
  population: number,
): City {
  return { id, name, country, region, subregion, lat, lng, population };
}
