import type { Language } from '../../domain/query.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { labelOf } from '../../languages/read-terms.ts';
import type { SuggestResponse, Suggestion } from '../../domain/responses.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import type { Term } from '../../domain/vocabularies/term.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { textLanguageOf } from '../../domain/translations.ts';
import type { NamedRecord } from '../../library/index/engine-document.ts';
import type { CityLists } from './city-list.ts';
import type { EngineRequest, EngineResult } from './engine/client.ts';
import { PUBLISHED } from './filters.ts';
import { buildCitySearch, readFoundCities } from './find-cities.ts';
import { halfTyped } from './half-typed.ts';
import type { Matching } from './matching.ts';
import { goalNumbered, matchingTerms, NO_MATCH, rankOfSpelling } from './suggest-terms.ts';
import { hitsOf, type SurveyContext } from './survey-context.ts';

const MAX_SUGGESTIONS = 10; // what fits below a search field
const MAX_OF_KIND = 3; // so that each kind has its turn
const MAX_TYPED = 40; // half-typed words are looked for in whole records; those that have them in the title are kept
/** With stars, since the engine refuses a field that no record has. */
const TITLES = ['keys.head*'];
const TITLES_AND_SPELLINGS = [...TITLES, 'keys.spelled*'];

interface TitleHit {
  readonly id: string;
  readonly named: NamedRecord;
}

/** What a text may become: cities, countries, regions, topics and goals that have records, then titles. */
export async function readSuggestions(
  { client, index, catalogue, reader, namesIn }: SurveyContext,
  lists: CityLists,
  { text, lang }: { readonly text: string; readonly lang: Language },
  signal: AbortSignal,
): Promise<SuggestResponse> {
  if (text === '') return { q: text, suggestions: [] };
  const { version } = catalogue.indexState();
  const cities = await lists.current(signal);
  const { ranked } = await reader.ways(reader.likely({ q: text, words: 'understood' }), signal);
  const [found, typed, meant] = await client.ask(
    [
      buildCitySearch(text, index),
      {
        ...titleSearch(halfTyped(text), index),
        attributesToSearchOn: TITLES_AND_SPELLINGS,
        limit: MAX_TYPED,
      },
      {
        ...titleSearch(ranked, index),
        attributesToSearchOn: TITLES,
      },
    ],
    signal,
  );
  if (!found || !typed || !meant) throw new Error('The engine left out a result');
  const ofCities = readFoundCities(found, cities, text).map(({ city, count }): Suggestion => {
    const label = city.state ? `${city.name}, ${city.state}` : city.name;
    const detail = namesIn(lang, version)('country').label(city.country);
    return { kind: 'city', id: city.id, label, detail, count };
  });
  const numbered = goalNumbered(text);
  const goals = numbered ? [numbered] : matchingTerms(SDG_GOALS, text);
  const countries = await lists.termCounts('country', signal);
  const ofTerms = [
    ...matchingCountries(countries, text, (id) =>
      [lang, ...LANGUAGES].map((each) => namesIn(each, version)('country').label(id)),
    ),
    ...countedTerms('region', matchingTerms(REGIONS, text), await lists.termCounts('region', signal), lang),
    ...countedTerms('topic', matchingTerms(TOPICS, text), await lists.termCounts('topic', signal), lang),
    ...countedTerms('sdg', goals, await lists.termCounts('sdg', signal), lang),
  ];
  return {
    q: text,
    suggestions: [
      ...ofCities.slice(0, MAX_OF_KIND),
      ...ofTerms,
      ...readTitles(typed, meant, text, lang),
    ].slice(0, MAX_SUGGESTIONS),
  };
}

/** Countries that have records; `namesOf` a country are its names in several languages, the reader's first. */
function matchingCountries(
  counts: ReadonlyMap<string, number>,
  text: string,
  namesOf: (id: string) => readonly string[],
): Suggestion[] {
  const words = foldText(text).split(' ');
  const ranked = [...counts].map(([id, count]) => {
    const names = namesOf(id);
    const rank = Math.min(...names.map((name) => rankOfSpelling(foldText(name).split(' '), words)));
    return { suggestion: { kind: 'country', id, label: names[0] ?? id, count } as const, rank };
  });
  return ranked
    .filter(({ rank, suggestion }) => rank < NO_MATCH && suggestion.count > 0)
    .sort((a, b) => a.rank - b.rank || b.suggestion.count - a.suggestion.count)
    .slice(0, MAX_OF_KIND)
    .map(({ suggestion }) => suggestion);
}

function countedTerms(
  kind: 'region' | 'topic' | 'sdg',
  terms: readonly Term[],
  counts: ReadonlyMap<string, number>,
  lang: Language,
): Suggestion[] {
  const suggestions = terms.map(({ id }): Suggestion => {
    return { kind, id, label: labelOf({ key: kind }, id, lang), count: counts.get(id) ?? 0 };
  });
  return suggestions.filter(({ count }) => count !== 0).slice(0, MAX_OF_KIND);
}

function titleSearch(matching: Matching, index: string): EngineRequest {
  return {
    indexUid: index,
    ...matching,
    filter: [PUBLISHED],
    limit: MAX_SUGGESTIONS,
    attributesToRetrieve: ['id', 'named'],
  };
}

/** Titles with all the words as typed, then those that mean the same, in the reader’s language where they are known in it. */
function readTitles(typed: EngineResult, meant: EngineResult, text: string, lang: Language): Suggestion[] {
  const words = foldText(text).split(' ');
  const isTyped = ({ named: { title, titleOriginal = '', titles = {} } }: TitleHit) =>
    [title, titleOriginal, ...Object.values(titles)].some(
      (one) => rankOfSpelling(foldText(one).split(' '), words) < NO_MATCH,
    );
  const hits = [...hitsOf<TitleHit>(typed).filter(isTyped), ...hitsOf<TitleHit>(meant)];
  const distinct = new Map(hits.map((hit) => [hit.id, hit]));
  return [...distinct.values()].map(({ id, named }) => {
    const { title, titles, city } = named;
    const own = textLanguageOf(named);
    const translated = own === lang ? undefined : titles?.[lang];
    const language = translated === undefined ? own : lang;
    return { kind: 'record', id, label: translated ?? title, language, ...(city && { detail: city.name }) };
  });
}
