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

/** The scripts of every `npm run NAME`, `npm start` and `npm test` in a text. */
function scriptsIn(text: string): string[] {
  const named = [...text.matchAll(/npm (?:run ([a-z:]+)|(start|test)\b)/g)];
  return [...new Set(named.map(([, run, short]) => run ?? short ?? ''))];
}
