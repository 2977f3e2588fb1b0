import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { oneByOne } from '../one-by-one.ts';
import { ExaminationLimitError, type Examiner } from './examiner.ts';
import type { Answer, ProcessData, Question } from './examiner-messages.ts';

export interface ProcessLimits {
  /** For the fields of one record, in ms. */
  readonly recordMs: number;
  /** Without progress of an import, in ms. */
  readonly importMs: number;
  readonly recordMb: number;
  readonly importMb: number;
}

const LIMITS: ProcessLimits = {
  recordMs: 10_000, // a record takes some ms; a cell of the largest size in its worst shape less than a second
  importMs: 300_000, // 500 rows take some ms
  recordMb: 256,
  importMb: 1_024, // a plan is on the disk; a JSON file is read whole
};

/** How long a process that has read an import waits for the next one, in ms: to load the program and the places takes a second. */
const KEPT_FOR_MS = 60_000;
/** Of what a process said last, in characters: of a lack of memory the reason comes before a long list of calls. */
const LAST_WORDS = 20_000;

/**
 * Examines in processes of their own, so that readers are answered meanwhile, however large or hostile the table: one for the
 * fields of forms, and one for each import that is read at the same time, which may read the next one. Not in threads:
 * where one that reads SQLite is ended, it may take the whole program with it.
 */
export function examineInProcesses(data: ProcessData, limits: ProcessLimits = LIMITS): Examiner {
  const open = new Set<ChildProcess>();
  const waiting = new Map<ChildProcess, NodeJS.Timeout>();
  const forms = oneByOne();
  let formProcess: ChildProcess | undefined;

  function start(memoryMb: number): ChildProcess {
    const child = fork(ENTRY, [JSON.stringify(data)], {
      execArgv: [...LOADER, `--max-old-space-size=${memoryMb}`],
      serialization: 'advanced', // as between threads
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    open.add(child);
    child.on('error', () => {}); // told to who asked
    child.once('exit', () => {
      open.delete(child);
      clearTimeout(waiting.get(child));
      waiting.delete(child);
      if (formProcess === child) formProcess = undefined;
    });
    return child;
  }

  function takeWaiting(): ChildProcess | undefined {
    const [next] = waiting.entries();
    if (!next) return undefined;
    const [child, timer] = next;
    clearTimeout(timer);
    waiting.delete(child);
    holdOpen(child, true);
    return child;
  }

  function keep(child: ChildProcess): void {
    holdOpen(child, false);
    waiting.set(child, setTimeout(() => void end(child), KEPT_FOR_MS).unref());
  }

  return {
    async import(asked, signal, { onProgress, onLook }) {
      signal.throwIfAborted();
      const child = takeWaiting() ?? start(limits.importMb);
      try {
        const onAnswer = (answer: Answer) => {
          if ('progress' in answer) onProgress(answer.progress);
          if ('look' in answer) onLook(answer.look);
        };
        const last = await ask(child, { import: asked }, limits.importMs, onAnswer, signal);
        if (!('examined' in last)) throw failureOf(last);
        keep(child);
        return last.examined;
      } catch (error) {
        await end(child);
        throw error;
      }
    },
    async memberships(file) {
      const child = takeWaiting() ?? start(limits.importMb);
      try {
        const last = await ask(child, { memberships: file }, limits.importMs);
        if (!('table' in last)) throw failureOf(last);
        keep(child);
        return last.table;
      } catch (error) {
        await end(child);
        throw error;
      }
    },
    record: (record, fields) =>
      forms.run(async () => {
        const child = (formProcess ??= start(limits.recordMb));
        holdOpen(child, true);
        try {
          const last = await ask(child, { record, fields }, limits.recordMs);
          if ('edited' in last) return last.edited;
          throw failureOf(last);
        } catch (error) {
          await end(child);
          throw error;
        } finally {
          holdOpen(child, false);
        }
      }),
    async close() {
      await Promise.all([...open].map(end));
    },
  };
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
const ENTRY = fileURLToPath(new URL(`./examiner-process.${IS_SOURCE ? 'ts' : 'js'}`, import.meta.url));
const LOADER = IS_SOURCE ? ['--import', import.meta.resolve('tsx')] : [];

/** Whether this program waits for it. */
function holdOpen(child: ChildProcess, isWaitedFor: boolean): void {
  for (const part of [child, child.channel]) {
    if (isWaitedFor) part?.ref();
    else part?.unref();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.ref();
  child.kill('SIGKILL'); // it may be busy, and has nothing that it must put in order
  await ended;
}

function failureOf(answer: Answer): Error {
  if (!('failure' in answer)) return new Error('The process answered something else');
  return Object.assign(new Error(answer.failure), answer.code !== undefined && { code: answer.code });
}

/** The last answer of a process. Throws ExaminationLimitError when none of any kind comes within `ms`, or it needs too much memory. */
function ask(
  child: ChildProcess,
  question: Question,
  ms: number,
  onAnswer: (answer: Answer) => void = () => {},
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = () => finish(() => reject(new ExaminationLimitError('time')));
    let timer = setTimeout(late, ms);
    let lastWords = '';
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      child.off('message', onMessage).off('error', onError).off('close', onClose);
      child.stderr?.off('data', onWords);
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
        finish(() => reject(error)); // thrown from here it would end the program
      }
    };
    const onWords = (words: Buffer) => void (lastWords = (lastWords + String(words)).slice(-LAST_WORDS));
    const onError = (error: Error) => finish(() => reject(error));
    const onClose = () => {
      const isFull = lastWords.includes('heap out of memory');
      const error = new Error(`The process ended before it answered: ${lastWords}`);
      finish(() => reject(isFull ? new ExaminationLimitError('memory') : error));
    };
    const onAbort = () => finish(() => reject(signal?.reason as Error));
    child.on('message', onMessage).on('error', onError).on('close', onClose);
    child.stderr?.on('data', onWords);
    signal?.addEventListener('abort', onAbort, { once: true });
    child.send(question, (error) => error && onError(error));
  });
}
