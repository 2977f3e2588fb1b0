import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { CODE_FOLDERS, readText } from './repository.ts';

const PAGE = 'README.md';
const manifest = JSON.parse(readText('package.json')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

/** The words that everything is named with; other words for the same things are not used. */
const ONE_WORD_A_THING =
  'record facet term filter query request issue error catalogue index import publish'.split(' ');

describe('README.md', () => {
  it('lists only commands that exist', () => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scriptsIn(readText(PAGE))));
  });

  it('has a row for every folder of code', () => {
    expect(codeColumn(tableUnder(PAGE, 'Map'), 'folder')).toEqual(
      expect.arrayContaining(CODE_FOLDERS.map((folder) => `${folder}/`)),
    );
  });

  it('names the SHA-256 of the one engine file that is run', () => {
    const examined = /EXAMINED_SHA256 = '([0-9a-f]{64})'/.exec(
      readText('library/engine/find-binary.ts'),
    )?.[1];
    expect(examined).toBeDefined();
    expect(readText(PAGE)).toContain(`\`${examined}\``);
  });

  it('names the oldest Node that works', () => {
    expect(readText(PAGE)).toContain(`Node ${manifest.engines.node.replace('>=', '')} `);
  });

  it('says how many records the sample has, rounded down to hundreds and tens', () => {
    const [, strategies, practices] =
      /more than ([\d,]+) real\s+strategies and ([\d,]+) practices/.exec(readText(PAGE)) ?? [];
    expect(Number(strategies?.replaceAll(',', ''))).toBe(roundedDown('fixtures/strategies.csv', 100));
    expect(Number(practices?.replaceAll(',', ''))).toBe(roundedDown('fixtures/practices.csv', 10));
  });

  it('begins with what it is, a picture, the two commands and who it is for', () => {
    const page = readText(PAGE);
    const places = [
      'The library in which',
      '<picture>',
      '## Two commands',
      '## Who it is for',
      '## Five minutes',
    ];
    const found = places.map((text) => page.indexOf(text));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('defines every word that has one meaning here', () => {
    const words = tableUnder(PAGE, 'Glossary').map((row) => row['word']?.replaceAll('*', ''));
    expect(words).toEqual(expect.arrayContaining(ONE_WORD_A_THING));
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'docs/commands.md', 'docs/architecture.md'])('%s', (page) => {
  it('names only npm scripts that exist', () => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scriptsIn(readText(page))));
  });
});

/** The records in a table, rounded down to a multiple of `step`. */
function roundedDown(table: string, step: number): number {
  const [, ...records] = parse(readText(table));
  return Math.floor(records.length / step) * step;
}

/** The scripts of every `npm run NAME`, `npm start` and `npm test` in a text. */
function scriptsIn(text: string): string[] {
  const named = [...text.matchAll(/npm (?:run ([a-z:]+)|(start|test)\b)/g)];
  return [...new Set(named.map(([, run, short]) => run ?? short ?? ''))];
}
