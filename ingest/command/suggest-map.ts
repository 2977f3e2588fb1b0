import { suggestColumns } from '../columns/suggest-columns.ts';
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

const LOOKED_ROWS = 2_000; // enough to meet the values that a column has

const ASKED = 'left out: it may hold addresses of people; if it is an office’s, write contact_address';
const BECAUSE = {
  header: 'by its header',
  words: 'by words of its header',
  spelling: 'by its spelling',
  cells: 'by its cells',
} as const;

/** Prints a first mapping for a table, and notes what each column was read as and why. */
export async function suggestMap(
  input: TableInput,
  options: ReadOptions,
  session: Session,
): Promise<ExitCode> {
  const { terminal } = session;
  try {
    const cities = await session.gazetteer();
    const { header, rows } = await readStart(input, options, cities);
    const columns = suggestColumns(header, rows, cities);
    terminal.endProgress();
    for (const { header: name, column, by, isAsked } of columns)
      terminal.note(
        `${name}: ${column && by ? `${column.header}, ${BECAUSE[by]}` : isAsked ? ASKED : 'left out'}`,
      );
    terminal.print(`${JSON.stringify(suggestMapping(columns, rows, input.name), null, 2)}\n`);
    return EXIT.published;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    terminal.note(`${input.name}: ${error.message}`);
    return EXIT.data;
  }
}

async function readStart(input: TableInput, options: ReadOptions, cities: Gazetteer) {
  const table = await openRows(input, { ...options, isPlace: placeTest(cities) });
  try {
    const { header, rows } = await readTop(table, input.name, options);
    const taken: (readonly string[])[] = [];
    for await (const { cells } of rows()) {
      if (taken.push(cells) >= LOOKED_ROWS) break;
    }
    return { header, rows: taken };
  } finally {
    await table.close();
  }
}
