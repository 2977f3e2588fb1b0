import type { ImportIssue } from '../../domain/import-issues.ts';
import { issueOf } from '../cells/notes.ts';
import { headerCounter } from '../columns/header-counter.ts';
import { openBytes, type ByteSource } from './byte-source.ts';
import { readCsv } from './csv.ts';
import { readDump } from './database-dump.ts';
import { toUtf8 } from './decode.ts';
import { detectDelimiter } from './delimiter.ts';
import { FileProblem } from './file-problem.ts';
import type { Encoding } from './encoding.ts';
import { fileKindOf } from './file-kind.ts';
import { readHtmlTable } from './html-table.ts';
import { readJson } from './json.ts';
import { isNdjson, readNdjson } from './ndjson.ts';
import { openText } from './open-text.ts';
import type { RawRow } from './raw-row.ts';
import type { RawOptions, RawTable } from './raw-table.ts';
import type { TableInput } from './table-input.ts';
import { openWorkbook } from './workbook.ts';

const JSON_START = /^\s*(?:\{\s*(?:"[^"\n]*"\s*:|\})|\[\s*[[{"\d])/;

/** Opens a file in any format we read, told by its content. Throws FileProblem when it is no table. */
export async function openRows(input: TableInput, options: RawOptions): Promise<RawTable> {
  const source = await openBytes(input, options.signal);
  try {
    return fileKindOf(source.head) === 'zip'
      ? await openWorkbook(source, options)
      : openTextTable(source, options);
  } catch (error) {
    await source.close();
    throw error;
  }
}

function openTextTable(source: ByteSource, options: RawOptions): RawTable {
  const { encoding, text } = openText(source, options.encoding, options.isPlace);
  const isDecoded = encoding.name !== 'utf-8';
  if (isNdjson(text))
    return tableOf(source, encoding, '', readNdjson(toUtf8(source.chunks, encoding), isDecoded));
  if (fileKindOf(source.head) === 'html')
    return tableOf(source, encoding, '', readHtmlTable(toUtf8(source.chunks, encoding)));
  if (JSON_START.test(text)) {
    const issues: ImportIssue[] = [];
    const rows = readJson(toUtf8(source.chunks, encoding), isDecoded, issues);
    return { ...tableOf(source, encoding, '', rows, issues), hasKeys: true };
  }
  const given = delimiterNamed(options.delimiter);
  const found = detectDelimiter(text, !source.isWhole, headerCounter(options.mapping));
  const delimiter = given ?? found.delimiter;
  const issues: ImportIssue[] = [];
  const scanned = readCsv(toUtf8(source.chunks, encoding), { delimiter, isDecoded });
  const rows = delimiter === '\t' ? readDump(scanned, issues) : scanned;
  return tableOf(source, encoding, delimiter, found.hasSeparatorLine ? withoutFirst(rows) : rows, issues);
}

function tableOf(
  source: ByteSource,
  encoding: Encoding,
  delimiter: string,
  rows: AsyncIterable<RawRow>,
  issues: ImportIssue[] = [],
): RawTable {
  const message = `Read as ${encoding.name}. If letters look wrong, name the encoding.`;
  if (encoding.isGuessed) issues.push(issueOf('encoding-guessed', [1, 1], { message, value: encoding.name }));
  return {
    encoding: encoding.name,
    delimiter,
    isGuessed: encoding.isGuessed,
    issues,
    rows,
    bytesRead: () => source.bytesRead(),
    close: () => source.close(),
  };
}

/** `tab` and `\t` as people type them; one character otherwise. */
function delimiterNamed(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const delimiter = /^(?:tab|\\t)$/i.test(given) ? '\t' : given;
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  throw new FileProblem('unreadable-file', {
    message: 'A delimiter is one character, or "tab".',
    value: given,
  });
}

/** Without the line `sep=;`; the lines of the rows stay those of the file. */
async function* withoutFirst(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow> {
  let isFirst = true;
  for await (const row of rows) {
    if (!isFirst) yield row;
    isFirst = false;
  }
}
