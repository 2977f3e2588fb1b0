import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { ErrorResponse } from '../../domain/errors.ts';
import { ApiError } from './api-error.ts';
import { ReaderGone } from './deadline.ts';
import { requestIdOf } from './request-id.ts';

/** The last stop of a path that nothing has answered. */
export function refuseUnknownPath(_req: Request, _res: Response, next: NextFunction): void {
  next(new ApiError('not_found', 'There is nothing at this address.'));
}

/** Turns whatever was thrown into the one shape of an error. Only what is no secret leaves; the log has the rest. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, _req, res, _next) => {
    if (thrown instanceof ReaderGone) return void res.destroy();
    const error = asApiError(thrown);
    const requestId = requestIdOf(res);
    res.locals['errorCode'] = error.code; // for the metrics
    if (error.status >= 500 && error.code !== 'index_not_ready') {
      log.error({ requestId, code: error.code, err: error.cause ?? thrown }, 'failed');
    }
    if (res.headersSent) return void res.destroy(); // half an answer must not look like a whole one
    for (const name of ['ETag', 'Last-Modified', 'Content-Encoding', 'Content-Length'])
      res.removeHeader(name);
    res.status(error.status).set('Cache-Control', 'no-store').json(envelope(error, requestId));
  };
}

function envelope({ code, message, issues, withdrawn }: ApiError, requestId: string): ErrorResponse {
  return {
    error: {
      code,
      message,
      requestId,
      ...(issues.length > 0 && { issues: [...issues] }),
      ...(withdrawn && { withdrawn }),
    },
  };
}

function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const status = statusOf(thrown);
  // Express itself throws for an address whose percent signs do not decode.
  if (thrown instanceof URIError || status === 404 || status === 403) {
    return new ApiError('not_found', 'There is nothing at this address.', { cause: thrown });
  }
  if (status === 413) return new ApiError('too_large', 'That is more than is accepted.', { cause: thrown });
  if (status !== undefined && status >= 400 && status < 500) {
    return new ApiError('invalid_body', 'The request cannot be read.', { cause: thrown });
  }
  return new ApiError('internal', 'Something went wrong on our side. The request id finds it in the log.', {
    cause: thrown,
  });
}

function statusOf(thrown: unknown): number | undefined {
  const status = (thrown as { status?: unknown } | null | undefined)?.status;
  return typeof status === 'number' ? status : undefined;
}
