import { ApiError } from '../../http/api-error.ts';
import { EngineRefusal, EngineUnreachable } from './connection.ts';

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
