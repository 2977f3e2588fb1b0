import { describe, expect, it } from 'vitest';
import { ApiError } from '../../server/http/api-error.ts';
import { openReaderQueue } from '../../server/http/reader-queue.ts';
import { openWaitingLine } from '../../server/http/waiting-line.ts';
import { createSharedWork } from '../../server/http/shared-work.ts';

const forEver = new AbortController().signal;

/** Work that ends when it is told to, and its turns in the order in which they began. */
function steps() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

describe('the queue of readers', () => {
  it('works at a few answers at once, in the order in which they were asked', async () => {
    const { begun, work, end } = steps();
    const queue = openReaderQueue({ atOnce: 2, waiting: 9 });
    const answers = ['a', 'b', 'c', 'd'].map((name) => queue.run(work(name), forEver));
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    await answers[1];
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'c']);
    end('a');
    await answers[0];
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on after an answer that failed, and without a reader who left', async () => {
    const { begun, work } = steps();
    const queue = openReaderQueue({ atOnce: 1, waiting: 9 });
    const failed = queue.run(() => Promise.reject(new Error('no engine')), forEver);
    const gone = new AbortController();
    const left = queue.run(work('left'), gone.signal);
    void queue.run(work('next'), forEver);
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await expect(failed).rejects.toThrow('no engine');
    await Promise.resolve();
    expect(begun).toEqual(['next']);
  });

  it('says that it is busy, and when to ask again, once too many wait', async () => {
    const { work } = steps();
    const queue = openReaderQueue({ atOnce: 1, waiting: 1 });
    void queue.run(work('works'), forEver);
    void queue.run(work('waits'), forEver);
    const refused = await queue.run(work('refused'), forEver).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused).toMatchObject({ code: 'busy', status: 503, retryAfter: 5 });
  });

  it('lets long work rest while readers wait, and go on when none does', async () => {
    const { work, end } = steps();
    const queue = openReaderQueue({ atOnce: 1, waiting: 9 });
    await queue.giveWay(60_000); // nobody waits
    const first = queue.run(work('first'), forEver);
    void queue.run(work('second'), forEver);
    let isResting = true;
    const rested = queue.giveWay(60_000).then(() => (isResting = false));
    await Promise.resolve();
    expect(isResting).toBe(true);
    end('first');
    await first;
    await rested;
    expect(isResting).toBe(false);
  });
});

describe('long work', () => {
  it('has a fifth of the time while readers wait, shared by all who work', async () => {
    const rests: number[] = [];
    const line = openWaitingLine(
      { atOnce: 2, places: 9, perAddress: 9 },
      { giveWay: async (most) => void rests.push(most) },
    );
    const one = await line.enter('here', new AbortController());
    await one.giveWay(10);
    const other = await line.enter('here', new AbortController());
    await one.giveWay(10);
    other.leave();
    await one.giveWay(10);
    expect(rests).toEqual([40, 90, 40]); // ms
  });
});

describe('the same work for several', () => {
  it('is done once, for as long as it takes', async () => {
    const { begun, work, end } = steps();
    const share = createSharedWork<string>();
    const both = [share('k', work('one'), forEver), share('k', work('two'), forEver)];
    end('one');
    expect(await Promise.all(both)).toEqual(['one', 'one']);
    expect(begun).toEqual(['one']);
    const again = share('k', work('three'), forEver);
    end('three');
    expect(await again).toBe('three');
  });

  it('goes on when one of them leaves, and ends with the last', async () => {
    const share = createSharedWork<string>();
    const [first, second] = [new AbortController(), new AbortController()];
    let given: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      given = signal;
      return new Promise<string>((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    };
    const one = share('k', work, first.signal);
    const other = share('k', work, second.signal);
    first.abort(new Error('left'));
    await expect(one).rejects.toThrow('left');
    expect(given?.aborted).toBe(false);
    second.abort(new Error('left too'));
    await expect(other).rejects.toThrow('left too');
    expect(given?.aborted).toBe(true);
  });
});
