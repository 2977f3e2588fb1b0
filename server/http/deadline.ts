import type { Response } from 'express';
import { ApiError } from './api-error.ts';

/** The reader closed the connection: nobody waits for an answer any more. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Runs `work` with a signal that gives up after `ms`, or when the reader has left. Throws why it gave up. */
export async function withDeadline<T>(
  res: Response,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new ApiError('search_timeout', ({ refusals }) => refusals.search.tooLong));
  }, ms);
  const leave = () => controller.abort(new ReaderGone());
  res.once('close', leave);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    res.off('close', leave);
  }
}
