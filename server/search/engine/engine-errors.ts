import { ApiError } from '../../http/api-error.ts';
import { EngineRefusal, EngineUnreachable } from './connection.ts';

/** Which engine of how many, from 1, and where it is, for the log. */
export interface EngineOfSeveral {
  readonly number: number;
  readonly of: number;
  readonly url: string;
}

/**
 * What a failure of the engine means to readers, told by class and code, never by its text. The engine's own words
 * stay in `cause`, for the log. What is not the engine's is returned as it is.
 */
export function translateEngineError(error: unknown, signal: AbortSignal): unknown {
  // The signal that gave up knows why: a time limit, or a reader who has left.
  if (signal.aborted) return signal.reason;
  if (error instanceof EngineRefusal) return translateRefusal(error);
  if (error instanceof EngineUnreachable) return unavailable(error);
  return error;
}

/**
 * The same for one of several engines that hold an index together: without its share there is no whole answer, and
 * a part of one is never given as the whole.
 */
export function translateShareError(error: unknown, engine: EngineOfSeveral): unknown {
  const isAway =
    error instanceof EngineUnreachable ||
    (error instanceof EngineRefusal && (error.status >= 500 || error.code === 'index_not_found'));
  return isAway ? withoutShare(engine, error) : error;
}

/** A share that cannot be asked, or does not answer in time. */
export function withoutShare({ number, of, url }: EngineOfSeveral, cause: unknown): ApiError {
  return new ApiError('index_incomplete', ({ refusals }) => refusals.search.shareAway({ number, of }), {
    cause: new Error(`The search engine at ${url} (${number} of ${of}) gave no answer`, { cause }),
  });
}

/** A share that is of another state of the library than the others. */
export function shareApart({ number, of, url }: EngineOfSeveral): ApiError {
  return new ApiError('index_incomplete', ({ refusals }) => refusals.search.shareApart({ number, of }), {
    cause: new Error(
      `The index of the search engine at ${url} (${number} of ${of}) is not that of the others`,
    ),
  });
}

function translateRefusal(refusal: EngineRefusal): ApiError {
  if (refusal.code === 'index_not_found') {
    return new ApiError('index_not_ready', ({ refusals }) => refusals.search.building, {
      cause: refusal,
    });
  }
  // Too many searches at once, a full disk, or a proxy's error page without a code.
  if (refusal.status >= 500) return unavailable(refusal);
  return new ApiError('search_rejected', ({ refusals }) => refusals.search.rejected, {
    cause: refusal,
  });
}

function unavailable(cause: unknown): ApiError {
  return new ApiError('search_unavailable', ({ refusals }) => refusals.search.unavailable, {
    cause,
  });
}
