import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, FACET_KEYS, YEAR_MEANINGS, type FacetKey } from '../../domain/facets.ts';
import { decodeQuery as decode, encodeQuery, PARAMETERS } from '../../domain/query-codec.ts';
import {
  EMPTY_QUERY,
  FACETS_WITH_ALL,
  MAX_PAGE_SIZE,
  MAX_QUERY_LENGTH,
  MAX_TERMS_PER_FACET,
  RECORD_FIELDS,
  REGISTER_ROWS,
  SEARCHED_PARTS,
  SORTS,
  WORD_READINGS,
  moveTerms,
  toggleTerm,
  type Query,
} from '../../domain/query.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { SDG_TARGET_IDS } from '../../domain/vocabularies/sdg-target-ids.ts';
import { serverMessages } from '../../languages/server-messages.ts';
import { issueText } from '../../server/http/raw-query.ts';

/** The first problem, in English. */
function said({ issues }: ReturnType<typeof decodeQuery>): string {
  return issues[0] ? issueText(issues[0], serverMessages('en')) : '';
}

const LANGUAGES = ['en', 'es', 'pt-BR'];
const decodeQuery = (raw: string) => decode(raw, { languages: LANGUAGES });

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);

const OPEN_TERMS: Partial<Record<FacetKey, fc.Arbitrary<string>>> = {
  target: fc.constantFrom(...SDG_TARGET_IDS),
  country: fc.constantFrom(...Object.keys(COUNTRY_REGIONS)),
  language: fc.constantFrom('en', 'ca', 'pt-BR', 'zh-Hans'),
};

const termOf = (facet: (typeof FACETS)[number]) =>
  'vocabulary' in facet
    ? fc.constantFrom(...facet.vocabulary.terms.map((term) => term.id))
    : (OPEN_TERMS[facet.key] ?? slug);

