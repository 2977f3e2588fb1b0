const QUOTE = '"';

/** The cells of a line in which quotes are letters like any other. */
export function literalCells(line: string, delimiter: string): string[] {
  return line.split(delimiter);
}

/**
 * The cells of a line whose writer forgot to double the quotes inside cells: a quote closes a cell only where a
 * delimiter or the end of the line follows. Looks at every letter a few times at most.
 */
export function undoubledCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let mayClose = true; // false once no closing quote is left, so that it is not looked for again and again
  for (let at = 0; ;) {
    const start = skipSpaces(line, at);
    const close = mayClose && line[start] === QUOTE ? closingQuote(line, start + 1, delimiter) : undefined;
    if (close !== undefined) {
      cells.push(line.slice(start + 1, close).replaceAll('""', QUOTE));
      at = skipSpaces(line, close + 1);
    } else {
      if (line[start] === QUOTE) mayClose = false;
      const end = line.indexOf(delimiter, at);
      cells.push(line.slice(at, end < 0 ? line.length : end));
      at = end < 0 ? line.length : end;
    }
    if (at >= line.length) return cells;
    at += delimiter.length;
  }
}

function closingQuote(line: string, from: number, delimiter: string): number | undefined {
  for (let at = line.indexOf(QUOTE, from); at >= 0; at = line.indexOf(QUOTE, at + 1)) {
    if (line[at + 1] === QUOTE) {
      at += 1; // doubled after all
      continue;
    }
    const after = skipSpaces(line, at + 1);
    if (after >= line.length || line.startsWith(delimiter, after)) return at;
  }
  return undefined;
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ') at += 1;
  return at;
}
