import { Worker } from 'node:worker_threads';
import type { DocumentIssue } from '../../../domain/document-facts.ts';
import { READING_LIMITS, UnreadableDocument, type ReadingLimits } from './document-text.ts';
import type { ReadDocument } from './read-document.ts';

export interface ReaderTask {
  readonly path: string;
  readonly limits: ReadingLimits;
}

export type ReaderAnswer = { readonly read: ReadDocument } | { readonly issue: DocumentIssue };

const LOOK_EVERY_MS = 50;
const BYTES_PER_MB = 1_000_000;

/**
 * Reads and cuts a document in a thread of its own, which is ended when it takes too long or too much memory: what is wrong with
 * a file must not hold up or end the program. Throws UnreadableDocument, or why `signal` was aborted.
 */
export async function readInThread(
  path: string,
  limits: ReadingLimits = READING_LIMITS,
  signal?: AbortSignal,
): Promise<ReadDocument> {
  signal?.throwIfAborted();
  const before = process.memoryUsage.rss();
  const thread = new Worker(ENTRY, {
    workerData: { path, limits } satisfies ReaderTask,
    execArgv: [],
    eval: IS_SOURCE,
    stdout: true, // what a library has to say about a file is nobody's concern
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  try {
    return await new Promise<ReadDocument>((resolve, reject) => {
      const fail = (issue: DocumentIssue, cause?: unknown) => reject(new UnreadableDocument(issue, cause));
      const late = setTimeout(() => fail('document-took-too-long'), limits.timeMs);
      // Unpacked bytes are outside the memory that a thread can be limited to.
      const looking = setInterval(() => {
        if (process.memoryUsage.rss() - before > limits.memoryMb * BYTES_PER_MB) fail('document-too-large');
      }, LOOK_EVERY_MS);
      const giveUp = () => reject(signal?.reason as Error);
      const settle = () => {
        clearTimeout(late);
        clearInterval(looking);
        signal?.removeEventListener('abort', giveUp);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      thread.once('message', (answer: ReaderAnswer) => {
        if ('read' in answer) resolve(answer.read);
        else fail(answer.issue);
      });
      thread.once('error', (error: NodeJS.ErrnoException) =>
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'document-too-large' : 'damaged-document', error),
      );
      thread.once('exit', () => {
        settle();
        fail('damaged-document');
      });
    });
  } finally {
    await thread.terminate();
  }
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
/** Built it is a file; from sources, as in development and tests, a line that loads the loader for them first. */
const ENTRY = IS_SOURCE
  ? `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
       register();
       return import(${JSON.stringify(new URL('./reader-thread.ts', import.meta.url).href)});
     });`
  : new URL('./reader-thread.js', import.meta.url);
