import type { PublishedRecord } from '../../domain/record.ts';
import type { CataloguePort } from './library.ts';
import type { EngineClient, EngineRequest, EngineResult } from './engine/client.ts';
import type { PassageSearch } from './passages.ts';
import type { TextReader } from './reading.ts';
import type { createTermNames } from './term-names.ts';

/** What every part of the survey needs. */
export interface SurveyContext {
  readonly client: EngineClient;
  /** The index that readers search. */
  readonly index: string;
  readonly catalogue: CataloguePort;
  /** What readers' texts are taken for. */
  readonly reader: TextReader;
  readonly passages: PassageSearch;
  readonly namesIn: ReturnType<typeof createTermNames>;
}

/** Asks one thing. */
export async function askOne(
  { client }: Pick<SurveyContext, 'client'>,
  request: EngineRequest,
  signal: AbortSignal,
): Promise<EngineResult> {
  const [result] = await client.ask([request], signal);
  if (!result) throw new Error('The engine left out a result');
  return result;
}

/** The records of hits that were asked for with `record`. */
export function recordsOf(result: EngineResult): PublishedRecord[] {
  return result.hits.map(({ record = '' }) => JSON.parse(record) as PublishedRecord);
}

/** The hits as they were asked for; `attributesToRetrieve` decides which fields there are. */
export function hitsOf<Hit>(result: EngineResult): readonly Hit[] {
  return result.hits as unknown as readonly Hit[];
}
