import type { Request, Response } from 'express';
import { ApiError } from '../api-error.ts';
import type { AnswerStore } from '../http/answer-store.ts';
import { isKnownToReader } from '../http/conditional.ts';
import { withDeadline } from '../http/deadline.ts';
import type { Library } from '../library.ts';

/** What the routes stand on. */
export interface RouteContext {
  readonly library: () => Library | undefined;
  readonly answers: AnswerStore;
  readonly searchTimeoutMs: number;
}

/** The library. Throws `index_not_ready` while it is being opened. */
export function openedLibrary(context: RouteContext): Library {
  const library = context.library();
  if (library) return library;
  throw new ApiError('index_not_ready', 'The library is being opened. Try again in a moment.');
}

/**
 * Answers a reading request from the index. `key` says all that the answer depends on besides the index; an answer
 * that the reader already has, or that is still kept, is not worked out again.
 */
export async function answerFromIndex(
  context: RouteContext,
  { req, res }: { req: Request; res: Response },
  key: string,
  answer: (library: Library, signal: AbortSignal) => Promise<object>,
): Promise<void> {
  const library = openedLibrary(context);
  const { version } = library.catalogue.indexState();
  // Readers ask every time whether theirs still holds, so a publish is seen at once.
  const etag = context.answers.etag(key, version);
  res.set({ ETag: etag, 'Cache-Control': 'no-cache' });
  if (isKnownToReader(req, etag)) return void res.status(304).end();
  let body = context.answers.get(key, version);
  if (body === undefined) {
    body = JSON.stringify(
      await withDeadline(res, context.searchTimeoutMs, (signal) => answer(library, signal)),
    );
    context.answers.set(key, version, body);
  }
  res.type('json').send(body);
}
