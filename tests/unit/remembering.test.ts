import { describe, expect, test } from 'vitest';
import { matchFinder } from '../../library/words/match-ranges.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';
import { readTexts } from '../../library/words/read-texts.ts';
import { remembering } from '../../library/words/remembering.ts';

describe('remembering', () => {
  test('asks once for the same text, also where the answer is undefined', () => {
    const { ask, asked } = counting(() => undefined);
    ask('Atlantis');
    ask('Atlantis');
    expect(asked).toEqual(['Atlantis']);
  });

  test('forgets what was not asked for longest, and keeps what comes again and again', () => {
    const { ask, asked } = counting((text) => text.length);
    ask('once');
    for (let other = 0; other < 25_000; other += 1) {
      ask('often');
      ask(`other ${other}`);
    }
    ask('once');
    expect(asked.filter((text) => text === 'often')).toHaveLength(1);
    expect(asked.filter((text) => text === 'once')).toHaveLength(2);
  });

  test('does not keep long texts, which hardly come again', () => {
    const { ask, asked } = counting((text) => text.length);
    const long = 'x'.repeat(501);
    ask(long);
    ask(long);
    expect(asked).toHaveLength(2);
  });
});

test('texts that were read hold their own words, so that nothing is left of those that are dropped', () => {
  const read = readTexts(['Cities and more CITIES', 'Rivers']);
  expect(read.forms.map(({ folded }) => folded)).toEqual(['cities', 'and', 'more', 'rivers']);
});

test('one query finds its words in texts that were read before and after it', () => {
  const before = readTexts(['Quokkas in town']);
  const find = matchFinder(whatIsSaid('quokkas'));
  const after = readTexts(['In town again: quokkas']);
  expect([...find(before)]).toEqual([[0, { ranges: [[0, 7]], isSpelled: true }]]);
  expect([...find(after)]).toEqual([[0, { ranges: [[15, 22]], isSpelled: true }]]);
});

function counting<Answer>(answer: (text: string) => Answer) {
  const asked: string[] = [];
  const ask = remembering((text) => {
    asked.push(text);
    return answer(text);
  });
  return { ask, asked };
}
