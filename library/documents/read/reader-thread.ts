import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableDocument } from './document-text.ts';
import { readDocument } from './read-document.ts';
import type { ReaderAnswer, ReaderTask } from './read-in-thread.ts';

/** What runs in the thread: it reads one document and ends. */
const { path, limits } = workerData as ReaderTask;
const port = parentPort;
const say = (answer: ReaderAnswer) => port?.postMessage(answer);

try {
  say({ read: await readDocument(new Uint8Array(await readFile(path)), limits) });
} catch (error) {
  say(error instanceof UnreadableDocument ? { issue: error.issue } : { issue: 'damaged-document' });
}
