import { statSync } from 'node:fs';
import { suggestColumns, MIN_CERTAINTY, type SuggestedColumn } from '../columns/suggest-columns.ts';
import { suggestMapping } from '../columns/suggest-mapping.ts';
import { FileProblem } from '../read/file-problem.ts';
import { openRows } from '../read/open-rows.ts';
import type { TableInput } from '../read/table-input.ts';
import type { ReadOptions } from '../rows/open-table.ts';
import { placeTest } from '../rows/guess-tester.ts';
import { readTop } from '../rows/read-top.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { EXIT, type ExitCode } from './command.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

const LOOKED_ROWS = 10_000; // enough to meet the values that a column has
const LOOKED_CHARACTERS = 16_000_000; // of rows with long cells, so that it takes a second or two
const SHOWN_EVERY = 100; // rows

const ASKED = 'left out: it may hold addresses of people; if it is an office’s, write contact_address';
const BECAUSE = {
  header: 'by its header',
  words: 'by words of its header',
  spelling: 'by its spelling',
  cells: 'by its cells',
} as const;

/** Prints a first mapping for a table, and notes what each column was read as, why, and how sure that is. */
export async function suggestMap(
  input: TableInput,
  options: ReadOptions,
  session: Session,
): Promise<ExitCode> {
  const { terminal } = session;
  try {
    const cities = await session.gazetteer();
    const { header, rows, isWhole } = await readStart(input, options, cities, terminal);
    const columns = suggestColumns(header, rows, cities, {
      given: options.mapping,
      onColumn: (done) =>
        terminal.progress({ stage: 'looking at the columns', done, share: done / header.length }),
    });
    terminal.endProgress();
    for (const column of columns) terminal.note(describeColumn(column));
    terminal.note(`Nothing is suggested that is less sure than ${percent(MIN_CERTAINTY)}.`);
    if (!isWhole) terminal.note(`Only the first ${rows.length.toLocaleString('en')} rows were looked at.`);
    const mapping = suggestMapping(columns, { name: input.name, header, rows, given: options.mapping });
    terminal.print(`${JSON.stringify(mapping, null, 2)}\n`);
    return EXIT.published;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    terminal.note(`${input.name}: ${error.message}`);
    return EXIT.data;
  }
}

function describeColumn({ header, column, by, certainty, isGiven, isAsked }: SuggestedColumn): string {
  if (isGiven) return `${header}: as the mapping says`;
  if (column && by && certainty)
    return `${header}: ${column.header}, ${BECAUSE[by]}, ${percent(certainty)} sure`;
  return `${header}: ${isAsked ? ASKED : 'left out'}`;
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

async function readStart(input: TableInput, options: ReadOptions, cities: Gazetteer, terminal: Terminal) {
  const table = await openRows(input, { ...options, isPlace: placeTest(cities) });
  const bytes = 'path' in input ? statSync(input.path, { throwIfNoEntry: false })?.size : undefined;
  try {
    const { header, rows } = await readTop(table, input.name, options);
    const taken: (readonly string[])[] = [];
    let characters = 0;
    for await (const { cells } of rows()) {
      for (const cell of cells) characters += cell.length;
      if (taken.length === LOOKED_ROWS || characters > LOOKED_CHARACTERS)
        return { header, rows: taken, isWhole: false };
      taken.push(cells);
      if (taken.length % SHOWN_EVERY === 0)
        terminal.progress({
          stage: 'reading',
          done: taken.length,
          ...(bytes && { share: Math.min(1, table.bytesRead() / bytes) }),
        });
    }
    return { header, rows: taken, isWhole: true };
  } finally {
    await table.close();
  }
}
