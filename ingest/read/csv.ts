import { isUtf8 } from 'node:buffer';
import { FileProblem } from './file-problem.ts';
import { literalCells, undoubledCells } from './odd-quotes.ts';
import type { RawNote, RawRow } from './raw-row.ts';
import { brokenCharacter } from './broken-character.ts';
import { mostFrequentWidth } from './row-widths.ts';

const MAX_ROW_SIZE = 16 * 1024 * 1024; // bytes; past it a quote was never closed
const QUOTE = 0x22;
const SPACE = 0x20;
const EQUALS = 0x3d;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const NOTHING = Buffer.alloc(0);
const MARK = [0xef, 0xbb, 0xbf] as const;
const REPLACED = '\uFFFD';
/** `="0123"`, by which spreadsheets are told to keep a text as it is. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;

export interface CsvOptions {
  readonly delimiter: string;
  /** The bytes were decoded from another encoding, so what had no letter in it became U+FFFD. */
  readonly isDecoded?: boolean;
}

/**
 * The rows of delimited text (UTF-8), blank ones included, with their lines in the file. Line ends of all three kinds
 * may be mixed. It reads as csv-parse does wherever that reads without an error, in a quarter of the time (decision 24).
 * A row with a stray quote is read where one way of reading gives it the width of the others, else it alone is refused;
 * so is a row with bytes that are no characters. Throws FileProblem for a line without end.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>, options: CsvOptions): AsyncGenerator<RawRow> {
  const scanner = new Scanner(options);
  for await (const chunk of chunks) yield* scanner.rows(chunk, false);
  yield* scanner.rows(NOTHING, true);
}

interface Scanned {
  readonly cells: string[];
  readonly lineEnds: number;
  /** Where the next row begins. */
  readonly next: number;
  readonly note?: RawNote;
}

/** Why the bytes of a row are no row by the rules; `unclosed` has its quote open to the end. */
type Oddity = 'stray' | 'unclosed';

class Scanner {
  readonly #delimiter: Buffer;
  readonly #isDecoded: boolean;
  readonly #widths = mostFrequentWidth();
  /** Begins with the row that is being read. */
  #bytes: Buffer = NOTHING;
  #more: Buffer[] = [];
  #moreLength = 0;
  #line = 1;
  /** Whether a cell in quotes was met, so that a quote at the start of a cell is likely to be one of CSV. */
  #hasQuoted = false;

  constructor({ delimiter, isDecoded = false }: CsvOptions) {
    this.#delimiter = Buffer.from(delimiter);
    this.#isDecoded = isDecoded;
  }

