import { expect, test } from 'vitest';
import { PROBLEMS, problemIn, problemQuery, withoutProblem } from '../../domain/problems.ts';
import { setTerms, toggleTerm } from '../../domain/query.ts';

const LANGUAGES = ['en', 'es', 'fr', 'ca', 'pt', 'ar'];

test('each card is found again in its own search, in every language, with what is added to it', () => {
  for (const problem of PROBLEMS)
    for (const lang of LANGUAGES) {
      const query = problemQuery(problem, lang);
      expect(problemIn(query)?.id).toBe(problem.id);
      expect(problemIn(setTerms(query, 'region', ['africa']))?.id).toBe(problem.id);
    }
});

test('a card is no longer there when one of its terms, or its words, are changed', () => {
  const [heat] = PROBLEMS;
  const query = problemQuery(heat, 'en');
  expect(problemIn(toggleTerm(query, 'topic', 'health'))).toBeUndefined();
  expect(problemIn(toggleTerm(query, 'topic', 'water'))).toBeUndefined();
  expect(problemIn({ ...query, all: ['topic'] })).toBeUndefined();
  expect(problemIn({ ...query, q: 'trees' })).toBeUndefined();
});

test('without a card its words and what was added are left', () => {
  const [heat] = PROBLEMS;
  const query = setTerms(problemQuery(heat, 'en'), 'region', ['africa']);
  expect(withoutProblem(query, heat)).toMatchObject({ q: 'heat wave', terms: { region: ['africa'] } });
  expect(Object.keys(withoutProblem(query, heat).terms)).toEqual(['region']);
});
