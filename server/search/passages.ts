import type { FoundPassages, Passage, PassagesResponse } from '../../domain/documents.ts';
import type { Query } from '../../domain/query.ts';
import type { KeptDocument } from '../../library/catalogue/document-store.ts';
import { shownPart } from '../../library/documents/shown-part.ts';
import { passagesIndexName } from '../../library/index/index-names.ts';
import { matchFinder } from '../../library/words/match-ranges.ts';
import { OWN_PASSAGE_FIELDS, passageTerms } from '../../library/words/passage-words.ts';
import { whatIsSaid, type Said } from '../../library/words/prepare-text.ts';
import { readTexts } from '../../library/words/read-texts.ts';
import type { EngineClient, EngineRequest, EngineResult } from './engine/client.ts';
import { buildFilter, PUBLISHED, quote } from './filters.ts';
import { cropText } from './highlights.ts';
import type { CataloguePort } from './library.ts';
import { matchTerms, type Matching } from './matching.ts';
import type { PassagesQuestion } from './search-port.ts';

const SHOWN_UNDER_RESULT = 3;
const AT_ONCE = 120; // passages asked for at once: some for each result of a page

/** A passage as the engine answers it. */
interface PassageHit {
  readonly record: string;
  readonly document: string;
  readonly passage: number;
  readonly page: number;
  readonly headings: readonly string[];
  readonly text: string;
}

/** What a text is looked for in documents as. */
export interface PassageReading {
  readonly said: readonly Said[];
  readonly matching: Matching & { readonly attributesToSearchOn?: string[] };
  readonly isHalfTyped: boolean;
}

