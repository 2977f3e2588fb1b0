import { describe, expect, test } from 'vitest';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { RowNotes } from '../../ingest/cells/notes.ts';
import { readSdgs } from '../../ingest/cells/sdgs.ts';
import { namesOfGoal } from '../../library/words/sdg-names.ts';
import { assembleSdgs } from '../../ingest/rows/assemble-sdgs.ts';

function read(text: string, column: 'goals' | 'targets' = 'goals') {
  const notes = new RowNotes([2, 2]);
  const found = readSdgs(text, column, notes).map(
    ({ goal, target, via }) => `${target ?? goal}${via ? ` (${via})` : ''}`,
  );
  return { found: found.join(' '), issues: notes.issues.map(({ code, value }) => `${code} ${value}`) };
}

describe('goals and targets are read in every shape that files have', () => {
  test.each([
    ['11', '11'],
    ['SDG 11', '11'],
    ['SDG11', '11'],
    ['sdg_11', '11'],
    ['Goal 11', '11'],
    ['goal #11', '11'],
    ['SDG-11', '11'],
    ['ODS 11', '11'],
    ['ODS nº 11', '11'],
    ['ODD 11', '11'],
    ['ODD 11 : Villes…', '11'],
    ['SDG 9 : Industrie, innovation et…', '9'],
    ['SDG 11: Sustainable Cities and Communities', '11'],
    ['SDG 11: Sustainable Cities & Communities', '11'],
    ['SDG 11 – Cities, towns', '11'],
    ['SDG 11 (Sustainable cities), SDG 13 (Climate action)', '11 13'],
    ['Target 11.6', '11.6'],
    ['11.2', '11.2'],
    ['11.a ', '11.a'],
    ['11.1', '11.1'],
    ['ODS 11.6, 12.5 e 13', '11.6 12.5 13'],
    ['Goals 11 and 13', '11 13'],
    ['SDGs: 11, 13 and 15', '11 13 15'],
    ['11 y 13', '11 13'],
    ['11 et 13', '11 13'],
    ['11 und 13', '11 13'],
    ['11|13\n15', '11 13 15'],
    ['SDG11 SDG13', '11 13'],
    ['11/13', '11 13'],
    ['1,2,3', '1 2 3'],
    ['03', '3'],
    ['11.0', '11'],
    ['13 (source); 7 (topic)', '13 (source) 7 (topic)'],
    ['Industry, innovation and infrastructure, 11', '9 11'],
    ['Paz, justicia e instituciones sólidas y 11', '16 11'],
    ['Cidades e comunidades sustentáveis', '11'],
    ['目标11：可持续城市和社区', '11'],
    ['"Climate Action"', '13'],
    ['SDG 11, target 2', '11.2'],
    ['Goal 11, targets 2, 6 and 7', '11.2 11.6 11.7'],
    ['ODS 11, meta 6', '11.6'],
    ['ODD 13, cible a', '13.a'],
    ['SDG 11 (target 2), 13', '11.2 13'],
    ['Goal 11, target 2, 13', '11.2 13'],
    ['#SDG3', '3'],
    ['#SDG3 #SDG5', '3 5'],
    ['SDG 3-5', '3 4 5'],
    ['Goals 3 to 5', '3 4 5'],
    ['https://sdgs.un.org/goals/goal11', '11'],
    ['https://www.globalgoals.org/goals/11-sustainable-cities-and-communities/', '11'],
    ['11.2 By 2030, provide access to safe, affordable and sustainable transport systems for all', '11.2'],
    ['Target 4.7: By 2030, ensure that all learners acquire knowledge, including gender equality', '4.7'],
    ['No poverty (SDG 1)', '1'],
    ['No poverty [Goal 1]; Zero hunger (2)', '1 2'],
    ['good health and wellbeing', '3'],
    ['{11,13}', '11 13'],
    ['[11, 13]', '11 13'],
    ["['SDG 11', 'SDG 13']", '11 13'],
    ['{"11.2",NULL}', '11.2'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ found: expected, issues: [] });
  });

  test('the official name and sentence of every goal, in all nine languages, alone and in a list', () => {
    for (const goal of SDG_GOALS.terms) {
      const names = namesOfGoal(goal.id);
      for (let at = 0; at < names.length; at += 2) {
        const [short = '', sentence = ''] = names.slice(at);
        expect(read(short)).toEqual({ found: goal.id, issues: [] });
        expect(read(`${sentence}; 11.2`)).toEqual({ found: `${goal.id} 11.2`, issues: [] });
        expect(read(`SDG ${goal.id}: ${short.toUpperCase()}`).found).toBe(goal.id);
        expect(read(`${short} (${goal.id})`)).toEqual({ found: goal.id, issues: [] });
      }
    }
  });
});

describe('what is no goal is named and never guessed', () => {
  test.each([
    ['18'],
    ['0'],
    ['SDG 99'],
    ['11.z'],
    ['11.10'],
    ['cities'],
    ['SDG 11: Climate action'],
    ['11-13'],
    ['11 (1), 13 (2)'],
    ['No poverty (SDG 2)'],
    ['SDG 5-3'],
    [
      'By 2030, ensure that all learners acquire the knowledge to promote sustainable development, human rights, gender equality and a culture of peace',
    ],
  ])('%s', (text) => {
    expect(read(text).found).toBe('');
    expect(read(text).issues[0]).toMatch(/^unknown-term /);
  });

  test('a target that a goal does not have costs only the target', () => {
    expect(read('Goal 11, target 19')).toEqual({ found: '11', issues: ['unknown-term target 19'] });
  });

  test.each(['11-Feb', 'Feb-11', '2011-02-01', '11/02/2024', '11 févr.'])('%s looks like a date', (text) => {
    expect(read(text)).toEqual({ found: '', issues: [`looks-like-a-date ${text}`] });
  });
});

describe('in a column of targets', () => {
  test('a comma between two numbers is a decimal sign, and reported', () => {
    expect(read('11,2', 'targets')).toEqual({ found: '11.2', issues: ['alias-used 11,2'] });
  });

  test('a longer list of numbers is a list', () => {
    expect(read('1,2,3', 'targets')).toEqual({ found: '1 2 3', issues: [] });
    expect(read('11.2, 11.6', 'targets')).toEqual({ found: '11.2 11.6', issues: [] });
  });
});

describe('where goals come from', () => {
  test('a target implies its goal, unless the goal is there already', () => {
    const targets = [
      { target: '11.2', from: 'declared' },
      { target: '13.1', from: 'derived', via: 'topic' },
    ] as const;
    expect(assembleSdgs([{ goal: 13, from: 'declared' }], targets).sdgs).toEqual([
      { goal: 11, from: 'derived', via: 'target' },
      { goal: 13, from: 'declared' },
    ]);
  });

  test('declared comes before derived, and targets are in their own order', () => {
    const goals = [
      { goal: 11, from: 'derived', via: 'topic' },
      { goal: 11, from: 'declared' },
      { goal: 3, from: 'derived' },
    ] as const;
    const targets = ['11.a', '11.10', '11.2', '2.1']
      .filter((target) => target !== '11.10')
      .map((target) => ({ target, from: 'declared' as const }));
    const { sdgs, sdgTargets } = assembleSdgs(goals, targets);
    expect(sdgs.map(({ goal, from }) => [goal, from])).toEqual([
      [2, 'derived'],
      [3, 'derived'],
      [11, 'declared'],
    ]);
    expect(sdgTargets.map(({ target }) => target)).toEqual(['2.1', '11.2', '11.a']);
  });
});
