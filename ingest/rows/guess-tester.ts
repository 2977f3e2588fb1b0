import type { ImportIssue } from '../../domain/import-issues.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { issueOf } from '../cells/notes.ts';
import type { PlaceTest } from '../read/guess-encoding.ts';
import type { RowOutcome } from './read-row.ts';

const MIN_UNKNOWN = 3; // different cities; fewer may well be new ones
const OTHER_LETTERS = /[^\u0000-\u007f]/;
const OUTSIDE_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u;
const MAX_CITIES = 10_000;

/** Whether a cell is a place letter for letter: the gazetteer itself forgives accents, and here they decide. */
export function placeTest(cities: Gazetteer): PlaceTest {
  return (cell) => {
    const answer = cities.resolve({ city: cell });
    const found =
      answer.kind === 'known' ? [answer.city] : answer.kind === 'ambiguous' ? answer.candidates : [];
    if (found.length === 0) return false;
    return OUTSIDE_LATIN.test(cell) || found.some(({ name }) => isSame(name, cell));
  };
}

function isSame(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** Watches the cities of a table whose encoding was guessed: if none of them is known, the guess was wrong. */
export function guessTester(encoding: string) {
  const unknown = new Map<string, [number, number]>();
  let known = 0;
  return {
    add({ record, issues, lines }: RowOutcome): void {
      const said = issues.find(
        ({ code, field }) => code === 'unknown-city' || (code === 'missing-value' && field === 'country'),
      );
      const name = said?.value ?? record?.city?.name ?? '';
      if (said !== undefined && OTHER_LETTERS.test(name) && unknown.size < MAX_CITIES)
        unknown.set(name, lines);
      else if (record !== undefined && said === undefined) known += 1;
    },
    /** The issue that ends the file, or undefined when nothing speaks against the guess. */
    issue(): ImportIssue | undefined {
      if (known > 0 || unknown.size < MIN_UNKNOWN) return undefined;
      const [[name, lines] = ['', [1, 1] as [number, number]]] = unknown;
      return issueOf('encoding-doubtful', lines, {
        message: `The file was read as ${encoding}, but we know none of its cities, so that is probably wrong.`,
        value: name,
        suggestion: 'Name the encoding with --encoding NAME, even if it is this one.',
      });
    },
  };
}
