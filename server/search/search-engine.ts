import { liveIndexName, passagesIndexName } from '../../library/index/index-names.ts';
import type { CataloguePort } from './library.ts';
import { addedRecords } from './added-records.ts';
import { addDocuments, withoutRecords, type Found } from './add-documents.ts';
import type { FacetQuestion, SearchAnswer, SearchPort } from './search-port.ts';
import type { Query } from '../../domain/query.ts';
import { facetOf, type FacetKey } from '../../domain/facets.ts';
import { countriesBegunBy, parseCountry } from '../../library/places/countries.ts';
import type { EngineHit, EngineRequest, EngineResult } from './engine/client.ts';
import { openEngineClient, type SearchedEngines } from './engine/several-engines.ts';
import { mayBeFound, readFacetSearch, type OtherNames } from './facet-search.ts';
import { buildCitySearch } from './find-cities.ts';
import { completeCounts, countInParts, isCut, narrow } from './cut-counts.ts';
import { foldedOf, foldRequests, isFolded, unfoldResults } from './folding.ts';
import { createTextReader, type Reading } from './reading.ts';
import { isSpread, recommendedPage } from './recommended.ts';
import type { FoundPassages } from '../../domain/documents.ts';
import type { FoundInDocuments } from './found-in-documents.ts';
import { createPassageSearch } from './passages.ts';
import { passagesOfRecord } from './passages-of-record.ts';
import { relatedInDocuments } from './related-passages.ts';
import { createRecordMemory } from './record-memory.ts';
import { rememberShared } from './remember-shared.ts';
import { buildCount, buildSearch } from './requests.ts';
import { readAnswer } from './responses.ts';
import { countsOf } from './tally.ts';
import { matchAll } from './matching.ts';
import { hasRoomForOthers, similarInMeaning } from './similar-meaning.ts';
import { createTermNames } from './term-names.ts';
import { warmUp } from './warm-up.ts';
import { createTermTable } from './term-table.ts';
import { whatHolds } from './what-holds.ts';
import { addResults, askInBoth, countAmong, type InDocuments } from './with-documents.ts';

interface Options extends SearchedEngines {
  readonly catalogue: CataloguePort;
  /** Whether the engine can find records of the same meaning. */
  readonly hasEmbedder?: boolean;
}

