import { ApiError } from './api-error.ts';
import { ReaderGone } from './deadline.ts';

export interface LineLimits {
  /** How many work at the same time. */
  readonly atOnce: number;
  /** How many are here in all, those who work included. */
  readonly places: number;
  /** How many of the places one address may have. */
  readonly perAddress: number;
}

/** A place in the line. Its holder works, until `pause` or `leave`. */
export interface Turn {
  /** While its reader takes nothing, somebody else works. */
  pause(): void;
  /** Waits until it may work again, before all that have not begun. */
  resume(): Promise<void>;
  /** After so many milliseconds of work: waits while readers do, so that all who work have a fifth of the time then. */
  giveWay(workedMs: number): Promise<void>;
  leave(): void;
}

export type WaitingLine = ReturnType<typeof openWaitingLine>;

const AGAIN_AFTER = 20; // seconds; by then a full line has moved on by some places
const TIME_FOR_ONE = 5; // times as long as it works: while readers wait, all have a fifth of the time together
const GIVES_WAY_AFTER = 5_000; // ms of a pause; only when the line is full

interface LineOptions {
  /** Milliseconds. */
  readonly now?: () => number;
  /** Waits while others come first, for so many milliseconds at most. */
  readonly giveWay?: (most: number) => Promise<void>;
}

/** What takes long, some at a time and in the order in which it came. */
export function openWaitingLine(
  limits: LineLimits,
  { now = () => performance.now(), giveWay = async () => {} }: LineOptions = {},
) {
  const places = new Set<Place>();
  const waiting: Place[] = [];
  let working = 0;

  interface Place {
    readonly address: string;
    readonly giveUp: AbortController;
    isWorking: boolean;
    pausedAt?: number | undefined;
    begin: () => void;
  }

  function next(): void {
    while (working < limits.atOnce) {
      const place = waiting.shift();
      if (!place) return;
      working += 1;
      place.isWorking = true;
      place.begin();
    }
  }

  function stop(place: Place): void {
    if (place.isWorking) working -= 1;
    place.isWorking = false;
  }

  function leave(place: Place): void {
    if (!places.delete(place)) return;
    stop(place);
    const at = waiting.indexOf(place);
    if (at !== -1) waiting.splice(at, 1);
    next();
  }

  function wait(place: Place, isFirst: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const gone = () => reject(place.giveUp.signal.reason as Error);
      if (place.giveUp.signal.aborted) return gone();
      place.giveUp.signal.addEventListener('abort', gone, { once: true });
      place.begin = () => {
        place.giveUp.signal.removeEventListener('abort', gone);
        resolve();
      };
      if (isFirst) waiting.unshift(place);
      else waiting.push(place);
      next();
    });
  }

  /** Throws `busy` when there is no place, after the one whose reader is slowest has had to go. */
  function makeRoom(address: string): void {
    const paused = [...places].filter(({ pausedAt = Infinity }) => now() - pausedAt > GIVES_WAY_AFTER);
    const slowest = paused.toSorted((a, b) => (a.pausedAt ?? 0) - (b.pausedAt ?? 0))[0];
    const isFull = places.size >= limits.places;
    if (isFull && slowest) slowest.giveUp.abort(new ReaderGone());
    const mine = [...places].filter((place) => place.address === address).length;
    if (places.size < limits.places && mine < limits.perAddress) return;
    throw new ApiError('busy', ({ refusals }) => refusals.busy({ seconds: AGAIN_AFTER }), {
      retryAfter: AGAIN_AFTER,
    });
  }

  return {
    /** Answers when it is its turn. Throws `busy`, or ReaderGone once `giveUp` is aborted, which also ends its turn. */
    async enter(address: string, giveUp: AbortController): Promise<Turn> {
      makeRoom(address);
      const place: Place = { address, giveUp, isWorking: false, begin: () => {} };
      places.add(place);
      giveUp.signal.addEventListener('abort', () => leave(place), { once: true });
      await wait(place, false);
      return {
        pause() {
          place.pausedAt ??= now();
          stop(place);
          next();
        },
        async resume() {
          await wait(place, true);
          place.pausedAt = undefined;
        },
        giveWay: (workedMs) => giveWay(workedMs * (Math.max(1, working) * TIME_FOR_ONE - 1)),
        leave: () => leave(place),
      };
    },
  };
}
