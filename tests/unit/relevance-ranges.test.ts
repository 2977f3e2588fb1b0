import { expect, test } from 'vitest';
import { matchFinder } from '../../library/words/match-ranges.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';
import { readTexts } from '../../library/words/read-texts.ts';

test('a query finds the words of its meaning in a text that is read only afterwards', () => {
  const find = matchFinder(whatIsSaid('vivienda asequible')); // nothing was read yet in this file
  const ranges = find(readTexts(['Affordable homes for all'])).get(0)?.ranges;
  expect(ranges).toEqual([
    [0, 10],
    [11, 16],
  ]);
});
