import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { csvLine } from '../columns/csv-line.ts';
import { TABLE_HEADER, rowFor } from '../columns/write-row.ts';
import { EXIT, type Command } from './command.ts';
import { writeLines } from './write-file.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes every published record as a table that can be imported again.',
  words: '',
  arity: [0, 0],
  options: {
    format: { type: 'string', choices: ['csv', 'ndjson'], describes: 'csv by default' },
    kind: { type: 'string', choices: KIND_IDS, describes: 'only these' },
    out: { type: 'string', value: 'FILE', describes: 'to a file instead of standard output' },
  },
  async run(given, session) {
    const kind = given.text('kind');
    const records = ofKind(session.catalogue().allPublished(), kind);
    const lines = given.text('format') === 'ndjson' ? ndjson(records) : csv(records);
    const file = given.text('out');
    if (file === undefined) await session.terminal.pour(lines);
    else await writeLines(file, lines, session.signal);
    return EXIT.published;
  },
};

function* ofKind(records: Iterable<PublishedRecord>, kind: string | undefined): Generator<PublishedRecord> {
  for (const record of records) if (kind === undefined || record.kind === kind) yield record;
}

function* ndjson(records: Iterable<PublishedRecord>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

function* csv(records: Iterable<PublishedRecord>): Generator<string> {
  yield csvLine(TABLE_HEADER);
  for (const record of records) yield csvLine(rowFor(record));
}
