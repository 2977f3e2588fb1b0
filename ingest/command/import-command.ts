import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ColumnMappingSchema, type ColumnMapping } from '../../domain/column-mapping.ts';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { importFiles } from '../import/import-files.ts';
import type { ImportOptions } from '../import/import-options.ts';
import type { ImportReport } from '../import/import-report.ts';
import { knownEncoding } from '../read/encoding.ts';
import type { TableInput } from '../read/table-input.ts';
import { EXIT, UsageError, type Command, type ExitCode, type Given } from './command.ts';
import { describeImport } from './describe-import.ts';
import { limitHeapGrowth } from './heap-growth.ts';
import type { Session } from './session.ts';
import { suggestMap } from './suggest-map.ts';
import { ensureWritable, writeText } from './write-file.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'Brings tables into the library: CSV and the like, Excel, NDJSON; - reads standard input.',
  words: 'FILE…',
  arity: [1, Number.POSITIVE_INFINITY],
  options: {
    kind: {
      type: 'string',
      choices: [...KIND_IDS, 'auto'],
      describes: 'what the rows are; auto (the default) tells from the header',
    },
    source: { type: 'string', value: 'NAME', describes: 'the source of rows that name none' },
    'dry-run': { type: 'boolean', describes: 'report what would happen, change nothing' },
    'empty-cells': {
      type: 'string',
      choices: ['keep', 'clear'],
      describes: 'whether an empty cell empties a field of a record that the row changes; keep by default',
    },
    strict: {
      type: 'boolean',
      describes: 'refuse a row for any cell that cannot be read, and publish nothing then',
    },
    mode: {
      type: 'string',
      choices: ['upsert', 'replace'],
      describes: "replace also archives the source's records that the file no longer has",
    },
    force: { type: 'boolean', describes: 'let replace archive more than a fifth of them' },
    map: { type: 'string', value: 'FILE', describes: 'a column mapping' },
    'suggest-map': { type: 'boolean', describes: 'print a first mapping for the file, and do nothing else' },
    encoding: { type: 'string', value: 'NAME', describes: 'of the file, when it is guessed wrong' },
    delimiter: { type: 'string', value: 'CHAR', describes: 'between cells, when it is guessed wrong' },
    sheet: {
      type: 'string',
      value: 'NAME',
      isMany: true,
      describes: 'of a workbook; may be given several times, and * is every sheet that is shown',
    },
    report: { type: 'string', value: 'FILE', describes: 'write the report there as JSON' },
    rejects: {
      type: 'string',
      value: 'FILE',
      describes: 'write the refused rows there, to fix and import again',
    },
    json: { type: 'boolean', describes: 'print the report as one JSON object and nothing else' },
  },
  run: runImport,
};

async function runImport(given: Given, session: Session): Promise<ExitCode> {
  const inputs = given.words.map((word) => inputFor(word, session));
  const options = await readOptions(given, session.signal);
  const outputs = [given.text('report'), options.rejects].filter((path) => path !== undefined);
  for (const path of outputs) ensureWritable(path); // before anything is published
  const { terminal } = session;
  if (given.has('suggest-map')) {
    const [input, other] = inputs;
    if (input === undefined || other !== undefined)
      throw new UsageError('--suggest-map takes one file at a time.');
    return suggestMap(input, options, session);
  }
  limitHeapGrowth();
  const report = await importFiles(inputs, options, {
    catalogue: session.catalogue(),
    gazetteer: await session.gazetteer(),
    openWriter: session.writer,
    onProgress: terminal.progress,
  });
  terminal.endProgress();
  const json = `${JSON.stringify(report, null, 2)}\n`;
  terminal.print(given.has('json') ? json : describeImport(report, options));
  const reportFile = given.text('report');
  if (reportFile !== undefined) await writeText(reportFile, json);
  return exitCodeOf(report);
}

function exitCodeOf({ stopped, refused, read, issueGroups }: ImportReport): ExitCode {
  if (!stopped) return EXIT.published;
  if (stopped.reason !== 'dry-run') return EXIT.data;
  const wouldPublish = read > refused && !issueGroups.some(({ code }) => code === 'unreadable-file');
  return wouldPublish ? EXIT.published : EXIT.data;
}

function inputFor(word: string, { terminal }: Session): TableInput {
  if (word === '-') return { name: 'standard input', stream: terminal.input };
  const about = statSync(word, { throwIfNoEntry: false });
  if (about === undefined) throw new UsageError(`There is no file ${word}.`);
  if (about.isDirectory()) throw new UsageError(`${word} is a folder. Name the files in it.`);
  return { name: word, path: word };
}

async function readOptions(given: Given, signal: AbortSignal): Promise<ImportOptions> {
  const delimiter = given.text('delimiter');
  const encoding = given.text('encoding');
  if (encoding !== undefined && knownEncoding(encoding) === undefined)
    throw new UsageError(
      `We do not know the encoding "${encoding}". Such as: utf-8, windows-1252, shift_jis.`,
    );
  const map = given.text('map');
  const sheets = given.texts('sheet');
  return {
    kind: (given.text('kind') ?? 'auto') as ImportOptions['kind'],
    mode: (given.text('mode') ?? 'upsert') as 'upsert' | 'replace',
    dryRun: given.has('dry-run'),
    strict: given.has('strict'),
    force: given.has('force'),
    by: 'command line',
    signal,
    ...optional('source', given.text('source')),
    ...optional('emptyCells', given.text('empty-cells') as 'keep' | 'clear' | undefined),
    ...optional('encoding', encoding),
    ...optional('sheet', sheets.length > 0 ? sheets : undefined),
    ...optional('rejects', given.text('rejects')),
    ...optional('delimiter', delimiter === undefined ? undefined : readDelimiter(delimiter)),
    ...optional('mapping', map === undefined ? undefined : await readMapping(map)),
  };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

function readDelimiter(text: string): string {
  const character = text === '\\t' || text.toLowerCase() === 'tab' ? '\t' : text;
  if (character.length !== 1) throw new UsageError('--delimiter is one character, or "tab".');
  return character;
}

async function readMapping(file: string): Promise<ColumnMapping> {
  try {
    return ColumnMappingSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? `\n${z.prettifyError(error)}` : ` ${(error as Error).message}`;
    throw new UsageError(`The mapping ${file} cannot be used:${reason}`, { cause: error });
  }
}