const terms = fc.record(
  Object.fromEntries(
    FACETS.map((facet) => [facet.key, fc.uniqueArray(termOf(facet), { minLength: 1, maxLength: 4 })]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Query['terms']>;

const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((value) => value.replace(/[\s\u0000-\u001f\u007f-\u009f\ufffd-\uffff]+/g, ' ').trim())
  .filter((value) => [...value].length <= MAX_QUERY_LENGTH);

const coordinate = (limit: number) =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((micro) => micro / 1e6);

const query: fc.Arbitrary<Query> = fc
  .record({
    q: text,
    words: fc.constantFrom(...WORD_READINGS),
    in: fc.constantFrom(...SEARCHED_PARTS),
    terms,
    all: fc.uniqueArray(fc.constantFrom(...FACETS_WITH_ALL)),
    span: fc.option(fc.tuple(fc.integer({ min: 1800, max: 2000 }), fc.integer({ min: 2000, max: 2200 }))),
    near: fc.option(
      fc.record({
        lat: coordinate(90),
        lng: coordinate(180),
        km: fc.integer({ min: 1, max: 20_000_000 }).map((m) => m / 1e3),
      }),
    ),
    area: fc.option(
      fc
        .record({
          west: coordinate(180),
          south: coordinate(90),
          east: coordinate(180),
          north: coordinate(90),
        })
        .filter(({ west, south, east, north }) => south < north && west !== east),
    ),
    years: fc.constantFrom(...YEAR_MEANINGS),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 100_000 }),
    size: fc.integer({ min: 1, max: MAX_PAGE_SIZE }),
    facets: fc.subarray([...FACET_KEYS]),
    fields: fc.constantFrom(...RECORD_FIELDS),
    registers: fc.constantFrom(...REGISTER_ROWS),
    facetSize: fc.integer({ min: 1, max: 1_000 }),
    lang: fc.constantFrom(...LANGUAGES),
  })
  .map(({ span, near, area, ...rest }) => ({
    ...rest,
    ...(span && { from: span[0], to: span[1] }),
    ...(near && { near }),
    ...(area && { area }),
  }));

describe('the query codec', () => {
  test('reads back every query that it writes, for every facet', () => {
    fc.assert(
      fc.property(query, (given) => {
        expect(decodeQuery(encodeQuery(given))).toEqual({ query: given, issues: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('never throws on anything that can be in an address, and what it keeps is canonical', () => {
    const piece = fc.oneof(
      fc.constantFrom(...PARAMETERS),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%', '%zz', '%ff'),
    );
    const raw = fc.array(fc.tuple(piece, fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(raw, (pairs) => {
        const first = decodeQuery(pairs.map(([name, value]) => `${name}=${value}`).join('&')).query;
        expect(decodeQuery(encodeQuery(first))).toEqual({ query: first, issues: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves defaults out of the address', () => {
    expect(encodeQuery(EMPTY_QUERY)).toBe('');
    expect(encodeQuery({ ...EMPTY_QUERY, page: 2, sort: 'title' })).toBe('sort=title&page=2');
  });

  test('knows a parameter for every facet', () => {
    expect(PARAMETERS).toEqual(expect.arrayContaining([...FACET_KEYS]));
  });
});

describe('strict decoding', () => {
  const issuesOf = (raw: string) => decodeQuery(raw).issues.map(({ parameter, code }) => [parameter, code]);

  test('lists every problem at once', () => {
    expect(issuesOf('colour=red&sdg=18&from=x&size=101&lang=de&all=city&near=1,2')).toEqual([
      ['colour', 'unknown_parameter'],
      ['sdg', 'unknown_term'],
      ['from', 'not_a_number'],
      ['near', 'not_a_number'],
      ['all', 'unknown_term'],
      ['size', 'out_of_range'],
      ['lang', 'unknown_term'],
    ]);
  });

  test('says how to give several values when they were joined', () => {
    expect(said(decodeQuery('sdg=5,11'))).toContain('for several values: sdg=5&sdg=11.');
    expect(said(decodeQuery('sdg=5,111'))).toContain('Allowed values:');
  });

  test('offers the nearest spelling', () => {
    expect(said(decodeQuery('topik=mobility'))).toContain('Did you mean topic?');
    expect(said(decodeQuery('theme=resiliense'))).toContain('Did you mean resilience?');
  });

  test('refuses a language that the site does not have, and names those it has', () => {
    expect(decodeQuery('lang=pt-BR').query.lang).toBe('pt-BR');
    expect(decodeQuery('lang=pt')).toMatchObject({
      query: { lang: 'en' },
      issues: [{ parameter: 'lang', code: 'unknown_term' }],
    });
    expect(said(decodeQuery('lang=pt'))).toBe('“pt” is not a value of lang. Allowed values: en, es, pt-BR.');
  });

  test.each([
    [`q=${'a'.repeat(MAX_QUERY_LENGTH - 1)}`, []],
    [`q=${'a'.repeat(MAX_QUERY_LENGTH)}`, []],
    [`q=${'a'.repeat(MAX_QUERY_LENGTH + 1)}`, [['q', 'too_long']]],
    ['size=0', [['size', 'out_of_range']]],
    ['size=1', []],
    [`size=${MAX_PAGE_SIZE}`, []],
    [`size=${MAX_PAGE_SIZE + 1}`, [['size', 'out_of_range']]],
    ['page=0', [['page', 'out_of_range']]],
    ['page=1.5', [['page', 'not_a_number']]],
    ['from=1799', [['from', 'out_of_range']]],
    ['from=1800', []],
    ['from=2020&to=2020', []],
    ['from=2021&to=2020', [['to', 'out_of_range']]],
    ['near=90,180,1', []],
    ['near=90.1,180,1', [['near', 'out_of_range']]],
    ['area=170,-50,-170,10', []],
    ['area=1,2,3', [['area', 'not_a_number']]],
    ['area=-18,24,16,4', [['area', 'out_of_range']]],
    ['area=-181,4,16,24', [['area', 'out_of_range']]],
    ['near=0,0,0', [['near', 'out_of_range']]],
    ['q=a&q=b', [['q', 'repeated_parameter']]],
    ['theme=', [['theme', 'empty_value']]],
    ['facets=none', []],
    ['facets=none&facets=city', [['facets', 'unknown_term']]],
    ['q=%ff', [['q', 'not_text']]],
    ['country=sn', []],
    ['city=%22%20OR%20published', [['city', 'unknown_term']]],
  ])('reads %s with these issues: %j', (raw, expected) => {
    expect(issuesOf(raw)).toEqual(expected);
  });

  test('allows as many terms of a facet as the limit says, and no more', () => {
    const cities = (count: number) => Array.from({ length: count }, (_, at) => `city=c-${at}`).join('&');
    expect(issuesOf(cities(MAX_TERMS_PER_FACET))).toEqual([]);
    expect(issuesOf(cities(MAX_TERMS_PER_FACET + 1))).toEqual([['city', 'too_many_terms']]);
  });

  test('counts a term that is given twice once', () => {
    expect(decodeQuery('theme=inclusion&theme=inclusion').query.terms.theme).toEqual(['inclusion']);
  });
});

describe('changing a query', () => {
  test('goes back to page 1 (F9)', () => {
    expect(toggleTerm({ ...EMPTY_QUERY, page: 7 }, 'sdg', '11').page).toBe(1);
  });

  test('forgets "all of these" when fewer than two terms are left', () => {
    const two: Query = { ...EMPTY_QUERY, terms: { sdg: ['5', '11'] }, all: ['sdg'] };
    expect(toggleTerm(two, 'sdg', '5')).toMatchObject({ terms: { sdg: ['11'] }, all: [] });
  });

  test('a second kind of evidence must be there too, unless the reader has said that one is enough (F2)', () => {
    const one = toggleTerm(EMPTY_QUERY, 'evidence', 'results');
    expect(one.all).toEqual([]);
    const two = toggleTerm(one, 'evidence', 'cost');
    expect(encodeQuery(two)).toBe('evidence=results&evidence=cost&all=evidence');
    const three = toggleTerm({ ...two, all: [] }, 'evidence', 'contact');
    expect(three.all).toEqual([]);
    expect(toggleTerm(two, 'evidence', 'cost').all).toEqual([]);
    expect(toggleTerm(toggleTerm(EMPTY_QUERY, 'sdg', '5'), 'sdg', '11').all).toEqual([]);
    expect(decodeQuery('evidence=results&evidence=cost').query.all).toEqual([]); // an address means what it says
  });

  test('moves the goals that are chosen, and that all must match, to those that sources declare, and back', () => {
    const two = { ...EMPTY_QUERY, page: 7, terms: { sdg: ['5', '8'] }, all: ['sdg'] } as const;
    const moved = moveTerms(two, 'sdg', 'declared');
    expect(moved).toEqual({ ...EMPTY_QUERY, terms: { declared: ['5', '8'] }, all: ['declared'] });
    expect(moveTerms(moved, 'declared', 'sdg')).toEqual({ ...two, page: 1 });
  });
});
