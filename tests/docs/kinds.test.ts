import { describe, expect, it } from 'vitest';
import { EVERY_KIND } from '../../domain/kinds/kind-of.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { pathsBelow, readText } from './repository.ts';

const FOLDERS = ['domain', 'library', 'ingest', 'server', 'web'];
/** A document type is called strategy too, and a stage of projects is an exchange. */
const OTHERS_OF_THE_NAME = [
  'domain/vocabularies/document-types.ts',
  'domain/vocabularies/stages.ts',
  'library/words/aliases/document-types.ts',
];
/** Spellings are where the page does not load them; the compiler asks for those of every kind. */
const SPELLINGS = 'library/words/aliases/kinds.ts';

/** A part of a record may have the name of its kind. */
const PARTS = EVERY_KIND.flatMap(({ part }) => part ?? []);
const NAMES = KINDS.terms.flatMap(({ id, files }) => [id, files.table.replace('.csv', '')]).join('|');
const KEYS = NAMES.split('|')
  .filter((name) => !PARTS.some((part) => part === name))
  .join('|');
const KNOWS_A_KIND = new RegExp(
  [
    `['"\`](?:${NAMES})(?:\\.csv)?['"\`]`, // === 'practice', case 'strategy', z.enum(['strategy', …])
    `(?<![\\w'"\`-])(?:${KEYS})\\??:`, // { practice: … }
    `\\??\\.(?:${KEYS})\\b(?!\\.csv)`, // counts.practice
  ].join('|'),
  'g',
);

describe('The kinds of record', () => {
  it('are named in the code of domain/kinds/ and in their spellings, and nowhere else', () => {
    const code = FOLDERS.flatMap((folder) => pathsBelow(folder)).filter((path) => /\.tsx?$/.test(path));
    const others = code.filter(
      (path) => !path.startsWith('domain/kinds/') && path !== SPELLINGS && !OTHERS_OF_THE_NAME.includes(path),
    );
    const found = others.flatMap((path) => kindsIn(readText(path)).map((what) => `${path}: ${what}`));
    expect(found, 'say it in the entries of domain/kinds/, and map over them').toEqual([]);
  });

  it.each([
    "record.kind === 'practice' ? 1 : 2",
    "switch (kind) { case 'strategy': return 1; }",
    'z.enum(["strategy", "practice"])',
    'const counts = { practice: 0 };',
    'interface Words { strategies?: string }',
    'hits.practice.length',
    "const FILES = ['practices.csv'];",
  ])('are found in %s', (line) => {
    expect(kindsIn(line)).not.toEqual([]);
  });

  it.each(["{ matchingStrategy: 'all' }", '// a practice: what a city did', '/** Of a `strategy`. */'])(
    'are not found in %s',
    (line) => {
      expect(kindsIn(line)).toEqual([]);
    },
  );
});

function kindsIn(code: string): string[] {
  const withoutComments = code.replace(/\/\*[^]*?\*\//g, '').replace(/(?<![:'"`])\/\/.*$/gm, '');
  return withoutComments.match(KNOWS_A_KIND) ?? [];
}
