import { FileProblem } from './file-problem.ts';
import type { RawRow } from './raw-row.ts';

const MAX_ROW_SIZE = 16 * 1024 * 1024; // bytes; past it a quote was never closed
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const NOTHING = Buffer.alloc(0);

/**
 * The rows of delimited text (UTF-8), blank ones included, with their lines in the file. Line ends of all three kinds
 * may be mixed. Throws FileProblem `malformed-quoting`: past a stray quote nobody can tell cells apart, so reading stops,
 * after every row before it was given. It reads as csv-parse does (a test holds the two together), in a quarter of the time.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<RawRow> {
  const scanner = new Scanner(Buffer.from(delimiter));
  for await (const chunk of chunks) yield* scanner.rows(chunk, false);
  yield* scanner.rows(NOTHING, true);
}

class Scanner {
  readonly #delimiter: Buffer;
  /** Begins with the row that is being read. */
  #bytes: Buffer = NOTHING;
  #more: Buffer[] = [];
  #moreLength = 0;
  #line = 1;

  constructor(delimiter: Buffer) {
    this.#delimiter = delimiter;
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
      const row = this.#scan(bytes, start, isLast);
      if (row === undefined) break;
      const last = this.#line + row.lineEnds;
      yield { lines: [this.#line, last], cells: row.cells };
      this.#line = last + 1;
      start = row.next;
    }
    this.#bytes = start === 0 ? bytes : bytes.subarray(start);
    if (this.#bytes.length > MAX_ROW_SIZE) throw this.#problem(NEVER_CLOSED);
  }

  /** The row that begins at `start`, or undefined when its end has not come yet. */
  #scan(bytes: Buffer, start: number, isLast: boolean) {
    const separator = this.#delimiter[0] ?? 0;
    const width = this.#delimiter.length;
    const end = bytes.length;
    if (start >= end) return undefined;
    const cells: string[] = [];
    let lineEnds = 0;
    for (let at = start; ;) {
      if (bytes[at] === QUOTE) {
        const cell = this.#scanQuoted(bytes, at, isLast);
        if (cell === undefined) return undefined;
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
          if (byte === QUOTE) throw this.#problem(STRAY);
          byte = bytes[++at];
        }
        cells.push(from === at ? '' : bytes.toString('utf8', from, at));
      }
      if (at >= end) return isLast ? { cells, lineEnds, next: end } : undefined;
      const byte = bytes[at];
      if (byte === LF) return { cells, lineEnds, next: at + 1 };
      if (byte === CR) {
        if (at + 1 === end && !isLast) return undefined; // perhaps the first half of a line end
        return { cells, lineEnds, next: bytes[at + 1] === LF ? at + 2 : at + 1 };
      }
      if (byte !== separator || !this.#isDelimiter(bytes, at)) throw this.#problem(STRAY);
      at += width;
    }
  }

  /** A cell in quotes; `next` is behind the closing one. Undefined when that has not come yet. */
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
        const text = bytes.toString('utf8', open + 1, at);
        return { text: isDoubled ? text.replaceAll('""', '"') : text, lineEnds, next: at + 1 };
      }
    }
    if (isLast) throw this.#problem(NEVER_CLOSED);
    return undefined;
  }

  #isDelimiter(bytes: Buffer, at: number): boolean {
    const width = this.#delimiter.length;
    return width === 1 || this.#delimiter.equals(bytes.subarray(at, at + width));
  }

  #problem(what: string): FileProblem {
    const message = `${what} Quotes inside a cell are doubled. Nothing from here on could be read.`;
    return new FileProblem('malformed-quoting', { message }, [this.#line, this.#line]);
  }
}

const NEVER_CLOSED = 'A quote is opened in this row and never closed.';
const STRAY = 'A quote stands inside a cell of this row, or text follows a closing quote.';
