import { parse } from 'csv-parse/sync';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\n|\r)/i;
const MAX_ROWS = 200;

/** What the head of a text says about its delimiter. */
export interface DelimiterFinding {
  readonly delimiter: string;
  /** The first line is `sep=;`, a note to Excel and no row. */
  readonly hasSeparatorLine: boolean;
}

/**
 * The delimiter of a table by the start of its text: `sep=` if it is there, else the candidate that makes the most known
 * headers, then the widest consistent rows. `knownHeaders` counts the cells of a row that are headers we know.
 */
export function detectDelimiter(
  head: string,
  isCut: boolean,
  knownHeaders: (cells: readonly string[]) => number,
): DelimiterFinding {
  const separator = SEPARATOR_LINE.exec(head)?.[1];
  if (separator !== undefined) return { delimiter: separator, hasSeparatorLine: true };
  const scores = DELIMITERS.map((delimiter) => {
    const rows = parseHead(head, isCut, delimiter);
    const known = Math.max(0, ...rows.slice(0, 30).map(knownHeaders));
    return { delimiter, known, width: consistentWidth(rows) };
  });
  scores.sort((a, b) => b.known - a.known || b.width - a.width);
  return { delimiter: scores[0]?.delimiter ?? ',', hasSeparatorLine: false };
}

/** The rows of a head; as many as can be read before something is wrong. */
export function parseHead(head: string, isCut: boolean, delimiter: string): string[][] {
  const rows: string[][] = [];
  try {
    parse(head, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      to: MAX_ROWS,
      on_record: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch {
    return rows; // with the wrong delimiter quotes are in odd places, and a head may end inside a cell
  }
  return isCut && rows.length > 1 && rows.length < MAX_ROWS ? rows.slice(0, -1) : rows;
}

/** The width that most rows share, less where they differ: 0 for a single column. */
function consistentWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return width < 2 ? 0 : (width * count) / rows.length;
}
