import type { Award } from '../../domain/record.ts';
import { AWARD_RESULTS } from '../../domain/vocabularies/award-results.ts';
import { matchTerm } from '../../library/words/match-term.ts';
import { quote, splitQuoted, unquote } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { isYear } from './years.ts';

const BETWEEN_AWARDS = /[;|\n]/;
const IN_AWARD = /,/;
const AFTER_QUOTE = /[;|\n,]/;

/** The awards of a cell: `Name, year, result`, separated by `;`. Year and result may be missing; names in quotes may hold anything. */
export function readAwards(text: string, notes: RowNotes): Award[] {
  const parts = splitQuoted(text, BETWEEN_AWARDS, AFTER_QUOTE).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const award = readAward(part);
    if (award.name !== '') return [award];
    notes.add('invalid-value', { value: part, message: 'An award needs a name: Name, year, result.' });
    return [];
  });
}

/** The cell that `readAwards` reads as these awards. */
export function writeAwards(awards: readonly Award[]): string {
  return awards.map(writeAward).join('; ');
}

function readAward(part: string): Award {
  const cells = splitQuoted(part, IN_AWARD);
  const yearAt = cells.findLastIndex(
    (cell, index) => index > 0 && (isYearCell(cell) || (cell === '' && index === 1)),
  );
  if (yearAt > 0) {
    const year = cells[yearAt] ?? '';
    return awardOf(
      cells.slice(0, yearAt),
      isYearCell(year) ? Number(year) : undefined,
      cells.slice(yearAt + 1),
    );
  }
  const last = cells.at(-1) ?? '';
  const endsInResult =
    cells.length > 1 && !last.startsWith('"') && matchTerm(AWARD_RESULTS, last) !== undefined;
  return endsInResult ? awardOf(cells.slice(0, -1), undefined, [last]) : awardOf(cells, undefined, []);
}

function awardOf(names: string[], year: number | undefined, results: string[]): Award {
  const award: Award = { name: names.length === 1 ? plain(names[0] ?? '') : names.join(', ') };
  if (year !== undefined) award.year = year;
  const [only = ''] = results;
  const literal = results.length === 1 ? unquote(only) : undefined; // what is in quotes is taken as it is
  const result = literal ?? resultOf(results.join(', '));
  if (result !== '') award.result = result;
  return award;
}

function writeAward({ name, year, result }: Award): string {
  const cells = [quoteIfNeeded(name)];
  if (year !== undefined || result !== undefined) cells.push(year === undefined ? '' : String(year));
  if (result !== undefined) cells.push(resultOf(result) === result ? quoteIfNeeded(result) : quote(result));
  return cells.join(', ');
}

/** The id of a result that we know, or the text itself. */
function resultOf(text: string): string {
  return matchTerm(AWARD_RESULTS, text)?.term.id ?? text;
}

function quoteIfNeeded(text: string): string {
  return AFTER_QUOTE.test(text) || text.startsWith('"') || isYearCell(text) ? quote(text) : text;
}

function plain(cell: string): string {
  return unquote(cell) ?? cell;
}

function isYearCell(cell: string): boolean {
  return /^\d{4}$/.test(cell) && isYear(Number(cell));
}
