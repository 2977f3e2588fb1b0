import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { indexKeys } from '../../library/words/index-keys.ts';
import { matchFinder } from '../../library/words/match-ranges.ts';
import { readTexts } from '../../library/words/read-texts.ts';
import { queryText, relatedWords } from '../../library/words/prepare-query.ts';
import { everyKey, whatIsSaid } from '../../library/words/prepare-text.ts';
import { rankPartial } from '../../library/words/rank-partial.ts';
import { formsOf } from '../../library/words/word-forms.ts';
import { buildRecord } from '../build-record.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const titles = ['strategies.csv', 'practices.csv'].flatMap((name) => {
  const rows = parse(readFileSync(join(FIXTURES, name)), { columns: true }) as {
    title: string;
    title_original: string;
  }[];
  return rows.flatMap((row) => [row.title, row.title_original]).filter((title) => title !== '');
});

const DAKAR = { id: 'dakar-sn', name: 'Dakar', country: 'SN', region: 'africa', subregion: 'western-africa' };

/** What is asked for where a name of a place finds nothing: its words. */
function withoutPlaces(text: string): string {
  const terms = whatIsSaid(text).flatMap(({ term, words: said, isPlace }) => {
    return isPlace ? said.map((word) => formsOf(word).stem) : [term];
  });
  return [...new Set(terms)].join(' ');
}

function keysOf(text: string): string[] {
  return whatIsSaid(text).flatMap(({ keys }) => keys);
}

function words(record: ReturnType<typeof buildRecord>, cityNames: readonly string[] = []): string[] {
  return Object.values(indexKeys(record, cityNames)).join(' ').split(' ');
}

describe('the sample collection', () => {
  test('has every title matched by itself, word for word', () => {
    const lost = titles.filter((title) => {
      const own = buildRecord({ title, city: { ...DAKAR, name: 'Nowhere' } });
      return withoutPlaces(title) !== indexKeys(own, []).title;
    });
    expect(lost).toEqual([]);
  }, 30_000); // thousands of titles, on a machine that may be busy

  test('has every title among all that a record is found by', () => {
    const lost = titles.filter((title) => {
      const every = new Set(everyKey(title));
      return whatIsSaid(title).some(({ term, isPlace }) => !isPlace && !every.has(term)) && every.size > 0;
    });
    expect(lost).toEqual([]);
  });
});

describe('a record', () => {
  const record = buildRecord({
    title: 'Micro-gardens on roofs',
    summary: 'Residents grow vegetables.',
    city: DAKAR,
    topics: ['food'],
    sdgs: [{ goal: 2, from: 'declared' }],
    sdgTargets: [{ target: '11.2', from: 'declared' }],
  });

  test.each([
    'West Africa',
    'Afrique de l’Ouest',
    'Sahel',
    'Senegal',
    'sénégalaise',
    'África subsahariana',
    'african cities',
    'urban agriculture in Africa',
    'huertos urbanos',
    'alimentation',
    'ODS 2',
    'SDG 11.2',
    'Dakar',
    'food strategy',
  ])('is found by "%s"', (query) => {
    const held = new Set(words(record));
    expect(
      whatIsSaid(query).filter(({ term, keys }) => ![term, ...keys].some((word) => held.has(word))),
    ).toEqual([]);
  });

  test.each(['East Africa', 'Brazil', 'housing', 'SDG 3', 'SDG 11.20'])('is not found by "%s"', (query) => {
    const held = new Set(words(record));
    expect(whatIsSaid(query).every(({ term, keys }) => [term, ...keys].some((word) => held.has(word)))).toBe(
      false,
    );
  });

  test('is found by the names of its city in other languages, which stay names', () => {
    const held = words(buildRecord({ summary: '', title: 'Plan' }), ['Calor']);
    expect(held).toContain('calor');
    expect(held).not.toContain('0heat0');
  });

  test('is found by the wider concept, but a wider one not by the narrower', () => {
    expect(words(buildRecord({ title: 'Composting for all' }))).toContain('0waste0');
    expect(words(buildRecord({ title: 'Waste for all' }))).not.toContain('0compost0');
  });

  test('comes below what says the wider concept itself: a wider one is one field further down', () => {
    const { head, topics } = indexKeys(buildRecord({ title: 'Composting for all', topics: [] }), []);
    expect(head.split(' ')).not.toContain('0waste0');
    expect(topics.split(' ')).toContain('0waste0');
  });

  test('says what a longer phrase means before what its words mean', () => {
    const { head, topics } = indexKeys(buildRecord({ title: 'Bike sharing', topics: [] }), []);
    expect(head.split(' ')).toContain('0bikeshare0');
    expect(head.split(' ')).not.toContain('0cycling0');
    expect(topics.split(' ')).toContain('0cycling0');
  });

  test.each([
    ['Heat pumps for all', '0heating0', '0heat0'],
    ['A cable car for the hills', '0cablecar0', '0car0'],
    ['A car-free centre', '0pedestrianisation0', '0free0'],
    ['A voluntary local review', '0localreview0', '0volunteer0'],
  ])('is not about a word that means something else inside a phrase: %s', (title, meant, notMeant) => {
    const held = words(buildRecord({ title, summary: '', topics: [] }));
    expect(held).toContain(meant);
    expect(held).not.toContain(notMeant);
  });

  test('means by a topic what its English label means: “Marche et vélo” is no market', () => {
    const held = words(buildRecord({ title: 'Plan', summary: '', topics: ['cycling-walking'] }));
    expect(held).toContain('0cycling0');
    expect(held).not.toContain('0market0');
  });

  test('that says a word in passing has it where its title means it', () => {
    const { head } = indexKeys(
      buildRecord({ title: 'Flats for rough sleepers', summary: 'Homeless people get one.', topics: [] }),
      [],
    );
    expect(head.split(' ')).toEqual(expect.arrayContaining(['1roughsleeper1', '1homeless1']));
  });

  test('has the words of a phrase apart only where one sentence has them all', () => {
    const saying = (summary: string) =>
      words(buildRecord({ title: 'Kerbs', summary, topics: ['cycling-walking'] }));
    expect(saying('A cycle path has lanes for every bike.')).toContain(queryText('bike lanes'));
    expect(saying('Lanes are wide. A cycle path is for every bike.')).not.toContain(queryText('bike lanes'));
  });

  test('keeps every key apart from a word of another script, to which the engine would add its digits', () => {
    const uruguay = { ...DAKAR, country: 'UY' };
    const record = buildRecord({ city: uruguay, sdgs: [{ goal: 5, from: 'declared' }] });
    const { around } = indexKeys(record, []);
    expect(around).toContain('0sdg5x0');
    expect(around).not.toMatch(/[^a-z0-9 ] [0-9]/u);
  });

  test.each([
    ['Aberdeen', 57.14, -2.1, 'Scotland', 'Wales'],
    ['Cardiff', 51.48, -3.18, 'Pays de Galles', 'Escocia'],
  ])('is in its nation of the United Kingdom: %s', (name, lat, lng, own, other) => {
    const held = words(buildRecord({ city: { ...DAKAR, name, country: 'GB', lat, lng } }));
    expect(held).toEqual(expect.arrayContaining(keysOf(own)));
    expect(held).not.toEqual(expect.arrayContaining(keysOf(other)));
  });

  test('does not say the words of the names of its goals, which only mean them', () => {
    const held = words(buildRecord({ title: 'Solar roofs', sdgs: [{ goal: 7, from: 'declared' }] }));
    expect(held).toContain('0affordable0');
    expect(held).not.toContain('1asequibl1');
  });
});

