import { KIND_IDS, isKindId } from '../../domain/kinds/kind-of.ts';
import { kindsText } from '../../languages/kinds-text.ts';
import { columnsOf } from '../columns/registry.ts';
import { csvLine } from '../columns/csv-line.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { writeText } from './write-file.ts';

export const templateCommand: Command = {
  name: 'template',
  summary: 'Writes an empty table with the columns of one kind, ready to be filled.',
  words: KIND_IDS.join('|'),
  arity: [1, 1],
  options: {
    example: { type: 'boolean', describes: 'with one row that shows what goes where' },
    out: { type: 'string', value: 'FILE', describes: 'to a file instead of standard output' },
  },
  async run(given, session) {
    const [kind = ''] = given.words;
    if (!isKindId(kind))
      throw new UsageError(`A template is of a ${kindsText('en', 'or', { isPlural: false })}.`);
    const columns = columnsOf(kind).filter((column) => column.isOffered);
    const lines = [csvLine(columns.map(({ header }) => header))];
    if (given.has('example')) lines.push(csvLine(columns.map(({ example }) => example)));
    const file = given.text('out');
    if (file === undefined) session.terminal.print(lines.join(''));
    else await writeText(file, lines.join(''));
    return EXIT.published;
  },
};
