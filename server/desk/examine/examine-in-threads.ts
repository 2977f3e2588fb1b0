import { Worker } from 'node:worker_threads';
import { oneByOne } from '../one-by-one.ts';
import { ExaminationLimitError, type Examiner } from './examiner.ts';
import type { Answer, Question, ThreadData } from './examiner-messages.ts';

export interface ThreadLimits {
  /** For the fields of one record, in ms. */
  readonly recordMs: number;
  /** Without progress of an import, in ms. */
  readonly importMs: number;
  readonly recordMb: number;
  readonly importMb: number;
}

const LIMITS: ThreadLimits = {
  recordMs: 10_000, // a record takes some ms; a cell of the largest size in its worst shape less than a second
  importMs: 300_000, // 500 rows take some ms
  recordMb: 256,
  importMb: 1_024, // a plan is on the disk; a JSON file is read whole
};

/** How long a thread that has read an import waits for the next one, in ms: to load the program and the places takes a second. */
const KEPT_FOR_MS = 60_000;

/**
 * Examines in threads of their own, so that readers are answered meanwhile, however large or hostile the table: one thread for
 * the fields of forms, and one for each import that is read at the same time, which may read the next one.
 */
export function examineInThreads(data: ThreadData, limits: ThreadLimits = LIMITS): Examiner {
  const open = new Set<Worker>();
  const waiting = new Map<Worker, NodeJS.Timeout>();
  const forms = oneByOne();
  let formThread: Worker | undefined;

  function start(memoryMb: number): Worker {
    const thread = new Worker(ENTRY, {
      workerData: data,
      execArgv: [],
      eval: IS_SOURCE,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    open.add(thread);
    thread.once('exit', () => {
      open.delete(thread);
      clearTimeout(waiting.get(thread));
      waiting.delete(thread);
      if (formThread === thread) formThread = undefined;
    });
    thread.on('error', () => {}); // told to who asked
    return thread;
  }

  function takeWaiting(): Worker | undefined {
    const [next] = waiting.entries();
    if (!next) return undefined;
    const [thread, timer] = next;
    clearTimeout(timer);
    waiting.delete(thread);
    thread.ref();
    return thread;
  }

  function keep(thread: Worker): void {
    thread.unref();
    waiting.set(thread, setTimeout(() => void thread.terminate(), KEPT_FOR_MS).unref());
  }

  return {
    async import(asked, signal, { onProgress, onLook }) {
      signal.throwIfAborted();
      const thread = takeWaiting() ?? start(limits.importMb);
      try {
        const onAnswer = (answer: Answer) => {
          if ('progress' in answer) onProgress(answer.progress);
          if ('look' in answer) onLook(answer.look);
        };
        const last = await ask(thread, { import: asked }, limits.importMs, onAnswer, signal);
        if (!('examined' in last)) throw failureOf(last);
        keep(thread);
        return last.examined;
      } catch (error) {
        await thread.terminate();
        throw error;
      }
    },
    record: (record, fields) =>
      forms.run(async () => {
        const thread = (formThread ??= start(limits.recordMb));
        thread.ref();
        try {
          const last = await ask(thread, { record, fields }, limits.recordMs);
          if ('edited' in last) return last.edited;
          throw failureOf(last);
        } catch (error) {
          await thread.terminate();
          throw error;
        } finally {
          thread.unref();
        }
      }),
    async close() {
      await Promise.all([...open].map((thread) => thread.terminate()));
    },
  };
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
/** Built it is a file; from sources, as in development and tests, a line that loads the loader for them first. */
const ENTRY = IS_SOURCE
  ? `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
       register();
       return import(${JSON.stringify(new URL('./examiner-thread.ts', import.meta.url).href)});
     });`
  : new URL('./examiner-thread.js', import.meta.url);

function failureOf(answer: Answer): Error {
  if (!('failure' in answer)) return new Error('The thread answered something else');
  return Object.assign(new Error(answer.failure), answer.code !== undefined && { code: answer.code });
}

/** The last answer of a thread. Throws ExaminationLimitError when none of any kind comes within `ms`, or it needs too much memory. */
function ask(
  thread: Worker,
  question: Question,
  ms: number,
  onAnswer: (answer: Answer) => void = () => {},
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = () => finish(() => reject(new ExaminationLimitError('time')));
    let timer = setTimeout(late, ms);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
      settle();
    };
    const onMessage = (answer: Answer) => {
      if (!('progress' in answer || 'look' in answer)) return finish(() => resolve(answer));
      clearTimeout(timer);
      timer = setTimeout(late, ms);
      try {
        onAnswer(answer);
      } catch (error) {
        finish(() => reject(error as Error)); // thrown from here it would end the program
      }
    };
    const onError = (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      finish(() => reject(isFull ? new ExaminationLimitError('memory') : error));
    };
    const onExit = () => finish(() => reject(new Error('The thread ended before it answered')));
    const onAbort = () => finish(() => reject(signal?.reason as Error));
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal?.addEventListener('abort', onAbort, { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of ours, not a window
    thread.postMessage(question);
  });
}