  /** The rows that end in what has come so far. */
  *rows(chunk: Buffer, isLast: boolean): Generator<RawRow> {
    this.#more.push(chunk);
    this.#moreLength += chunk.length;
    // A row is looked at from its start each time, so a long one waits until there is twice as much of it.
    if (this.#moreLength < this.#bytes.length && !isLast) return;
    const bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, ...this.#more]);
    this.#more = [];
    this.#moreLength = 0;
    let start = 0;
    for (;;) {
      const row = this.#read(bytes, start, isLast);
      if (row === undefined) break;
      const last = this.#line + row.lineEnds;
      yield this.#finish(row, bytes.subarray(start, row.next), [this.#line, last]);
      this.#line = last + 1;
      start = row.next;
    }
    this.#bytes = start === 0 ? bytes : bytes.subarray(start);
    if (this.#bytes.length > MAX_ROW_SIZE) throw endlessLine(this.#line);
  }

  /** The row that begins at `start`, or undefined when its end has not come yet. */
  #read(bytes: Buffer, start: number, isLast: boolean): Scanned | undefined {
    if (start >= bytes.length) return undefined;
    const from = MARK.every((byte, at) => bytes[start + at] === byte) ? start + MARK.length : start;
    const row = this.#scan(bytes, from, isLast);
    if (row === undefined && bytes.length - start > MAX_ROW_SIZE)
      return this.#readLine(bytes, from, isLast, 'unclosed');
    return typeof row === 'string' ? this.#readLine(bytes, from, isLast, row) : row;
  }

  #finish({ cells, note }: Scanned, bytes: Buffer, lines: [number, number]): RawRow {
    const isBroken = this.#isDecoded ? cells.some((cell) => cell.includes(REPLACED)) : !isUtf8(bytes);
    if (note === undefined && !isBroken) {
      this.#widths.add(cells);
      return { lines, cells };
    }
    const notes = [...(note ? [note] : []), ...(isBroken ? [brokenCharacter(cells, this.#isDecoded)] : [])];
    return { lines, cells, notes };
  }

  #scan(bytes: Buffer, start: number, isLast: boolean): Scanned | Oddity | undefined {
    const separator = this.#delimiter[0] ?? 0;
    const width = this.#delimiter.length;
    const end = bytes.length;
    const cells: string[] = [];
    let lineEnds = 0;
    let hasQuoted = false;
    for (let at = start; ;) {
      const open = this.#openingQuote(bytes, at);
      if (open >= end && !isLast) return undefined; // spaces, perhaps before a quote
      if (bytes[open] === QUOTE) {
        const cell = this.#scanQuoted(bytes, open, isLast);
        if (typeof cell !== 'object') return cell;
        hasQuoted = true;
        lineEnds += cell.lineEnds;
        cells.push(cell.text);
        at = cell.next;
      } else {
        const from = at;
        let byte = bytes[at];
        while (
          at < end &&
          byte !== LF &&
          byte !== CR &&
          !(byte === separator && this.#isDelimiter(bytes, at))
        ) {
          if (byte === QUOTE) return 'stray';
          byte = bytes[++at];
        }
        cells.push(from === at ? '' : bytes.toString('utf8', from, at));
      }
      if (at >= end) {
        if (!isLast) return undefined;
        this.#hasQuoted ||= hasQuoted;
        return { cells, lineEnds, next: end };
      }
      const byte = bytes[at];
      if (byte === LF || byte === CR) {
        if (byte === CR && at + 1 === end && !isLast) return undefined; // perhaps the first half of a line end
        this.#hasQuoted ||= hasQuoted;
        return { cells, lineEnds, next: byte === CR && bytes[at + 1] === LF ? at + 2 : at + 1 };
      }
      if (byte !== separator || !this.#isDelimiter(bytes, at)) return 'stray';
      at += width;
    }
  }

  /** Where a cell’s quote opens: at its start, after spaces, or after the equals sign of a kept text; else `at`. */
  #openingQuote(bytes: Buffer, at: number): number {
    if (bytes[at] === EQUALS && (bytes[at + 1] === QUOTE || at + 1 === bytes.length)) return at + 1;
    if (bytes[at] !== SPACE) return at;
    let open = at;
    while (bytes[open] === SPACE) open += 1;
    return bytes[open] === QUOTE || open >= bytes.length ? open : at;
  }

  /** A cell in quotes; `next` is behind the closing one and spaces. Undefined when that has not come yet. */
  #scanQuoted(bytes: Buffer, open: number, isLast: boolean) {
    let lineEnds = 0;
    let isDoubled = false;
    for (let at = open + 1; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === LF) {
        if (bytes[at - 1] !== CR) lineEnds += 1;
      } else if (byte === CR) lineEnds += 1;
      else if (byte === QUOTE) {
        if (at + 1 === bytes.length && !isLast) return undefined; // perhaps the first of two
        if (bytes[at + 1] === QUOTE) {
          isDoubled = true;
          at += 1;
          continue;
        }
        let next = at + 1;
        while (bytes[next] === SPACE) next += 1;
        if (next === bytes.length && !isLast) return undefined;
        // Spreadsheets write no cell with both, so these are two inch marks in two rows.
        const spansCells =
          lineEnds > 0 && this.#delimiter[0] === TAB && bytes.subarray(open, at).includes(TAB);
        if (spansCells) return 'stray' as const;
        const text = bytes.toString('utf8', open + 1, at);
        return { text: keptText(isDoubled ? text.replaceAll('""', '"') : text), lineEnds, next };
      }
    }
    return isLast ? ('unclosed' as const) : undefined;
  }

  /**
   * One line whose quotes break the rules, read as the rows before it show: a quote inside a cell is a letter when the
   * line then has as many cells as they have. Else the line is a row that is refused, and the next one a row again.
   */
  #readLine(bytes: Buffer, start: number, isLast: boolean, oddity: Oddity): Scanned | undefined {
    const delimiter = this.#delimiter.toString();
    const end = lineEndAfter(bytes, start);
    const isBeforeLf = bytes[end] === CR && bytes[end + 1] === LF;
    if (!isLast && (end === bytes.length || (bytes[end] === CR && end + 1 === bytes.length)))
      return undefined;
    const line = bytes.toString('utf8', start, end);
    const next = Math.min(bytes.length, isBeforeLf ? end + 2 : end + 1);
    const isPlainTabs = delimiter === '\t' && !this.#hasQuoted; // such files know no quotes at all
    const width = this.#widths.get();
    const literal = literalCells(line, delimiter);
    const readings = isPlainTabs ? [literal] : [undoubledCells(line, delimiter), literal];
    const cells = readings.find(({ length }) => width === undefined || length === width);
    if (cells === undefined || (!isPlainTabs && cells.some(hasOpenQuote)))
      return { cells: literal, lineEnds: 0, next, note: refusedQuote(oddity, line) };
    return {
      cells: cells.map(keptText),
      lineEnds: 0,
      next,
      ...(!isPlainTabs && { note: literalQuote(line) }),
    };
  }

  #isDelimiter(bytes: Buffer, at: number): boolean {
    const width = this.#delimiter.length;
    return width === 1 || this.#delimiter.equals(bytes.subarray(at, at + width));
  }
}

function lineEndAfter(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1;
  return at;
}

/** Whether a cell begins with a quote that it does not close, so that more than this cell may have been meant. */
function hasOpenQuote(cell: string): boolean {
  return cell.trimStart().startsWith('"') && cell.split('"').length % 2 === 0;
}

function keptText(cell: string): string {
  if (!cell.startsWith('="')) return cell;
  return KEPT_TEXT.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
}

function refusedQuote(oddity: Oddity, line: string): RawNote {
  const message =
    oddity === 'unclosed'
      ? 'A quote is opened in this row and never closed.'
      : 'A quote inside a cell of this row is not doubled, or text follows a closing quote.';
  const suggestion = 'Double each quote inside a cell ("") and close the quotes of the cell.';
  return { code: 'malformed-quoting', message, value: line, suggestion };
}

function literalQuote(line: string): RawNote {
  const message = 'Quotes inside a cell are not doubled. The row was read with as many cells as the others.';
  return { code: 'odd-quotes', message, value: line, suggestion: 'Double each quote inside a cell ("").' };
}

function endlessLine(line: number): FileProblem {
  const message = 'A line of this file never ends. Check that it is a table, and its encoding.';
  return new FileProblem('unreadable-file', { message }, [line, line]);
}
