import type { Request, Response } from 'express';
import { ApiError } from '../http/api-error.ts';
import type { AnswerStore } from '../http/answer-store.ts';
import { isKnownToReader } from '../http/conditional.ts';
import { withDeadline } from '../http/deadline.ts';
import type { ReaderQueue } from '../http/reader-queue.ts';
import type { SharedWork } from '../http/shared-work.ts';
import type { WaitingLine } from '../http/waiting-line.ts';
import type { Library } from '../search/library.ts';

/** What the routes need. */
export interface RouteContext {
  readonly library: () => Library | undefined;
  readonly answers: AnswerStore;
  readonly searchTimeoutMs: number;
  /** Answers that are worked out, a few at a time. */
  readonly readers: ReaderQueue;
  /** The same answer for all who want it at once. */
  readonly share: SharedWork<Buffer>;
  /** Whole files, a few at a time. */
  readonly longAnswers: WaitingLine;
  /** Told of the words of each search that finds nothing. */
  readonly noteUnanswered?: (search: string) => void;
  /** Absolute address of the site, without a slash at the end. */
  readonly publicAddress: (req: Request) => string;
}

/** The library. Throws `index_not_ready` while it is being opened. */
export function openedLibrary(context: RouteContext): Library {
  const library = context.library();
  if (library) return library;
  throw new ApiError('index_not_ready', ({ refusals }) => refusals.opening);
}

/**
 * Answers a reading request from the index, as JSON. `key` says all that the answer depends on besides the index; an
 * answer that the reader already has, or that is still kept, is not worked out again.
 */
export async function answerFromIndex(
  context: RouteContext,
  exchange: { req: Request; res: Response },
  key: string,
  answer: (library: Library, signal: AbortSignal) => Promise<object>,
): Promise<void> {
  await answerTextFromIndex(context, exchange, { key, type: 'json' }, async (library, signal) =>
    JSON.stringify(await answer(library, signal)),
  );
}

/** As `answerFromIndex`, for text of any media type, or its bytes in UTF-8. */
export async function answerTextFromIndex(
  context: RouteContext,
  { req, res }: { req: Request; res: Response },
  { key, type }: { readonly key: string; readonly type: string },
  write: (library: Library, signal: AbortSignal) => Promise<string | Buffer>,
): Promise<void> {
  const library = openedLibrary(context);
  const { version } = library.catalogue.indexState();
  // Readers ask every time whether theirs still holds, so a publish is seen at once.
  const etag = context.answers.etag(key, version);
  res.set('ETag', etag);
  if (isKnownToReader(req, etag)) return void res.status(304).end();
  let body = context.answers.get(key, version);
  if (body === undefined) {
    const workOut = async (signal: AbortSignal) => {
      const written = await context.readers.run(() => write(library, signal), signal);
      return typeof written === 'string' ? Buffer.from(written) : written;
    };
    body = await withDeadline(res, context.searchTimeoutMs, (signal) =>
      context.share(`${version} ${key}`, workOut, signal),
    );
    context.answers.set(key, version, body);
  }
  res.type(type).send(body);
}
