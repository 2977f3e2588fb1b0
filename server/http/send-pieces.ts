import type { Request, Response } from 'express';
import { ReaderGone } from './deadline.ts';
import type { Turn, WaitingLine } from './waiting-line.ts';

/** What takes long has a turn, and ends with its reader. */
export interface LongAnswer {
  /** Aborted when the reader leaves before the answer is whole. */
  readonly signal: AbortSignal;
  readonly turn: Turn;
}

const FIRST_WORK = 100; // ms; to find all that a file holds takes about as long
const PAUSE_AFTER = 250; // ms; a reader that keeps up needs less for what is in the buffers

/** Makes a long answer when it is its turn. Throws `busy` when too many wait already. */
export async function inTurn(
  line: WaitingLine,
  { req, res }: { readonly req: Request; readonly res: Response },
  work: (answer: LongAnswer) => Promise<void>,
): Promise<void> {
  const giveUp = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) giveUp.abort(new ReaderGone());
  });
  const turn = await line.enter(req.ip ?? '', giveUp);
  giveUp.signal.addEventListener('abort', () => res.destroy(), { once: true });
  try {
    await turn.giveWay(FIRST_WORK);
    await work({ signal: giveUp.signal, turn });
  } finally {
    turn.leave();
  }
}

/**
 * Sends pieces as they are made, no faster than the reader takes them. Headers are set with the first piece, so that
 * what fails before is answered as an error; what fails later breaks the answer off. Throws `ReaderGone`.
 */
export async function sendPieces(
  res: Response,
  headers: Readonly<Record<string, string>>,
  pieces: AsyncIterable<string | Uint8Array>,
  turn: Turn,
): Promise<void> {
  const rest = pieces[Symbol.asyncIterator]();
  const nextPiece = async () => {
    const start = performance.now();
    const piece = await rest.next();
    await turn.giveWay(performance.now() - start);
    return piece;
  };
  const first = await nextPiece();
  res.set(headers);
  const drained = drainsOf(res);
  try {
    for (let next = first; !next.done; next = await nextPiece()) {
      if (!res.write(next.value)) await inPause(drained(), turn);
      if (res.closed) throw new ReaderGone();
    }
  } finally {
    await rest.return?.();
  }
  res.end();
}

/** Waits for a reader; one who takes long lets others have the turn. */
async function inPause(drained: Promise<void>, turn: Turn): Promise<void> {
  let isPaused = false;
  const timer = setTimeout(() => {
    isPaused = true;
    turn.pause();
  }, PAUSE_AFTER);
  await drained;
  clearTimeout(timer);
  if (isPaused) await turn.resume();
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
