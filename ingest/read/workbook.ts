import type { Worker } from 'node:worker_threads';
import { headerCounter } from '../columns/header-counter.ts';
import type { ByteSource } from './byte-source.ts';
import { FileProblem } from './file-problem.ts';
import type { RawRow } from './raw-row.ts';
import type { RawOptions, RawTable } from './raw-table.ts';
import { startWorkbookWorker, type SheetHead, type WorkbookMessage } from './workbook-worker.ts';
import { zipEntries } from './zip-entries.ts';

const MB = 1024 * 1024;
const MAX_PACKED = 100 * MB; // a workbook is read whole
const MAX_UNPACKED = 600 * MB; // a hundred thousand rows take some sixty
const TIME_LIMIT = 120_000; // ms for one step; a hundred thousand rows take three seconds
const MIN_HEADERS = 2; // known ones, that make a row a header

/** Opens the sheet that is asked for, or else the first with a header that we know. Throws FileProblem. */
export async function openWorkbook(source: ByteSource, options: RawOptions): Promise<RawTable> {
  const bytes = await readWhole(source);
  checkArchive(bytes);
  const worker = startWorkbookWorker(bytes);
  const ask = (question?: { sheet?: string }) => answerOf(worker, question, options.signal);
  try {
    const first = await ask();
    const heads = 'heads' in first ? first.heads : [];
    const { name } = chooseSheet(heads, options.sheet, headerCounter(options.mapping));
    return {
      encoding: '',
      delimiter: '',
      sheets: heads.map((head) => head.name),
      sheet: name,
      issues: [],
      rows: rowsOf(name, ask),
      bytesRead: () => source.bytesRead(),
      close: async () => {
        await worker.terminate();
        await source.close();
      },
    };
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

async function* rowsOf(
  sheet: string,
  ask: (question: { sheet?: string }) => Promise<WorkbookMessage>,
): AsyncGenerator<RawRow> {
  let line = 0;
  let isLast = false;
  for (let question: { sheet?: string } = { sheet }; !isLast; question = {}) {
    const answer = await ask(question);
    if (!('rows' in answer)) return;
    for (const cells of answer.rows) yield { lines: [++line, line], cells };
    ({ isLast } = answer);
  }
}

function chooseSheet(
  heads: readonly SheetHead[],
  wanted: string | undefined,
  countHeaders: (cells: readonly string[]) => number,
): SheetHead {
  const hasHeader = ({ rows }: SheetHead) => rows.some((cells) => countHeaders(cells) >= MIN_HEADERS);
  const names = heads.map(({ name }) => `"${name}"`).join(', ');
  const found =
    wanted === undefined
      ? (heads.find(hasHeader) ?? heads.find(({ rows }) => rows.length > 0))
      : heads.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (found !== undefined) return found;
  if (wanted === undefined)
    throw new FileProblem('empty-file', {
      message: `There is nothing in this workbook. Its sheets: ${names}.`,
    });
  const message = `The workbook has no sheet "${wanted}". It has ${names}.`;
  throw new FileProblem('unreadable-file', { message, value: wanted });
}

/** The next message of the worker; a failure of any kind is the file's. */
function answerOf(
  worker: Worker,
  question: object | undefined,
  signal: AbortSignal | undefined,
): Promise<WorkbookMessage> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    const broken = (message: string, cause?: unknown) =>
      finish(() => reject(new FileProblem('unreadable-file', { message }, [1, 1], cause)));
    const onMessage = (message: WorkbookMessage) => finish(() => resolve(message));
    const onError = (cause: unknown) =>
      broken('The workbook is damaged, or is protected by a password.', cause);
    const onExit = () => broken('The workbook is too large to be read. Save the sheet as CSV.');
    const onAbort = () => finish(() => reject(signal?.reason as Error));
    const timer = setTimeout(
      () => broken('The workbook takes too long to read. Save the sheet as CSV.'),
      TIME_LIMIT,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted === true) onAbort();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours, not a window
    else if (question !== undefined) worker.postMessage(question);
  });
}

async function readWhole(source: ByteSource): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.chunks) {
    size += chunk.length;
    if (size > MAX_PACKED) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** What an archive says of itself, before anything of it is unpacked. */
function checkArchive(bytes: Buffer): void {
  const entries = zipEntries(bytes);
  if (entries === undefined)
    throw new FileProblem('unreadable-file', { message: 'The workbook is damaged or cut off.' });
  if (entries.some(({ name }) => name === 'content.xml'))
    throw new FileProblem('unsupported-file', {
      message: 'This is an OpenDocument sheet. Save it as .xlsx or CSV.',
    });
  if (!entries.some(({ name }) => /^xl\/workbook\.(?:xml|bin)$/.test(name)))
    throw new FileProblem('unsupported-file', {
      message: 'This is a ZIP archive. Unpack it and import the table inside.',
    });
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MAX_UNPACKED) throw tooLarge();
}

function tooLarge(): FileProblem {
  return new FileProblem('unreadable-file', {
    message: 'The workbook is too large to be read whole. Save the sheet as CSV, which has no limit.',
  });
}
