import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../ingest/command/commands.ts';
import { ABOUT } from '../../ingest/command/examine.ts';
import { DATA_FILES } from '../../library/data-files.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { readText, ROOT } from './repository.ts';

const PAGE = 'docs/operations.md';

const FOLDERS = ['library', 'ingest', 'server'];
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readText(join(folder, name))),
).join('\n');

describe('docs/operations.md', () => {
  it('lists every file of DATA_DIR with what it holds', () => {
    const rows = tableUnder(PAGE, 'What is where');
    expect(codeColumn(rows, 'file')).toEqual(DATA_FILES.map(({ name }) => name));
    expect(rows.map(({ holds }) => holds)).toEqual(DATA_FILES.map(({ holds }) => holds));
  });

  it('lists what the doctor looks at, in that order', () => {
    expect(codeColumn(tableUnder(PAGE, 'Watch'), 'about')).toEqual([...ABOUT]);
  });

  it('explains messages that the program says', () => {
    for (const message of codeColumn(tableUnder(PAGE, 'What the messages ask for'), 'message contains'))
      expect(sources, message).toContain(message);
  });
});

describe('a command that a message, this page or the README says', () => {
  const pages = ['README.md', PAGE, 'docs/commands.md', 'docs/desk.md'].map(readText).join('\n');
  const said = [
    ...[...sources.matchAll(/npm run metroteca -- ([^`\n'\\]+)/g)].map(([, words]) => words!),
    ...[...sources.matchAll(/commandLine\(\s*[`']([^`']+)/g)].map(([, words]) => words!),
    ...[...pages.matchAll(/npm run metroteca -- ([^`\n]+)/g)].map(([, words]) => words!),
  ].filter((words) => !words.startsWith('${') && !words.startsWith('COMMAND') && !words.startsWith('--help'));

  it.each([...new Set(said)])('exists, with its options: %s', (words) => {
    const [name, ...rest] = words.replaceAll(/\$\{[^}]*\}/g, 'X').split(/[ ]+/);
    const command = COMMANDS.find((known) => known.name === name?.replace(/\W+$/, ''));
    expect(command, words).toBeDefined();
    const options = rest.filter((word) => word.startsWith('--')).map((word) => word.replace(/[^\w-]/g, ''));
    for (const option of options) expect(Object.keys(command!.options), words).toContain(option.slice(2));
  });
});
