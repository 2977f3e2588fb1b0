import type { Worker } from 'node:worker_threads';
import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { ImportIssue } from '../../domain/import-issues.ts';
import { issueOf } from '../cells/notes.ts';
import { headerCounter } from '../columns/header-counter.ts';
import { findColumn } from '../columns/match-header.ts';
import type { ByteSource } from './byte-source.ts';
import { FileProblem } from './file-problem.ts';
import type { RawNote, RawRow } from './raw-row.ts';
import type { RawOptions, RawTable } from './raw-table.ts';
import {
  startWorkbookWorker,
  type SheetHead,
  type SheetRow,
  type WorkbookMessage,
} from './workbook-worker.ts';
import { zipEntries, type ZipEntry } from '../../library/documents/read/zip-entries.ts';

const MB = 1024 * 1024;
const MAX_PACKED = 100 * MB; // a workbook is read whole
const MAX_UNPACKED = 600 * MB; // a hundred thousand rows take some sixty
const MOST_DEFLATED = 1_032; // bytes that one byte of deflated data can become
const TIME_LIMIT = 120_000; // ms for one step; a hundred thousand rows take three seconds
const MIN_HEADERS = 2; // known ones, that make a row a header

/** Opens the sheets that are asked for, or else the first with a header that we know. Throws FileProblem. */
export async function openWorkbook(source: ByteSource, options: RawOptions): Promise<RawTable> {
  const bytes = await readWhole(source);
  const worker = startWorkbookWorker(bytes, formatOf(bytes));
  const ask = (question?: { sheet?: string }) => answerOf(worker, question, options.signal);
  try {
    const answer = await ask();
    if ('failure' in answer) throw failed(answer.failure);
    const heads = 'heads' in answer ? answer.heads : [];
    const counter = headerCounter(options.mapping);
    const [first, ...others] = chooseSheets(heads, wantedSheets(options.sheet), counter);
    const open = (head: SheetHead, issues: ImportIssue[]): RawTable => ({
      encoding: '',
      delimiter: '',
      sheets: heads.map(({ name }) => name),
      sheet: head.name,
      issues,
      rows: rowsOf(head.name, linkColumns(head, counter, options.mapping), issues, ask),
      bytesRead: () => source.bytesRead(),
      close: async () => {
        await worker.terminate();
        await source.close();
      },
    });
    return {
      ...open(first, otherSheets(heads, [first, ...others], options.sheet)),
      further: others.map((head) => () => open(head, [])),
    };
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

const EVERY_SHEET = '*';

/** Undefined: nobody said. */
function wantedSheets(sheet: RawOptions['sheet']): readonly string[] | undefined {
  return typeof sheet === 'string' ? [sheet] : sheet;
}

function linkColumns(
  { rows }: SheetHead,
  countHeaders: (cells: readonly string[]) => number,
  mapping: ColumnMapping | undefined,
): boolean[] {
  const header = rows.find((cells) => countHeaders(cells) >= MIN_HEADERS) ?? [];
  return header.map((cell) => isLinkColumn(cell, mapping));
}

async function* rowsOf(
  sheet: string,
  isLink: readonly boolean[],
  issues: ImportIssue[],
  ask: (question: { sheet?: string }) => Promise<WorkbookMessage>,
): AsyncGenerator<RawRow> {
  const hidden: number[] = [];
  let isLast = false;
  for (let question: { sheet?: string } = { sheet }; !isLast; question = {}) {
    const answer = await ask(question);
    if ('failure' in answer) throw failed(answer.failure);
    if (!('rows' in answer)) return;
    for (const row of answer.rows) {
      if (row.isHidden && row.cells.some((cell) => cell !== '')) hidden.push(row.at + 1);
      yield rawRow(row, isLink);
    }
    ({ isLast } = answer);
  }
  if (hidden.length > 0) issues.push(hiddenRows(hidden));
}

function rawRow({ at, cells, links, notes, across }: SheetRow, isLink: readonly boolean[]): RawRow {
  const lines: [number, number] = [at + 1, at + 1];
  const shown = links ? cells.map((cell, place) => (isLink[place] && links[place]) || cell) : cells;
  const row = { lines, cells: shown, ...(across && { across }) };
  if (notes === undefined) return row;
  return {
    ...row,
    notes: notes.map(({ kind, cell, value }): RawNote => ({ ...NOTES[kind], cell, value })),
  };
}

function isLinkColumn(header: string, mapping: ColumnMapping | undefined): boolean {
  const columns = mapping?.columns ?? {};
  // A header may be called `constructor`, which every object has.
  const mapped = Object.hasOwn(columns, header) ? columns[header] : undefined;
  const named = mapped ?? findColumn(header)?.column.header;
  return named?.endsWith('_url') ?? false;
}

function hiddenRows(lines: readonly number[]): ImportIssue {
  const message = `Hidden rows of the sheet were read: lines ${lines.slice(0, 20).join(', ')}.`;
  const suggestion = 'Remove them from the sheet if they are not meant.';
  const [first = 1] = lines;
  return issueOf('hidden-rows', [first, lines.at(-1) ?? first], { message, suggestion });
}

function otherSheets(
  heads: readonly SheetHead[],
  read: readonly SheetHead[],
  wanted: RawOptions['sheet'],
): ImportIssue[] {
  const others = heads.filter((head) => !read.includes(head) && head.rows.length > 0);
  const isChosen = wanted !== undefined && !wantedSheets(wanted)?.includes(EVERY_SHEET);
  if (others.length === 0 || isChosen) return [];
  const names = named(others);
  const message = `Read: ${read.map(({ name }) => `"${name}"`).join(', ')}. Not read: ${names}.`;
  const suggestion =
    'Choose one with --sheet NAME, several with more of them, or --sheet "*" for all that are shown.';
  return [issueOf('other-sheets', [1, 1], { message, value: names, suggestion })];
}

function named(heads: readonly SheetHead[]): string {
  return heads.map(({ name, isHidden }) => `"${name}"${isHidden ? ' (hidden)' : ''}`).join(', ');
}

type Chosen = [SheetHead, ...SheetHead[]];

function chooseSheets(
  heads: readonly SheetHead[],
  wanted: readonly string[] | undefined,
  countHeaders: (cells: readonly string[]) => number,
): Chosen {
  const shown = heads.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
  const tables = shown.filter(({ rows }) => rows.some((cells) => countHeaders(cells) >= MIN_HEADERS));
  if (wanted !== undefined && !wanted.includes(EVERY_SHEET)) return namedSheets(heads, wanted);
  const [first, ...others] = tables.length > 0 ? tables : shown;
  const own = tables.find(isOwnExport); // it comes after a sheet for people, whose words are no ids
  if (own !== undefined && wanted === undefined) return [own];
  if (first !== undefined) return wanted === undefined ? [first] : [first, ...others];
  const message = `There is nothing in this workbook. Its sheets: ${named(heads)}.`;
  throw new FileProblem('empty-file', { message });
}

/** Columns that only tables written by this library have. */
const OWN_HEADERS = ['id', 'themes_from', 'sdgs_derived'];

function isOwnExport({ rows: [header = []] }: SheetHead): boolean {
  return OWN_HEADERS.every((name) => header.includes(name));
}

/** In the order of the workbook, each once. */
function namedSheets(heads: readonly SheetHead[], wanted: readonly string[]): Chosen {
  const folded = (name: string) => name.trim().toLowerCase();
  const missing = wanted.find((name) => !heads.some((head) => folded(head.name) === folded(name)));
  const names = new Set(wanted.map(folded));
  const [first, ...others] = heads.filter(({ name }) => names.has(folded(name)));
  if (missing === undefined && first !== undefined) return [first, ...others];
  const message = `The workbook has no sheet "${missing ?? ''}". It has ${heads.map(({ name }) => `"${name}"`).join(', ')}.`;
  throw new FileProblem('unreadable-file', { message, value: missing ?? '' });
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
    const onError = (cause: unknown) => broken('The workbook is damaged.', cause);
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
function formatOf(bytes: Buffer): 'xlsx' | 'ods' {
  const entries = zipEntries(bytes);
  if (entries === undefined)
    throw new FileProblem('unreadable-file', { message: 'The workbook is damaged or cut off.' });
  if (entries.reduce((sum, entry) => sum + unpackedSize(entry), 0) > MAX_UNPACKED) throw tooLarge();
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/(?:workbook[^/]*\.(?:xml|bin)|worksheets\/)/)) return 'xlsx';
  if (has(/^content\.xml$/)) return 'ods';
  const what = has(/^word\/document/)
    ? 'This is a Word document. Export the table in it as Excel or CSV.'
    : has(/\.iwa$/)
      ? 'This is a document of Numbers or Pages. Export it as Excel or CSV.'
      : 'This is a ZIP archive. Unpack it and import the table inside.';
  throw new FileProblem('unsupported-file', { message: what });
}

/** What an entry takes at most: the library unpacks no more than is declared, where anything is. */
function unpackedSize({ packed, unpacked }: ZipEntry): number {
  return unpacked === 0 ? packed * MOST_DEFLATED : unpacked;
}

function failed(failure: 'encrypted' | 'far' | 'damaged'): FileProblem {
  const reasons = {
    encrypted: 'The workbook is protected by a password. Save it without one.',
    far: 'The sheet has a cell far from its table, so it is too large to be read. Delete what is right of the table and below it.',
    damaged: 'The workbook is damaged.',
  };
  return new FileProblem('unreadable-file', { message: reasons[failure] });
}

const NOTES = {
  error: { code: 'cell-without-value', message: 'The cell shows an error. It was read as empty.' },
  formula: {
    code: 'cell-without-value',
    message: 'The formula was saved without its value. It was read as empty.',
    suggestion: 'Open the workbook in a spreadsheet program and save it again.',
  },
  merged: { code: 'merged-cells', message: 'The cell is merged with one above. Each row got its value.' },
} as const;

function tooLarge(): FileProblem {
  return new FileProblem('unreadable-file', {
    message: 'The workbook is too large to be read whole. Save the sheet as CSV, which has no limit.',
  });
}
