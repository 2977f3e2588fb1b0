import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { ErrorCode, ErrorResponse } from '../../domain/errors.ts';
import { ApiError } from './api-error.ts';
import { ReaderGone } from './deadline.ts';
import { requestIdOf } from './request-id.ts';
import { languageOf } from './request-language.ts';

/** The last stop of a path that nothing has answered. */
export function refuseUnknownPath(_req: Request, _res: Response, next: NextFunction): void {
  next(new ApiError('not_found', ({ refusals }) => refusals.nothingHere));
}

/** Not a failure of ours: it passes. */
const EXPECTED: ReadonlySet<ErrorCode> = new Set(['index_not_ready', 'busy']);

/** Turns anything thrown into the one shape of an error. Only what is no secret leaves; the log has the rest. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, req, res, _next) => {
    if (thrown instanceof ReaderGone) return void res.destroy();
    const error = asApiError(thrown);
    const requestId = requestIdOf(res);
    res.locals['errorCode'] = error.code; // for the metrics
    if (error.status >= 500 && !EXPECTED.has(error.code)) {
      log.error({ requestId, code: error.code, err: error.cause ?? thrown }, 'failed');
    }
    if (res.headersSent) return void res.destroy(); // half an answer must not look like a whole one
    for (const name of ['ETag', 'Last-Modified', 'Content-Encoding', 'Content-Length'])
      res.removeHeader(name);
    if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
    const { language, ...said } = error.in(languageOf(req));
    res
      .status(error.status)
      .set({ 'Cache-Control': 'no-store', 'Content-Language': language })
      .json(envelope(error, said, requestId));
  };
}

function envelope(
  { code, withdrawn }: ApiError,
  { message, issues }: Omit<ReturnType<ApiError['in']>, 'language'>,
  requestId: string,
): ErrorResponse {
  return {
    error: {
      code,
      message,
      requestId,
      ...(issues.length > 0 && { issues }),
      ...(withdrawn && { withdrawn }),
    },
  };
}

function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const status = statusOf(thrown);
  // Express itself throws for an address whose percent signs do not decode.
  if (thrown instanceof URIError || status === 404 || status === 403) {
    return new ApiError('not_found', ({ refusals }) => refusals.nothingHere, { cause: thrown });
  }
  if (status === 413)
    return new ApiError('too_large', ({ refusals }) => refusals.tooLarge, { cause: thrown });
  if (status !== undefined && status >= 400 && status < 500) {
    return new ApiError('invalid_body', ({ refusals }) => refusals.unreadable, { cause: thrown });
  }
  return new ApiError('internal', ({ refusals }) => refusals.internal, {
    cause: thrown,
  });
}

function statusOf(thrown: unknown): number | undefined {
  const status = (thrown as { status?: unknown } | null | undefined)?.status;
  return typeof status === 'number' ? status : undefined;
}
