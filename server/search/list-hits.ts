import { ApiError } from '../http/api-error.ts';
import type { EngineRequest, EngineResult } from './engine/client.ts';
import { spread, SPREAD_OVER, type Spreadable } from './spread.ts';
import { askOne, hitsOf, type SurveyContext } from './survey-context.ts';

/** A record as it was when the list was made. */
export interface Listed extends Spreadable {
  readonly updatedAtMs: number;
}

/** All that a request finds, in its order. */
export interface HitList {
  readonly total: number;
  /** In parts, as they come from the engine. May be read more than once. */
  readonly parts: () => AsyncIterable<readonly Listed[]>;
}

/** Asked first, so that a file begins at once; as many as are put into another order. */
const FIRST = SPREAD_OVER;
/** The engine reads each record that it lists: so many take it seconds, and us some ten megabytes until the next ones. */
const AT_ONCE = 20_000;
const MARKER = 'id = _marker';

/**
 * Lists all that a request finds at one moment of the index. The first hits are there when this is done, the rest is asked for
 * meanwhile. Reading it throws `conflict` where something was published in between that changed what it lists.
 * `ask`: with a time limit for each question.
 */
export async function listHits(
  context: SurveyContext,
  request: EngineRequest,
  isSpread: boolean,
  ask: <T>(work: (limited: AbortSignal) => Promise<T>) => Promise<T>,
  atOnce = AT_ONCE,
): Promise<HitList> {
  const page = (number: number, size: number) =>
    ask((limited) => askOne(context, { ...request, page: number, hitsPerPage: size }, limited));
  const first = await page(1, FIRST);
  const total = first.totalHits;
  const begun = hitsOf<Listed>(first);
  const beginning = isSpread ? spread(begun) : begun;
  if (total <= FIRST) return { total, parts: () => inParts(beginning) };
  const isWhole = total <= atOnce;
  const build = isWhole ? undefined : await buildOf(context, ask);

  async function next(number: number): Promise<EngineResult> {
    const found = await page(number, atOnce);
    const isOther = found.totalHits !== total || (number === 1 && !isContinued(begun, hitsOf(found)));
    if (isOther || (build !== undefined && build !== (await buildOf(context, ask)))) throw changed();
    return found;
  }

  const whole = isWhole ? handled(next(1)) : undefined;
  return {
    total,
    async *parts() {
      const rest = whole ?? handled(next(1));
      yield beginning;
      yield hitsOf<Listed>(await rest).slice(begun.length);
      for (let number = 2; (number - 1) * atOnce < total; number += 1) {
        yield hitsOf<Listed>(await next(number));
      }
    },
  };
}

async function* inParts(listed: readonly Listed[]): AsyncGenerator<readonly Listed[]> {
  yield listed;
}

/** Whether a longer list begins with the same records in the same state. */
function isContinued(begun: readonly Listed[], longer: readonly Listed[]): boolean {
  return begun.every(({ id, updatedAtMs }, at) => {
    const same = longer[at];
    return same?.id === id && same.updatedAtMs === updatedAtMs;
  });
}

/** Which publication the index is of; it names itself in the same step in which it becomes visible. */
async function buildOf(
  context: SurveyContext,
  ask: <T>(work: (limited: AbortSignal) => Promise<T>) => Promise<T>,
): Promise<string> {
  const request = { indexUid: context.index, filter: MARKER, limit: 1, attributesToRetrieve: ['marker'] };
  const found = await ask((limited) => askOne(context, request, limited));
  const [hit] = hitsOf<{ marker?: { build?: string } }>(found);
  return hit?.marker?.build ?? '';
}

/** Fails when it is waited for, and not before. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function changed(): ApiError {
  return new ApiError('conflict', ({ refusals }) => refusals.search.changedMeanwhile);
}
