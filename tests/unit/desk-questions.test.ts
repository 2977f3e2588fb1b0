import { describe, expect, test } from 'vitest';
import type { ImportIssue } from '../../domain/import-issues.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { questionsIn } from '../../server/desk/imports/questions.ts';
import { BARCELONA } from '../build-record.ts';

const gazetteer: Gazetteer = {
  resolve: () => ({ kind: 'unknown' }),
  find: (id) => (id.startsWith('no-') ? undefined : { ...BARCELONA, id }),
  names: () => [],
  close: () => {},
};

function issue(given: Partial<ImportIssue>): ImportIssue {
  return { code: 'unknown-term', severity: 'error', lines: [2, 2], message: '?', ...given };
}

const column = (header: string, field: string | null) => ({ header, field, suggested: null, samples: [] });
const ask = (issues: readonly ImportIssue[], columns = [column('Stage', 'status')]) =>
  questionsIn(issues, columns, gazetteer);

describe('what an editor is asked', () => {
  test('is each value once, the most frequent first, and nothing that has no value to fix', () => {
    const odd = (value?: string) => issue({ column: 'Stage', field: 'status', ...(value && { value }) });
    const questions = ask([
      odd('rare'),
      odd('often'),
      odd(),
      odd('often'),
      issue({ code: 'duplicate-id', value: 'a' }),
    ]);
    expect(questions.map(({ value, rows, to }) => [value, rows, to])).toEqual([
      ['often', 2, 'status'],
      ['rare', 1, 'status'],
    ]);
  });

  test('says which rows stay out until it is answered, those first', () => {
    const left = issue({ severity: 'warning', column: 'Period', field: 'years', value: 'soon' });
    const place = issue({ code: 'ambiguous-city', column: 'Place', field: 'city', value: 'Newport' });
    const questions = ask([left, left, place]);
    expect(questions.map(({ value, keepsOut }) => [value, keepsOut])).toEqual([
      ['Newport', true],
      ['soon', false],
    ]);
  });

  test('is every value of a group with its count, also where no example of it was kept', () => {
    const group = {
      code: 'unknown-term',
      severity: 'warning',
      column: 'Stage',
      count: 8,
      lines: [],
      more: 0,
      values: [
        { value: 'often', count: 7, line: 2, message: '?' },
        { value: 'rare', count: 1, line: 9, message: '?' },
      ],
    } as const;
    const examples = [issue({ column: 'Stage', field: 'status', value: 'often' })];
    const questions = questionsIn(examples, [column('Stage', 'status')], gazetteer, [group]);
    expect(questions.map(({ value, rows, to }) => [value, rows, to])).toEqual([
      ['often', 7, 'status'],
      ['rare', 1, 'status'],
    ]);
  });

  test('goes to the column that the file’s own is read as, or the first of the same field', () => {
    const goals = { field: 'sdgs', value: '99' };
    const columns = [column('Derived', 'sdgs_derived')];
    expect(ask([issue({ ...goals, column: 'Derived' })], columns)[0]?.to).toBe('sdgs_derived');
    expect(ask([issue({ ...goals, column: 'A + B' })], columns)[0]?.to).toBe('sdgs');
    expect(ask([issue({ value: 'x', field: 'nowhere' })])[0]).not.toHaveProperty('to');
  });

  test('of a place with namesakes names those that are cities, and takes the answer as a city', () => {
    const city = { column: 'city', field: 'city', value: 'Newport, GB' };
    const [question] = ask([
      issue({ ...city, code: 'ambiguous-city', suggestion: 'newport-gb; no-such-gb' }),
    ]);
    expect(question?.cities?.map(({ id }) => id)).toEqual(['newport-gb']);
    expect(question).not.toHaveProperty('to');
  });

  test('is also the country of a city that nobody knows, but not any other missing value', () => {
    const missing = { code: 'missing-value', value: 'Kent' } as const;
    expect(ask([issue({ ...missing, field: 'city.country' })])).toMatchObject([{ value: 'Kent' }]);
    expect(ask([issue({ ...missing, field: 'source.name' })])).toEqual([]);
  });
});
