import { OWN_PASSAGE_FIELDS, passageText } from '../../library/words/passage-words.ts';
import { isCommon } from '../../library/words/prepare-query.ts';
import type { Said } from '../../library/words/prepare-text.ts';
import type { EngineClient } from './engine/client.ts';
import type { PassageReading } from './found-in-documents.ts';
import { leaveOut, type CountSaid } from './leave-out.ts';
import { matchAll } from './matching.ts';

/** What is said, as passages are asked for it. A place alone must be in the text itself, not only be where the record is. */
export function readAs(said: readonly Said[], isHalfTyped: boolean): PassageReading {
  const matching = matchAll(passageText(said, isHalfTyped));
  const isPlaceOnly = said.every(({ isPlace }) => isPlace) || said.length === 1;
  return {
    said,
    isHalfTyped,
    matching: isPlaceOnly ? { ...matching, attributesToSearchOn: [...OWN_PASSAGE_FIELDS] } : matching,
  };
}

/** How many passages each reading finds. */
export type CountReadings = (each: readonly PassageReading[]) => Promise<readonly number[]>;

/** Counts in an index of passages, among those that a filter leaves. */
export function countPassages(
  client: EngineClient,
  index: string,
  filter: string[],
  signal: AbortSignal,
): CountReadings {
  return async (each) => {
    const request = { indexUid: index, filter, page: 1, hitsPerPage: 0 };
    const results = await client.ask(
      each.map(({ matching }) => ({ ...request, ...matching })),
      signal,
    );
    return results.map(({ totalHits }) => totalHits);
  };
}

/**
 * What remains of a text that no passage has all of, with as little left out as for records (rule S4); undefined where
 * no passage has any of it.
 */
export async function fewerWords(
  {
    said,
    isHalfTyped,
    second,
  }: Pick<PassageReading, 'said' | 'isHalfTyped'> & { second: ReadonlySet<string> },
  count: CountReadings,
): Promise<PassageReading | undefined> {
  const telling = tellingOf(said);
  const last = isHalfTyped ? telling.at(-1) : undefined;
  const read = (some: readonly Said[]) => readAs(some, last !== undefined && some.at(-1) === last);
  const countSaid: CountSaid = (each) => count(each.map(read));
  const left = read(await leaveOut(telling, countSaid, second));
  const [found = 0] = await count([left]);
  return found > 0 ? left : undefined;
}

/** Without the words that say nothing, as long as there are others. */
export function tellingOf(said: readonly Said[]): readonly Said[] {
  const telling = said.filter((one) => !isCommon(one));
  return telling.length > 0 ? telling : said;
}
