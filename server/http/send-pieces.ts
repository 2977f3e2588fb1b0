import type { Response } from 'express';
import { ReaderGone } from './deadline.ts';

/** A signal that is aborted when the reader leaves before the answer is whole. */
export function readerSignal(res: Response): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort(new ReaderGone());
  });
  return controller.signal;
}

/**
 * Sends pieces as they are made, no faster than the reader takes them. Headers are set with the first piece, so that
 * what fails before is answered as an error; what fails later breaks the answer off. Throws `ReaderGone`.
 */
export async function sendPieces(
  res: Response,
  headers: Readonly<Record<string, string>>,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const rest = pieces[Symbol.asyncIterator]();
  const first = await rest.next();
  res.set(headers);
  const drained = drainsOf(res);
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      if (!res.write(next.value)) await drained();
      if (res.closed) throw new ReaderGone();
    }
  } finally {
    await rest.return?.();
  }
  res.end();
}

/** Waits until the reader has taken what was written, or has left. */
function drainsOf(res: Response): () => Promise<void> {
  let wake = () => {};
  // One listener for all: `compression` never lets go of those that are added for one time.
  res.on('drain', () => wake());
  res.once('close', () => wake());
  return () =>
    new Promise((resolve) => {
      wake = resolve;
      if (res.closed) resolve();
    });
}
