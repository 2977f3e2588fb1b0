import type { PassagesResponse } from '../../domain/documents.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';
import type { EngineClient } from './engine/client.ts';
import { PUBLISHED, quote } from './filters.ts';
import type { CataloguePort } from './library.ts';
import { countPassages, fewerWords, readAs } from './read-passages.ts';
import type { TextReader } from './reading.ts';
import type { PassagesQuestion } from './search-port.ts';
import { markPassages, PASSAGE_FIELDS, shownPassages, type PassageHit } from './shown-passage.ts';

interface Context {
  readonly client: EngineClient;
  readonly passagesIndex: string;
  readonly catalogue: CataloguePort;
  readonly reader: TextReader;
}

/** Passages of the documents of one record: with all the words, as typed or as corrected, else with as few left out as it takes. */
export async function passagesOfRecord(
  { client, passagesIndex: index, catalogue, reader }: Context,
  { id, q, page, size }: PassagesQuestion,
  signal: AbortSignal,
): Promise<PassagesResponse> {
  const none = { id, q, total: 0, page, size, leftOut: [], passages: [] };
  const documents = catalogue.documents.ofRecord(id);
  const asked = { q, words: EMPTY_QUERY.words };
  const likely = reader.likely(asked);
  if (likely.said.length === 0 || documents.length === 0) return none;
  const filter = [PUBLISHED, `record = ${quote(id)}`];
  const count = countPassages(client, index, filter, signal);
  const readings = [whatIsSaid(q), likely.said].map((said) => readAs(said, false));
  const totals = await count(readings);
  const whole = readings.find((_reading, at) => (totals[at] ?? 0) > 0);
  const reading = whole ?? (await fewerWords({ ...likely, isHalfTyped: false }, count));
  if (!reading) return none;
  const request = { indexUid: index, ...reading.matching, filter, page, hitsPerPage: size };
  const [result] = await client.ask([{ ...request, attributesToRetrieve: PASSAGE_FIELDS }], signal);
  if (!result) throw new Error('The engine left out a result');
  const marked = markPassages(result.hits as unknown as readonly PassageHit[], reading.said, false);
  return {
    ...none,
    total: result.totalHits,
    leftOut: whole ? [] : [...reader.holding(asked, reading.said).leftOut],
    passages: shownPassages(marked, documents),
  };
}