describe('a query', () => {
  test('is letters, digits and spaces for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(queryText(query)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  test.each([
    ['TOD', '0tod0'],
    ['todos', 'todo'],
    ['SUDS', '0stormwater0'],
    ['sud', 'sud'],
  ])('takes an acronym for itself only, whose letters are another word with an ending: %s', (text, key) => {
    expect(keysOf(text)).toEqual([key]);
  });

  test('takes forms of one word with one meaning for the very word', () => {
    const [homeless, homelessness, parking, park] = ['homeless', 'homelessness', 'parking', 'park'].map(
      queryText,
    );
    expect(homeless).toBe(homelessness);
    expect(parking).not.toBe(park);
  });

  test.each([
    ['जल आपूर्ति', '0water0'],
    ['सार्वजनिक परिवहन', '0publictransport0'],
    ['शहरों में कचरा', '0waste0'],
  ])('is understood in Hindi: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  test('loses the words that only ask', () => {
    expect(keysOf('qué han hecho ciudades africanas sobre alimentación')).toEqual([
      'ciudad',
      '0regionafrica0',
      '0food0',
    ]);
    expect(queryText('what about the')).not.toBe('');
  });

  test('takes the longest phrase: a green roof is not a roof that is green', () => {
    expect(keysOf('green roofs')).toEqual(['0greenroof0']);
    expect(keysOf('South African cities')[0]).toBe('0countryza0');
  });

  test('asks at most eight words one by one, twelve with what is all but one, and none when one word is all', () => {
    expect(relatedWords(whatIsSaid('sdg 11'))).toEqual([]);
    const long = 'housing water waste food energy climate mobility health education safety';
    const asked = relatedWords(whatIsSaid(long));
    expect(asked).toHaveLength(12);
    expect(asked.filter(({ text }) => !text.includes(' '))).toHaveLength(8);
  });

  test('asks for wider concepts too, at half weight', () => {
    const partial = relatedWords(whatIsSaid('recicladores de base'));
    expect(partial).toContainEqual({ text: '0wastepicker0', weight: 1 });
    expect(partial).toContainEqual({ text: '0waste0', weight: 0.5 });
  });
});

describe('related records', () => {
  const words = [
    { text: 'rare', weight: 1 },
    { text: 'common', weight: 1 },
  ];

  test('puts rare words before common ones, and leaves out what the first part has', () => {
    const answers = [
      {
        totalHits: 2,
        hits: [
          { id: 'a', score: 0.9 },
          { id: 'in-first', score: 1 },
        ],
      },
      {
        totalHits: 900,
        hits: [
          { id: 'b', score: 1 },
          { id: 'a', score: 0.5 },
        ],
      },
    ];
    expect(rankPartial(words, answers, 1_000, new Set(['in-first']))).toEqual(['a', 'b']);
  });

  test('keeps the order of the engine among equals, in which evidence counts', () => {
    const hits = ['z', 'a', 'm'].map((id) => ({ id, score: 1 }));
    expect(rankPartial(words, [{ totalHits: 3, hits }], 10, new Set())).toEqual(['z', 'a', 'm']);
  });
});

describe('the words that are marked', () => {
  const text = 'Affordable homes, and superblocks beside the flood-prone river';
  const read = readTexts([text]);
  const marked = (query: string) =>
    (matchFinder(whatIsSaid(query), query === 'affor')(read).get(0)?.ranges ?? []).map(([start, end]) =>
      text.slice(start, end),
    );

  test.each([
    ['vivienda asequible', ['Affordable', 'homes']],
    ['inondations', ['flood']],
    ['superblock', ['superblocks']],
    ['affor', ['Affordable']],
    ['and the', []],
    ['', []],
  ])('for "%s" are %j', (query, expected) => {
    expect(marked(query)).toEqual(expected);
  });
});
