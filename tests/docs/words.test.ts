import { describe, expect, it } from 'vitest';
import { pathsBelow, readText } from './repository.ts';

/** Words that sound translated or old, and what we say instead. A word is found inside a name too: `mountMending`. */
const NOT_OURS: readonly (readonly [words: string, say: string])[] = [
  ['mend|mends|mended|mending', 'fix'],
  ['anew', 'again'],
  ['parted', 'split, separated'],
  ['whoever', 'who, anybody who'],
  ['whatever', 'any'],
  ['all the same', 'anyway'],
  ['slip of the keyboard|slips of the keyboard|slip of the pen|typing slip|typing slips', 'misspelling'],
  ['held against', 'checked against'],
  ['with a remark', 'with warnings'],
  ['leads to|lead to', 'opens, goes to'],
  ['stands in|stand in|stands on|stands at|stands beside|stand beside|stands where|where it stands', 'is'],
  ['bears a|bear a|bears the|bear the', 'has'],
  ['in sight', 'visible'],
  ['to and fro', 'back and forward'],
  ['heretofore|hitherto|thereof|therein|whence|forthwith|betwixt|lest', 'a word that people use'],
];

const TEXT = /\.(?:[cm]?[jt]sx?|css|html|json|md|ya?ml)$/;

/** Texts that are not ours to word: data, and what tables and sources say. */
const NOT_OUR_TEXT = [
  /^package-lock\.json$/,
  /^languages\/(?!en\/|[^/]*$)|\/sdg\.json$/,
  /^library\/words\/(?:aliases|synonyms)\//,
  /^fixtures\/curated\/translations\//,
  /^fixtures\/(?:cases|invalid|mappings|offers|sdg|sources|tables)\//,
  /^fixtures\/(?:.*-(?:openings|prose)|from-net-zero-tracker)\.ts$/,
  /^tests\/bench\/questions\//,
  /^tests\/docs\/words\.test\.ts$/,
];

describe('The texts of the project', () => {
  const ours = pathsBelow('').filter(
    (path) => TEXT.test(path) && !NOT_OUR_TEXT.some((pattern) => pattern.test(path)),
  );

  it('use none of the words that we do not use', () => {
    expect(ours.flatMap((path) => wordsIn(path, ourWords(path, readText(path))))).toEqual([]);
  });

  it('have none of them in the names of files', () => {
    expect(ours.flatMap((path) => wordsIn('name', path).map((found) => `${path}: ${found}`))).toEqual([]);
  });
});

describe('A word that we do not use', () => {
  it.each([
    ['A file.\n\nMend the line.', 'page:3: “Mend”, say fix'],
    ['mountMending(app);', 'page:1: “Mending”, say fix'],
    ['/** Forgives a slip\n * of the keyboard. */', 'page:1: “slip of the keyboard”, say misspelling'],
    ['// It leads\n  // to its results.', 'page:1: “leads to”, say opens, goes to'],
  ])('is found in %j, with its line', (text, found) => {
    expect(wordsIn('page', text)).toEqual([found]);
  });

  it.each(['We recommend it.', 'text.trimEnd()', 'departed', 'the newest', 'const amended = 1;'])(
    'is not found in %j',
    (text) => {
      expect(wordsIn('page', text)).toEqual([]);
    },
  );
});

/** Each word with its line; a phrase is found across lines of a comment too. */
function wordsIn(path: string, text: string): string[] {
  return NOT_OURS.flatMap(([words, say]) =>
    [...text.matchAll(patternOf(words))].map(({ 0: found, index }) => {
      const line = text.slice(0, index).split('\n').length;
      return `${path}:${line}: “${found.replace(BREAK, ' ')}”, say ${say}`;
    }),
  );
}

const BREAK = /\s+(?:(?:\*|\/\/|#)\s+)?/g;

function patternOf(words: string): RegExp {
  const spaced = words.split(' ').join(BREAK.source);
  const capital = spaced.replace(
    /(^|\|)([a-z])/g,
    (_, bar: string, first: string) => bar + first.toUpperCase(),
  );
  return new RegExp(`(?<![A-Za-z])(?:${spaced}|${capital})(?![a-z])|(?<=[a-z])(?:${capital})(?![a-z])`, 'g');
}

/** Released sections of the changelog stay as they were written, and so do the titles of what cases quote. */
function ourWords(path: string, text: string): string {
  if (path === 'CHANGELOG.md') return text.split(/^## \[\d/m)[0] ?? '';
  return path.startsWith('fixtures/curated/') ? text.replaceAll(/"title": .*$/gm, '') : text;
}