/** What matches inside documents, records by the best of their passages. */
export interface FoundInDocuments {
  readonly reading: PassageReading;
  /** Every record that has any, without any filter, the best first. */
  readonly records: readonly string[];
  /** With the filters of the query: passages by record. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const RETRIEVED = ['record', 'document', 'passage', 'page', 'headings', 'text'];
const MOST_RECORDS = 100_000; // no collection has documents of more

export type PassageSearch = ReturnType<typeof createPassageSearch>;

/** Searches the passages of documents. */
export function createPassageSearch(client: EngineClient, indexName: string, catalogue: CataloguePort) {
  const index = passagesIndexName(indexName);

  /** At most some for each of these records, the best first. */
  async function bestOf(reading: PassageReading, ids: readonly string[], signal: AbortSignal) {
    const request = (records: readonly string[], most: number): EngineRequest => ({
      indexUid: index,
      ...reading.matching,
      filter: [PUBLISHED, `record IN [${records.map(quote).join(', ')}]`],
      page: 1,
      hitsPerPage: most,
      attributesToRetrieve: RETRIEVED,
    });
    const best = new Map<string, PassageHit[]>();
    const note = (result: EngineResult | undefined) => {
      for (const hit of (result?.hits ?? []) as unknown as PassageHit[]) {
        const known = best.get(hit.record) ?? [];
        if (known.length < SHOWN_UNDER_RESULT) best.set(hit.record, [...known, hit]);
      }
    };
    const [first] = await client.ask([request(ids, AT_ONCE)], signal);
    note(first);
    const others =
      (first?.totalHits ?? 0) > AT_ONCE
        ? ids.filter((id) => (best.get(id)?.length ?? 0) < SHOWN_UNDER_RESULT)
        : [];
    if (others.length > 0) {
      const again = await client.ask(
        others.map((id) => request([id], SHOWN_UNDER_RESULT)),
        signal,
      );
      for (const id of others) best.delete(id);
      for (const result of again) note(result);
    }
    return best;
  }

  return {
    /** Undefined where nothing can be found: no word, or no document. */
    async find(query: Query, likely: readonly Said[], isHalfTyped: boolean, signal: AbortSignal) {
      if (query.q === '' || !catalogue.hasPassages()) return undefined;
      const readings = [whatIsSaid(query.q), likely].filter((said) => said.length > 0);
      for (const said of readings) {
        const reading = readAs(said, isHalfTyped);
        const found = await askFor(reading, query, signal);
        if (found.records.length > 0) return found;
      }
      return undefined;
    },

    /** What to show under results. */
    async under(found: FoundInDocuments, ids: readonly string[], signal: AbortSignal) {
      const having = ids.filter((id) => found.counts.has(id));
      if (having.length === 0) return new Map<string, FoundPassages>();
      const best = await bestOf(found.reading, having, signal);
      return new Map(
        having.map((id): [string, FoundPassages] => {
          const hits = best.get(id) ?? [];
          const passages = hits.flatMap(
            (hit) => passageOf(hit, catalogue.documents.ofRecord(id), found.reading) ?? [],
          );
          return [id, { total: found.counts.get(id)!, best: passages }];
        }),
      );
    },

    /** Passages of one record. */
    async ofRecord({ id, q, page, size }: PassagesQuestion, signal: AbortSignal): Promise<PassagesResponse> {
      const none = { id, q, total: 0, page, size, passages: [] };
      const said = whatIsSaid(q);
      const documents = catalogue.documents.ofRecord(id);
      if (said.length === 0 || documents.length === 0) return none;
      const reading = readAs(said, false);
      const [result] = await client.ask(
        [
          {
            indexUid: index,
            ...reading.matching,
            filter: [PUBLISHED, `record = ${quote(id)}`],
            page,
            hitsPerPage: size,
            attributesToRetrieve: RETRIEVED,
          },
        ],
        signal,
      );
      const hits = (result?.hits ?? []) as unknown as PassageHit[];
      const passages = hits.flatMap((hit) => passageOf(hit, documents, reading) ?? []);
      return { ...none, total: result?.totalHits ?? 0, passages };
    },
  };

  async function askFor(
    reading: PassageReading,
    query: Query,
    signal: AbortSignal,
  ): Promise<FoundInDocuments> {
    const every = { indexUid: index, ...reading.matching, page: 1 };
    const [ranked, counts] = await client.ask(
      [
        {
          ...every,
          filter: [PUBLISHED],
          hitsPerPage: MOST_RECORDS,
          distinct: 'record',
          attributesToRetrieve: ['record'],
        },
        { ...every, filter: buildFilter(query), hitsPerPage: 0, facets: ['record'] },
      ],
      signal,
    );
    const records = ((ranked?.hits ?? []) as unknown as PassageHit[]).map(({ record }) => record);
    const byRecord = Object.entries(counts?.facetDistribution?.['record'] ?? {});
    return { reading, records, counts: new Map(byRecord), total: counts?.totalHits ?? 0 };
  }
}

/** A text as passages are asked for it. A place alone must be in the text itself, not only be where the record is. */
function readAs(said: readonly Said[], isHalfTyped: boolean): PassageReading {
  const matching = matchTerms(passageTerms(said), isHalfTyped);
  const isPlaceOnly = said.every(({ isPlace }) => isPlace) || said.length === 1;
  return {
    said,
    isHalfTyped,
    matching: isPlaceOnly ? { ...matching, attributesToSearchOn: [...OWN_PASSAGE_FIELDS] } : matching,
  };
}

/** A passage for readers; undefined where its document was taken away just now. */
function passageOf(
  { record, document: id, passage, page, headings, text }: PassageHit,
  documents: readonly KeptDocument[],
  { said, isHalfTyped }: PassageReading,
): Passage | undefined {
  const document = documents.find((one) => one.id === id);
  if (!document) return undefined;
  const shown = shownPart(document.shown, document.licence);
  const isPaged = document.format === 'pdf';
  const url = documentUrl(record, document, isPaged ? page : undefined);
  const about = {
    document: id,
    name: document.name,
    passage,
    ...(isPaged && { page }),
    shown,
    ...(url !== undefined && { url }),
  };
  if (shown === 'none') return { ...about, headings: [], snippet: '', ranges: [] };
  const { snippet, ranges } = cropText(text, rangesIn(text, said, isHalfTyped));
  return { ...about, headings: [...headings], snippet, ranges };
}

/** Where a text has the words that are said. */
export function rangesIn(text: string, said: readonly Said[], isHalfTyped = false): [number, number][] {
  return matchFinder(said, isHalfTyped)(readTexts([text])).get(0)?.ranges ?? [];
}

/** Where a reader can open a document: here under a licence that allows it, else where it came from. */
export function documentUrl(record: string, document: KeptDocument, page?: number): string | undefined {
  const { id, format, shown, licence, url } = document;
  const isOurs = shownPart(shown, licence) === 'text' && format !== undefined;
  const at = isOurs ? `/api/records/${record}/documents/${id}/file.${format}` : url;
  return at === undefined || page === undefined ? at : `${at}#page=${page}`;
}
