import { CsvError, parse, type Parser } from 'csv-parse';
import { FileProblem } from './file-problem.ts';
import type { RawRow } from './raw-row.ts';

const MAX_ROW_SIZE = 16 * 1024 * 1024; // bytes; past it a quote was never closed

/**
 * The rows of delimited text (UTF-8), blank ones included, with their lines in the file. Line ends of all three kinds
 * may be mixed. Throws FileProblem `malformed-quoting`: past a stray quote nobody can tell cells apart, so reading stops,
 * after every row before it was given.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<RawRow> {
  const rows: string[][] = [];
  const parser = parse({
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_ROW_SIZE,
    // Taken here and not from the stream, which drops what nobody has read yet when a later row is malformed.
    on_record: (row: string[]) => {
      rows.push(row);
      return null;
    },
  });
  parser.on('error', () => {}); // comes to the callbacks below as well
  parser.resume();
  let line = 1;
  try {
    for await (const chunk of chunks) {
      const error = await write(parser, chunk);
      yield* placed();
      if (error) throw problemOf(error, line);
    }
    const error = await end(parser);
    yield* placed();
    if (error) throw problemOf(error, line);
  } finally {
    parser.destroy();
  }

  function* placed(): Generator<RawRow> {
    for (const cells of rows.splice(0)) {
      const last = line + lineEndsIn(cells);
      yield { lines: [line, last], cells };
      line = last + 1;
    }
  }
}

function write(parser: Parser, chunk: Buffer): Promise<Error | null | undefined> {
  return new Promise((resolve) => parser.write(chunk, resolve));
}

function end(parser: Parser): Promise<Error | null | undefined> {
  return new Promise((resolve) => {
    parser.once('error', resolve);
    parser.end(() => resolve(undefined));
  });
}

/** The parser counts `\r\n` inside quotes as two lines, so lines are counted here. */
function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}

function problemOf(error: Error, line: number): Error {
  if (!(error instanceof CsvError)) return error;
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  const what = isOpen
    ? 'A quote is opened in this row and never closed.'
    : 'A quote stands inside a cell of this row, or text follows a closing quote.';
  const message = `${what} Quotes inside a cell are doubled. Nothing from here on could be read.`;
  return new FileProblem('malformed-quoting', { message }, [line, line], error);
}