/** The library's search on a Meilisearch, which is asked only for what it has not answered since the index changed. */
export function createSearch(options: Options): SearchPort {
  const { indexName, catalogue, hasEmbedder = false } = options;
  const version = () => catalogue.indexState().version;
  const client = rememberShared(openEngineClient(options), version);
  const index = liveIndexName(indexName);
  const namesIn = createTermNames(catalogue);
  const reader = createTextReader({ client, index, catalogue });
  const memory = createRecordMemory();
  const passages = createPassageSearch(client, indexName, catalogue);
  const context = {
    client,
    index,
    passages,
    reader,
    passagesIndex: passagesIndexName(indexName),
    catalogue,
    termsOf: createTermTable(client, index, version),
    idOf: ({ record = '' }: EngineHit) => memory.ofJson(record).id,
  };

  const port: SearchPort = {
    warmUp: (signal) =>
      warmUp({ client, index, memory, search: (query) => port.search(query, signal) }, signal),
    async search(query, signal) {
      const { version, publishedAt } = catalogue.indexState();
      const more = (requests: readonly EngineRequest[]) => client.ask(requests, signal);
      const ask = async (reading: Reading, folds = isFolded(query)): Promise<Found> => {
        const ways = await reader.ways(reading, signal);
        const asked = buildSearch(query, { ...reading, matching: ways.ranked }, index, ways.same);
        const { requests, page, forRelated } = folds ? foldRequests(asked) : asked;
        const [first, ...others] = requests;
        const [[listed], counts] = await Promise.all([
          more([first]),
          others.length === 0 ? [] : more(others),
        ]);
        if (!listed) throw new Error('The engine left out a result');
        const shown = isSpread(query) ? await recommendedPage(query, listed, page, more) : listed;
        const found = { reading, asked: { ...asked, forRelated }, listed: shown.totalHits };
        const complete = (results: readonly EngineResult[]) =>
          completeCounts(query, asked, index, results, more);
        if (!folds) return { ...found, results: await complete([shown, ...counts]) };
        const { hasOnlyRows, results, rows } = unfoldResults([shown, ...counts]);
        return hasOnlyRows ? ask(reading, false) : { ...found, results: await complete(results), rows };
      };
      const likely = reader.likely(query);
      const addedTo = async (reading: Reading, inside: FoundInDocuments | undefined) => {
        if (!inside) return undefined;
        const { same } = await reader.ways(reading, signal);
        return addedRecords(context, inside, query, same, signal);
      };
      const fromDocuments = async () =>
        query.in === 'records'
          ? undefined
          : addedTo(likely, await passages.find(query, likely.said, likely.isHalfTyped, signal));
      // Together: of two that fail, when a reader leaves, the one that nobody waits for would end the program.
      let [found, added] = await Promise.all([ask(likely), fromDocuments()]);
      const isIn = query.in === 'documents' && query.q !== '';
      const hasNone = isIn || found.results[0]?.totalHits === 0;
      if (!added && hasNone && query.q !== '' && likely.isSearchable) {
        const { reading, inside } = await whatHolds(context, query, signal);
        added = await addedTo(reading, inside);
        const isOther = reading.matching.q !== likely.matching.q;
        if (isOther) found = isIn ? { ...found, reading } : await ask(reading);
      }
      if (isIn) found = withoutRecords(found);
      if (added) {
        const [own, { inside }] = [found, added];
        [found] = await Promise.all([
          addDocuments(context, own, added, query, signal),
          prepareUnder(own, inside, query, signal),
        ]);
      }
      const { reading, asked, results, rows } = found;
      const hasRoom = (results[0]?.hits.length ?? 0) < query.size && asked.related.length > 0;
      const wantsMeaning =
        hasEmbedder && reading.isSearchable && hasRoomForOthers(query, results[0]?.totalHits ?? 0);
      const [forRelated, similar, inDocuments] = await Promise.all([
        hasRoom ? more(asked.forRelated) : [],
        wantsMeaning ? similarInMeaning(client, index, query, signal) : [],
        relatedUnder(results[0]?.hits ?? [], query, reading, added?.inside, signal),
      ]);
      const namesOf = namesIn(query.lang, version);
      const folded = foldedOf(rows, namesOf);
      const answer = readAnswer(query, asked, results, {
        folded,
        reading,
        forRelated,
        similar,
        inDocuments,
        citiesNamed: (name) => catalogue.words.placesNamed(name) ?? [],
        namesOf,
        indexedAt: publishedAt,
        usesOf: (id) => catalogue.usesOf(id),
        readJson: (json) => memory.ofJson(json),
        readId: (id) => memory.ofId(id, version, (wanted) => catalogue.record(wanted)),
      });
      if (query.in === 'records') return answer;
      return withPassages(answer, query, results[0]?.hits ?? [], added?.inside, signal);
    },
    passages: (question, signal) => passagesOfRecord(context, question, signal),
    async searchFacet(question, signal) {
      const { facet, query, text } = question;
      const { version } = catalogue.indexState();
      const named = facet === 'city' && text !== '' ? [buildCitySearch(text, index)] : [];
      const { ways, added } = await askInBoth(context, query, signal);
      const request = buildCount(query, ways.same, index, facet);
      const [first, byNames] = await client.ask([request, ...named], signal);
      if (!first) throw new Error('The engine left out a result');
      const begun = byNames && countsOf(byNames, facetOf(facet).field);
      const otherNames = begun ? { begun } : otherNamesOf(facet, text);
      const names = namesIn(query.lang, version)(facet);
      const every = () => mayBeFound(names.known, question, names, otherNames);
      const own = isCut(first, facet) ? await countEach(facet, every(), request, signal) : first;
      const result = added ? await countDocuments(own, question, added, signal) : own;
      return readFacetSearch(question, result, names, otherNames);
    },
  };
  return port;

  /** The counts of these terms, where the engine counts the fullest of all alone. */
  async function countEach(
    facet: FacetKey,
    terms: readonly string[],
    request: EngineRequest,
    signal: AbortSignal,
  ): Promise<EngineResult> {
    const counts = await countInParts(facet, terms, async (among) => {
      const [part] = await client.ask([narrow(request, among)], signal);
      if (!part) throw new Error('The engine left out a result');
      return part;
    });
    const facetDistribution = { [facetOf(facet).field]: Object.fromEntries(counts) };
    return { hits: [], totalHits: 0, totalPages: 0, facetDistribution };
  }

  /** Passages that have some of the words, which follow a list that does not fill the page. */
  async function relatedUnder(
    hits: EngineResult['hits'],
    query: Query,
    reading: Reading,
    inside: FoundInDocuments | undefined,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, FoundPassages>> {
    if (query.in === 'records' || !hasRoomForOthers(query, hits.length)) return new Map();
    const ids = hits.map(context.idOf);
    // Beside records they cost time, and are for a list that shows no page.
    if (query.in === 'both' && ids.some((id) => inside?.counts.has(id))) return new Map();
    return relatedInDocuments(context, query, reading, new Set(ids), signal);
  }

  /** The same for the counts of one facet. */
  async function countDocuments(
    own: EngineResult,
    { facet, query }: FacetQuestion,
    added: InDocuments,
    signal: AbortSignal,
  ): Promise<EngineResult> {
    const others = await countAmong(
      client,
      added.ids,
      buildCount({ ...query, q: '' }, matchAll(''), index, facet),
      signal,
    );
    return query.in === 'documents' ? others : addResults(own, others);
  }

  /** Asks for what is shown under the records of a page that has no room for others. */
  async function prepareUnder(found: Found, inside: FoundInDocuments, query: Query, signal: AbortSignal) {
    const { hits = [] } = found.results[0] ?? {};
    if (hits.length === query.size) await passages.prepare(inside, hits.map(context.idOf), signal);
  }

  async function withPassages(
    answer: SearchAnswer,
    query: Query,
    hits: EngineResult['hits'],
    inside: FoundInDocuments | undefined,
    signal: AbortSignal,
  ): Promise<SearchAnswer> {
    if (!inside) return { ...answer, passages: { total: 0, records: 0 } };
    const ids = hits.map(context.idOf);
    const [under, counted] = await Promise.all([
      passages.under(inside, ids, signal),
      passages.count(inside, query, signal),
    ]);
    return {
      ...answer,
      hits: answer.hits.map((hit, at) => {
        const found = under.get(ids[at] ?? '');
        return found ? { ...hit, passages: found } : hit;
      }),
      passages: counted,
    };
  }
}

/** Names that imports know and no label shows; those of cities are in the index. */
function otherNamesOf(facet: FacetKey, text: string): OtherNames {
  if (facet !== 'country' || text === '') return { begun: new Set() };
  return { exact: parseCountry(text.trim()), begun: countriesBegunBy(text) };
}
